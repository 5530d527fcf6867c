using System.Globalization;

namespace LiveStation.CommandLine.Values;

/// <summary>Formats times in Korea Standard Time (UTC+9), the time of the channels.</summary>
internal static class KoreanTime
{
    // Korea has one offset all year; looking up a time zone by name would depend on the operating system.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    /// <summary>Returns date and time with the offset, such as <c>2026-08-20 14:00:00 +09:00</c>.</summary>
    /// <param name="moment">The point in time.</param>
    public static string Of(DateTimeOffset moment) => Written(moment, "yyyy-MM-dd HH:mm:ss zzz");

    /// <summary>Returns month, day and time, for columns: <c>08-20 14:00:00</c>.</summary>
    /// <param name="moment">The point in time.</param>
    public static string Short(DateTimeOffset moment) => Written(moment, "MM-dd HH:mm:ss");

    private static string Written(DateTimeOffset moment, string format) =>
        moment.ToOffset(Offset).ToString(format, CultureInfo.InvariantCulture);
}
