using System.Diagnostics;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>
/// Runs programs as a stranger's machine would: nothing of this build in their environment, but for the mark by which
/// <c>.ci/run</c> finds what is left running.
/// </summary>
internal static class Dotnet
{
    // A native program took three and a half minutes on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(12);

    // What the build that runs these tests has set: a consumer's build must not see it.
    private static readonly string[] OwnVariables =
        ["ArtifactsPath", "TestResultsPath", "MSBUILD", "VSTEST", "DOTNET_HOST_PATH"];

    /// <summary>Runs a program to its end.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="variables">What to set in its environment.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Exit code, and all it said.</returns>
    public static async Task<(int Exit, string Output)> RunAsync(
        string folder, IReadOnlyDictionary<string, string> variables, string program, params string[] arguments)
    {
        using var process = new Process { StartInfo = StartInfo(folder, variables, program, arguments) };
        process.Start();
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        using var tooLong = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(tooLong.Token);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>How to start a program so that it leaves no compiler or build server behind.</summary>
    public static ProcessStartInfo StartInfo(
        string folder, IReadOnlyDictionary<string, string> variables, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(IsOwn).ToList())
            start.Environment.Remove(name);
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // What tests read must not be in the language of whoever runs them.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string value) in variables)
            start.Environment[name] = value;
        return start;
    }

    private static bool IsOwn(string name) =>
        name == "CI" || OwnVariables.Any(own => name.StartsWith(own, StringComparison.OrdinalIgnoreCase));
}
