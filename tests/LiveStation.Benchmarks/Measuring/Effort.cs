namespace LiveStation.Benchmarks.Measuring;

/// <summary>How much is done for a figure.</summary>
/// <param name="Rounds">How often each candidate is sampled.</param>
/// <param name="SampleNanoseconds">CPU time of one sample.</param>
/// <param name="QuietWarmUps">How often all candidates must have run without anything new to compile.</param>
/// <param name="MostWarmUps">How often they run at most before they are measured.</param>
/// <param name="Mutations">How many broken texts are read.</param>
internal sealed record Effort(int Rounds, long SampleNanoseconds, int QuietWarmUps, int MostWarmUps, int Mutations)
{
    /// <summary>What tables are made with.</summary>
    public static Effort Full { get; } = new(31, 20_000_000, QuietWarmUps: 4, MostWarmUps: 60, Mutations: 300_000);

    /// <summary>Enough to see that it works; its figures say little.</summary>
    public static Effort Quick { get; } = new(3, 1_000_000, QuietWarmUps: 1, MostWarmUps: 1, Mutations: 3_000);
}
