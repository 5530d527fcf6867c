using System.Globalization;

namespace LiveStation.Runtime.Json;

/// <summary>Points in time as 14 digits in Korean time.</summary>
internal static class Kst14
{
    private const string Format = "yyyyMMddHHmmss";

    // Korea has no summer time.
    private static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    /// <summary>The digits of a time; what is less than a second is cut off.</summary>
    public static string Write(DateTimeOffset value) =>
        value.ToOffset(Korea).ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The time of digits; null when there is no such time.</summary>
    public static DateTimeOffset? Parse(string digits)
    {
        bool isTime = DateTime.TryParseExact(
            digits, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime local);
        // Nine hours before the first moment there is no moment.
        return isTime && local.Ticks >= Korea.Ticks ? new DateTimeOffset(local, Korea) : null;
    }
}
