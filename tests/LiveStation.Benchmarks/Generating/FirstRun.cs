using System.Globalization;
using LiveStation.Benchmarks.Measuring;
using LiveStation.Benchmarks.Processes;
using Microsoft.CodeAnalysis;

namespace LiveStation.Benchmarks.Generating;

/// <summary>The first run of a generator in a process, which loads it and compiles it to native code.</summary>
internal static class FirstRun
{
    /// <summary>The argument that makes this program run as such a process.</summary>
    public const string Word = "first-run";

    private const string Ours = "ours";

    /// <summary>Creates a function that starts a process and returns the CPU time of the run in it.</summary>
    /// <param name="isOurs">Whether our generator runs.</param>
    /// <param name="operations">Size of the spec.</param>
    public static Func<double> Starting(bool isOurs, int operations) => () => double.Parse(
        ChildProcess.Run(Places.DotnetHost, "exec", typeof(FirstRun).Assembly.Location,
            Word, isOurs ? Ours : "theirs", operations.ToString(CultureInfo.InvariantCulture)),
        CultureInfo.InvariantCulture);

    /// <summary>Runs the generator in such a process.</summary>
    /// <param name="words">The arguments of the process.</param>
    public static void Run(string[] words)
    {
        SyntheticSpec spec = new(int.Parse(words[2], CultureInfo.InvariantCulture));
        PlainProject plain = PlainProject.Of(spec);
        // Binds types first: otherwise only System.Text.Json's generator would pay for the compiler's first use.
        plain.Compilation.Clone().Emit(Stream.Null);
        GeneratorProject project = words[1] == Ours ? new SpecProject(spec) : plain;
        long begun = CpuClock.Nanoseconds();
        GeneratorDriver ran = project.First().Run();
        long nanoseconds = CpuClock.Nanoseconds() - begun;
        RunCheck.Sound(words[1], ran);
        Console.Out.Write(nanoseconds);
    }
}
