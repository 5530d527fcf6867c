namespace LiveStation.Benchmarks.Measuring;

/// <summary>The extra cost of two candidates, each above its own baseline.</summary>
/// <param name="Outcome">The measurements.</param>
/// <param name="Ours">The candidate that is judged, and its baseline.</param>
/// <param name="Theirs">The candidate it is compared with, and its baseline.</param>
internal sealed record Extra(Outcome Outcome, (string Name, string Base) Ours, (string Name, string Base) Theirs)
{
    /// <summary>Ratio of the extra costs, of the fastest samples.</summary>
    public double Fastest => Above(Ours, Enumerable.Min) / Above(Theirs, Enumerable.Min);

    /// <summary>Ratio of the extra costs, of the medians.</summary>
    public double Median => Above(Ours, Samples.Median) / Above(Theirs, Samples.Median);

    /// <summary>The cost of a candidate above its baseline.</summary>
    public double Above((string Name, string Base) pair, Func<IEnumerable<double>, double> sum) =>
        sum(Outcome.Of(pair.Name)!.Nanoseconds) - sum(Outcome.Of(pair.Base)!.Nanoseconds);
}
