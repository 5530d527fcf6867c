using System.Globalization;

namespace LiveStation.Cli.Values;

/// <summary>Writes moments in Korean time, where the channels are.</summary>
internal static class KoreanTime
{
    // Korea has one offset all year; asking for a time zone by name would depend on the machine.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    /// <summary>Day and time with the offset, such as <c>2026-08-20 14:00:00 +09:00</c>.</summary>
    /// <param name="moment">The moment.</param>
    public static string Of(DateTimeOffset moment) => Written(moment, "yyyy-MM-dd HH:mm:ss zzz");

    /// <summary>Day of the year and time, for columns: <c>08-20 14:00:00</c>.</summary>
    /// <param name="moment">The moment.</param>
    public static string Short(DateTimeOffset moment) => Written(moment, "MM-dd HH:mm:ss");

    private static string Written(DateTimeOffset moment, string format) =>
        moment.ToOffset(Offset).ToString(format, CultureInfo.InvariantCulture);
}
