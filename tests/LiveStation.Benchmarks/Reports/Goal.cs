namespace LiveStation.Benchmarks.Reports;

/// <summary>A goal and what was measured.</summary>
/// <param name="Id">Its short name, such as J1.</param>
/// <param name="What">What is measured.</param>
/// <param name="Threshold">What it must be.</param>
/// <param name="Measured">What it was.</param>
/// <param name="IsMet">Whether it was what it must be.</param>
internal sealed record Goal(string Id, string What, string Threshold, string Measured, bool IsMet)
{
    /// <summary>A goal of several figures, each with its own limit.</summary>
    public static Goal AtMost(
        string id, string what, IReadOnlyList<double> limits, IReadOnlyList<double> measured) => new(
        id,
        what,
        "≤ " + Figures.Row(limits, Figures.Ratio),
        Figures.Row(measured, Figures.Ratio),
        limits.Zip(measured).All(pair => pair.Second <= pair.First));

    /// <summary>A goal of bytes that must not be.</summary>
    public static Goal NoBytes(string id, string what, IReadOnlyList<long> measured) =>
        new(id, what, "0", Figures.Row(measured, Figures.Bytes), measured.All(bytes => bytes <= 0));
}
