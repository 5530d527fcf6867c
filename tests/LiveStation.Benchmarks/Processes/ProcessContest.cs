using LiveStation.Benchmarks.Measuring;

namespace LiveStation.Benchmarks.Processes;

/// <summary>Whole processes in turn, measured from outside.</summary>
internal static class ProcessContest
{
    /// <summary>Runs each of them once without looking, then in turn.</summary>
    /// <param name="title">Head of the column.</param>
    /// <param name="rounds">How often each is run.</param>
    /// <param name="runs">A name, and what runs the process and gives its CPU time.</param>
    public static Outcome Run(
        string title, int rounds, params IReadOnlyList<(string Name, Func<double> Nanoseconds)> runs)
    {
        // The first run reads the files from the disk.
        foreach ((_, Func<double> nanoseconds) in runs)
            nanoseconds();
        double[][] samples = [.. runs.Select(_ => new double[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < runs.Count; i++)
                samples[i][round] = runs[i].Nanoseconds();
        }
        return new Outcome(title, [.. runs.Select((run, i) => new Score(run.Name, samples[i], Bytes: 0))]);
    }
}
