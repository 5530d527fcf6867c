namespace LiveStation.Benchmarks.Measuring;

/// <summary>The measurements of one candidate.</summary>
/// <param name="Name">Name of the row.</param>
/// <param name="Nanoseconds">CPU time of one operation in each round.</param>
/// <param name="Bytes">Bytes that one operation allocates.</param>
internal sealed record Score(string Name, double[] Nanoseconds, long Bytes);

/// <summary>The measurements of all candidates of a contest.</summary>
/// <param name="Title">Header of the column.</param>
/// <param name="Scores">One score per candidate.</param>
internal sealed record Outcome(string Title, IReadOnlyList<Score> Scores)
{
    /// <summary>The score of a candidate; null if it did not take part.</summary>
    public Score? Of(string name) => Scores.FirstOrDefault(score => score.Name == name);

    /// <summary>Ratio of the fastest samples.</summary>
    public double Fastest(string name, string baseline) =>
        Of(name)!.Nanoseconds.Min() / Of(baseline)!.Nanoseconds.Min();

    /// <summary>Median of the ratios of each round.</summary>
    public double Median(string name, string baseline) =>
        Samples.Median(Of(name)!.Nanoseconds.Zip(Of(baseline)!.Nanoseconds, (one, other) => one / other));
}
