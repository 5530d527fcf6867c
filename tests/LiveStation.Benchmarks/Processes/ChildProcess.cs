using System.Diagnostics;

namespace LiveStation.Benchmarks.Processes;

/// <summary>Runs other programs to their end.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a program and gives what it printed.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
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

    /// <summary>Runs a program and gives the CPU time of it and of all it started.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static double Nanoseconds(string program, params IEnumerable<string> arguments)
    {
        long before = ChildClock.Nanoseconds();
        Run(program, arguments);
        return ChildClock.Nanoseconds() - before;
    }
}
