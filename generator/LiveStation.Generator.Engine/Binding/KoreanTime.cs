using System.Globalization;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Reads times of 14 digits, which are in Korean time.</summary>
internal static class KoreanTime
{
    /// <summary>How it is written.</summary>
    public static readonly Phrase Form = new(
        "14 digits in the format yyyyMMddHHmmss, Korea Standard Time (UTC+9)", "yyyyMMddHHmmss 형식의 숫자 14자리, 한국 표준시(UTC+9)");

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
