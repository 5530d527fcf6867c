namespace LiveStation.Benchmarks.Measuring;

/// <summary>How much is done for a figure.</summary>
/// <param name="Rounds">How often each candidate is sampled.</param>
/// <param name="SampleNanoseconds">CPU time of one sample.</param>
/// <param name="WarmUps">How often all candidates run, with a pause in which the compiler reaches its best code.</param>
internal sealed record Effort(int Rounds, long SampleNanoseconds, int WarmUps)
{
    /// <summary>What tables are made with.</summary>
    public static Effort Full { get; } = new(31, 20_000_000, 8);

    /// <summary>Enough to see that it works; its figures say little.</summary>
    public static Effort Quick { get; } = new(3, 1_000_000, 1);
}
