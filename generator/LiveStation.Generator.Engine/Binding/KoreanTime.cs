using System.Globalization;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Reads 14-digit timestamps, which are in Korean time.</summary>
internal static class KoreanTime
{
    /// <summary>The format of the timestamps.</summary>
    public static readonly Phrase Form = new(
        "14 digits in the format yyyyMMddHHmmss, Korea Standard Time (UTC+9)", "yyyyMMddHHmmss 형식의 숫자 14자리, 한국 표준시(UTC+9)");

    private static readonly TimeSpan AheadOfUtc = TimeSpan.FromHours(9);

    /// <summary>Returns the milliseconds since 1970; null when the text is not a time, or is outside the range of .NET.</summary>
    /// <param name="text">The text.</param>
    public static long? Milliseconds(string text) =>
        DateTime.TryParseExact(text, "yyyyMMddHHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time)
        // In UTC, the first 9 hours of year 1 are before the range of DateTimeOffset.
        && time.Ticks >= AheadOfUtc.Ticks
            ? new DateTimeOffset(time, AheadOfUtc).ToUnixTimeMilliseconds()
            : null;
}
