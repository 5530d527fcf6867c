using System.Diagnostics;

namespace LiveStation.Benchmarks.Processes;

/// <summary>Runs other programs until they exit.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a program and returns its output.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static string Run(string program, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{output}");
    }

    /// <summary>Runs a program and returns the CPU time of the program and of all processes it started.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static double Nanoseconds(string program, params IEnumerable<string> arguments)
    {
        long before = ChildClock.Nanoseconds();
        Run(program, arguments);
        return ChildClock.Nanoseconds() - before;
    }
}
