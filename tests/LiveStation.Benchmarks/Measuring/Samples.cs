namespace LiveStation.Benchmarks.Measuring;

/// <summary>Sums samples up.</summary>
internal static class Samples
{
    /// <summary>The one in the middle.</summary>
    public static double Median(IEnumerable<double> samples)
    {
        double[] sorted = [.. samples.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
