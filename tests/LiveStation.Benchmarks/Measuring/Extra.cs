namespace LiveStation.Benchmarks.Measuring;

/// <summary>What two candidates cost above something that is no part of them, each above its own.</summary>
/// <param name="Outcome">What was measured.</param>
/// <param name="Ours">The candidate that is judged, and what it stands on.</param>
/// <param name="Theirs">The one it is compared with, and what that stands on.</param>
internal sealed record Extra(Outcome Outcome, (string Name, string Base) Ours, (string Name, string Base) Theirs)
{
    /// <summary>Ratio of the extra costs, of the fastest samples.</summary>
    public double Fastest => Above(Ours, Enumerable.Min) / Above(Theirs, Enumerable.Min);

    /// <summary>Ratio of the extra costs, of the medians.</summary>
    public double Median => Above(Ours, Samples.Median) / Above(Theirs, Samples.Median);

    /// <summary>What a candidate costs above its base.</summary>
    public double Above((string Name, string Base) pair, Func<IEnumerable<double>, double> sum) =>
        sum(Outcome.Of(pair.Name)!.Nanoseconds) - sum(Outcome.Of(pair.Base)!.Nanoseconds);
}
