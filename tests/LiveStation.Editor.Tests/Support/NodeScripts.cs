using System.ComponentModel;
using System.Diagnostics;

namespace LiveStation.Editor.Tests.Support;

/// <summary>Runs the scripts of the folder <c>Node</c>. The first run installs their packages next to them.</summary>
internal static class NodeScripts
{
    private const string Missing =
        "These tests drive the schema through the tools that editors use, and those need Node.js 18 or later with npm. "
        + "Install it (apt-get install nodejs npm, or https://nodejs.org) and run them again; .ci/run does so by itself.";

    // Enough time to download packages over a slow connection; a script itself takes seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private static readonly Lazy<string> Folder = new(Install);

    /// <summary>Runs a script and waits for its exit.</summary>
    /// <param name="input">The standard input.</param>
    /// <param name="script">The file name of the script.</param>
    /// <param name="arguments">The arguments of the script.</param>
    /// <returns>The standard output.</returns>
    public static string Run(string input, string script, params string[] arguments) =>
        Run(Folder.Value, input, "node", [script, .. arguments]);

    private static string Install()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Node");
        string locked = File.ReadAllText(Path.Combine(folder, "package-lock.json"));
        string stamp = Path.Combine(folder, "node_modules", ".installed");
        if (!File.Exists(stamp) || File.ReadAllText(stamp) != locked)
        {
            Run(folder, "", "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
            File.WriteAllText(stamp, locked);
        }
        return folder;
    }

    private static string Run(string folder, string input, string program, string[] arguments)
    {
        using Process process = Start(folder, program, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Feed(process, input);
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end.");
        }
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)} failed: {errors.Result}");
        return output.Result;
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

    private static Process Start(string folder, string program, string[] arguments)
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
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new InvalidOperationException(Missing, exception);
        }
    }
}
