using System.ComponentModel;
using System.Diagnostics;

namespace LiveStation.Tests.Shared;

/// <summary>Runs scripts and tools in the folder <c>Node</c>. The first run installs their packages there.</summary>
internal static class NodeScripts
{
    private const string Missing =
        "These tests run tools that need Node.js with npm. Install it (apt-get install nodejs npm, or https://nodejs.org) "
        + "and run them again; .ci/run does so by itself.";

    // Enough time to download packages over a slow connection; a script itself takes seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private static readonly Lazy<string> Installed = new(Install);

    /// <summary>The folder of the scripts, with their packages.</summary>
    public static string Folder => Installed.Value;

    /// <summary>Runs a script, and waits for its exit.</summary>
    /// <param name="input">The standard input.</param>
    /// <param name="script">The file of the script.</param>
    /// <param name="arguments">The arguments of the script.</param>
    /// <returns>The standard output.</returns>
    public static string Run(string input, string script, params string[] arguments) =>
        Try(input, script, arguments).Succeeded();

    /// <summary>Runs a script, and waits for its exit, which can be a failure.</summary>
    /// <param name="input">The standard input.</param>
    /// <param name="script">The file of the script.</param>
    /// <param name="arguments">The arguments of the script.</param>
    public static ScriptResult Try(string input, string script, params string[] arguments) =>
        Run(Folder, input, "node", [script, .. arguments]);

    /// <summary>Starts a program in a folder, with redirected streams.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">The arguments of the program.</param>
    public static Process Start(string folder, string program, params string[] arguments)
    {
        // On Windows npm is a script that only a shell can start.
        string[] command = OperatingSystem.IsWindows() ? ["cmd.exe", "/c", program, .. arguments] : [program, .. arguments];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Tests connect to the loopback interface only.
        start.Environment["REDOCLY_TELEMETRY"] = "off";
        start.Environment["REDOCLY_SUPPRESS_UPDATE_NOTICE"] = "true";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException(Missing, exception);
        }
    }

    private static string Install()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Node");
        string locked = File.ReadAllText(Path.Combine(folder, "package-lock.json"));
        string stamp = Path.Combine(folder, "node_modules", ".installed");
        if (!File.Exists(stamp) || File.ReadAllText(stamp) != locked)
        {
            Run(folder, "", "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]).Succeeded();
            File.WriteAllText(stamp, locked);
        }
        return folder;
    }

    private static ScriptResult Run(string folder, string input, string program, string[] arguments)
    {
        string command = $"{program} {string.Join(' ', arguments)}";
        using Process process = Start(folder, program, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Feed(process, input);
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{command} did not end.");
        }
        return new ScriptResult(command, process.ExitCode, output.Result, errors.Result);
    }

    private static void Feed(Process process, string input)
    {
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The script ended before it read all of the input. Its error output contains the reason.
        }
    }
}

/// <summary>The result of a script.</summary>
/// <param name="Command">The command.</param>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Errors">The standard error.</param>
internal sealed record ScriptResult(string Command, int ExitCode, string Output, string Errors)
{
    /// <summary>Returns the standard output, if the script succeeded.</summary>
    public string Succeeded()
    {
        // Linters print what they find to the standard output.
        ExitCode.ShouldBe(0, $"{Command} failed: {Errors}{Output}");
        return Output;
    }
}
