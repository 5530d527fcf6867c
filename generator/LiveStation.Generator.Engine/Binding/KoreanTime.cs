using System.Globalization;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Reads times of 14 digits, which are in Korean time.</summary>
internal static class KoreanTime
{
    /// <summary>How it is written.</summary>
    public const string Form = "14 digits, yyyyMMddHHmmss in Korean time";

    private static readonly TimeSpan AheadOfUtc = TimeSpan.FromHours(9);

    /// <summary>The milliseconds since 1970 of a time; null when the text is no time that .NET can hold.</summary>
    /// <param name="text">The text.</param>
    public static long? Milliseconds(string text) =>
        DateTime.TryParseExact(text, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time)
        // The first hours of the year 1 lie before it in UTC.
        && time.Ticks >= AheadOfUtc.Ticks
            ? new DateTimeOffset(time, AheadOfUtc).ToUnixTimeMilliseconds()
            : null;
}
