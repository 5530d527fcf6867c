using LiveStation.Benchmarks.Measuring;

namespace LiveStation.Benchmarks.Processes;

/// <summary>Measures whole processes in turn, from outside.</summary>
internal static class ProcessContest
{
    /// <summary>Runs each process once without measuring it, then measures all in turn.</summary>
    /// <param name="title">Header of the column.</param>
    /// <param name="rounds">Number of runs of each process.</param>
    /// <param name="runs">A name, and a function that runs the process and returns its CPU time.</param>
    public static Outcome Run(
        string title, int rounds, params IReadOnlyList<(string Name, Func<double> Nanoseconds)> runs)
    {
        // The first run loads the files from disk.
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
