using System.Globalization;

namespace LiveStation.Benchmarks.Reports;

/// <summary>Formats numbers as text.</summary>
internal static class Figures
{
    /// <summary>A ratio: 0.21.</summary>
    public static string Ratio(double ratio) => Invariant($"{ratio:0.00}");

    /// <summary>A number of bytes: 20,280.</summary>
    public static string Bytes(long bytes) => Invariant($"{bytes:#,0}");

    /// <summary>CPU time in a suitable unit.</summary>
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => Invariant($"{nanoseconds:0} ns"),
        < 1e6 => Invariant($"{nanoseconds / 1e3:0.0} µs"),
        < 1e9 => Invariant($"{nanoseconds / 1e6:0.0} ms"),
        _ => Invariant($"{nanoseconds / 1e9:0.00} s"),
    };

    /// <summary>Several values in one cell.</summary>
    public static string Row<T>(IEnumerable<T> figures, Func<T, string> text) =>
        string.Join(" / ", figures.Select(text));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
