namespace LiveStation.Benchmarks.Reports;

/// <summary>A goal and the measured result.</summary>
/// <param name="Id">Short name, such as J1.</param>
/// <param name="What">Description of the measured quantity.</param>
/// <param name="Threshold">The required value.</param>
/// <param name="Measured">The measured value.</param>
/// <param name="IsMet">Whether the measured value meets the threshold.</param>
internal sealed record Goal(string Id, string What, string Threshold, string Measured, bool IsMet)
{
    /// <summary>Creates a goal with several values, each with its own limit.</summary>
    public static Goal AtMost(
        string id, string what, IReadOnlyList<double> limits, IReadOnlyList<double> measured) => new(
        id,
        what,
        "≤ " + Figures.Row(limits, Figures.Ratio),
        Figures.Row(measured, Figures.Ratio),
        limits.Zip(measured).All(pair => pair.Second <= pair.First));

    /// <summary>Creates a goal that requires 0 bytes.</summary>
    public static Goal NoBytes(string id, string what, IReadOnlyList<long> measured) =>
        new(id, what, "0", Figures.Row(measured, Figures.Bytes), measured.All(bytes => bytes <= 0));
}
