namespace LiveStation.Benchmarks.Measuring;

/// <summary>Statistics of samples.</summary>
internal static class Samples
{
    /// <summary>The median.</summary>
    public static double Median(IEnumerable<double> samples)
    {
        double[] sorted = [.. samples.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
