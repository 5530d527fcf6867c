namespace LiveStation.Benchmarks.Measuring;

/// <summary>What one candidate needed.</summary>
/// <param name="Name">Name of its row.</param>
/// <param name="Nanoseconds">CPU time of one operation, round by round.</param>
/// <param name="Bytes">What one operation allocates.</param>
internal sealed record Score(string Name, double[] Nanoseconds, long Bytes);

/// <summary>What all candidates of a contest needed.</summary>
/// <param name="Title">Head of the column.</param>
/// <param name="Scores">One score a candidate.</param>
internal sealed record Outcome(string Title, IReadOnlyList<Score> Scores)
{
    /// <summary>The score of a candidate; null when it did not take part.</summary>
    public Score? Of(string name) => Scores.FirstOrDefault(score => score.Name == name);

    /// <summary>Ratio of the fastest samples.</summary>
    public double Fastest(string name, string baseline) =>
        Of(name)!.Nanoseconds.Min() / Of(baseline)!.Nanoseconds.Min();

    /// <summary>Median of the ratios of each round.</summary>
    public double Median(string name, string baseline) =>
        Samples.Median(Of(name)!.Nanoseconds.Zip(Of(baseline)!.Nanoseconds, (one, other) => one / other));
}
