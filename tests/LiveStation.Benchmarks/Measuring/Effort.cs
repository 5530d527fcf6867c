namespace LiveStation.Benchmarks.Measuring;

/// <summary>How thorough a measurement is.</summary>
/// <param name="Rounds">Number of samples of each candidate.</param>
/// <param name="SampleNanoseconds">CPU time of one sample.</param>
/// <param name="QuietWarmUps">Required number of consecutive warm-up passes without newly compiled methods.</param>
/// <param name="MostWarmUps">Maximum number of warm-up passes.</param>
/// <param name="Mutations">Number of mutated texts that are read.</param>
internal sealed record Effort(int Rounds, long SampleNanoseconds, int QuietWarmUps, int MostWarmUps, int Mutations)
{
    /// <summary>The effort for the published tables.</summary>
    public static Effort Full { get; } = new(31, 20_000_000, QuietWarmUps: 4, MostWarmUps: 60, Mutations: 300_000);

    /// <summary>The effort for a functional check; its timings are not meaningful.</summary>
    public static Effort Quick { get; } = new(3, 1_000_000, QuietWarmUps: 1, MostWarmUps: 1, Mutations: 3_000);
}
