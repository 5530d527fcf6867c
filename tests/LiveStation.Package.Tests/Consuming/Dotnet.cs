using System.Diagnostics;

namespace LiveStation.Package.Tests.Consuming;

/// <summary>
/// Runs programs as on another machine: their environment contains no variable of this build, except the marker that
/// <c>.ci/run</c> uses to find processes that are still running.
/// </summary>
internal static class Dotnet
{
    // A native build took 3.5 minutes on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(12);

    // The build that runs these tests sets these variables. The build of a consumer must not inherit them.
    private static readonly string[] OwnVariables =
        ["ArtifactsPath", "TestResultsPath", "MSBUILD", "VSTEST", "DOTNET_HOST_PATH"];

    /// <summary>Runs a program and waits for its exit.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="variables">The environment variables to set.</param>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>The exit code and the output.</returns>
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

    /// <summary>Returns start information that prevents a program from leaving a compiler or build server running.</summary>
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
        // The tests expect English output, whatever the user's language is.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string value) in variables)
            start.Environment[name] = value;
        return start;
    }

    private static bool IsOwn(string name) =>
        name == "CI" || OwnVariables.Any(own => name.StartsWith(own, StringComparison.OrdinalIgnoreCase));
}
