using System.Globalization;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Values;

/// <summary>Converts times and durations between text and the forms of the API.</summary>
internal static class TimeText
{
    private const string Kst14Format = "yyyyMMddHHmmss";

    private static readonly TimeSpan Korea = TimeSpan.FromHours(9);

    private static readonly LocalText Expected = new(
        "a time with its zone, such as 2026-08-24T11:00:00+09:00", "2026-08-24T11:00:00+09:00처럼 시간대가 있는 시각");

    private static readonly string[] Forms =
    [
        .. from date in new[] { "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm" }
           from seconds in new[] { "", ":ss", ":ss.FFFFFFF" }
           from zone in new[] { "zzz", " zzz", "'Z'" }
           select date + seconds + zone,
    ];

    private static readonly (string Suffix, TimeSpan Unit)[] Units =
    [
        ("ms", TimeSpan.FromMilliseconds(1)), ("s", TimeSpan.FromSeconds(1)), ("min", TimeSpan.FromMinutes(1)),
        ("m", TimeSpan.FromMinutes(1)), ("h", TimeSpan.FromHours(1)), ("d", TimeSpan.FromDays(1)),
    ];

    /// <summary>Returns a time in milliseconds since 1970. A whole number is such a time already.</summary>
    public static long Milliseconds(string name, string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : Moment(name, text).ToUnixTimeMilliseconds();

    /// <summary>Returns a time as 14 digits in Korea Standard Time. A text of 14 digits is such a time already.</summary>
    public static string Kst14(string name, string text) =>
        DateTime.TryParseExact(text, Kst14Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? text
            : InKorea(Moment(name, text))?.ToString(Kst14Format, CultureInfo.InvariantCulture)
                ?? throw ValueText.Invalid(name, text, Expected);

    /// <summary>Returns a duration as a whole number of the unit of its type. A whole number is such a duration already.</summary>
    public static long Duration(CommandType type, string name, string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
            return number;
        LocalText expected = new(
            $"a whole number of {type.UnitName.English}, or a duration with its unit such as 90s, 5m or 2h",
            $"정수({type.UnitName.Korean} 단위) 또는 90s, 5m, 2h처럼 단위가 있는 시간");
        return Span(text) is { } span && span.Ticks % type.Unit.Ticks == 0
            ? span.Ticks / type.Unit.Ticks
            : throw ValueText.Invalid(name, text, expected);
    }

    /// <summary>Returns a duration with its unit; null when the text is not one, or is longer than any duration.</summary>
    public static TimeSpan? Span(string text)
    {
        foreach ((string suffix, TimeSpan unit) in Units)
        {
            if (text.EndsWith(suffix, StringComparison.Ordinal)
                && int.TryParse(text.AsSpan(0, text.Length - suffix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int count))
            {
                return count <= TimeSpan.MaxValue.Ticks / unit.Ticks ? TimeSpan.FromTicks(unit.Ticks * count) : null;
            }
        }
        return null;
    }

    /// <summary>Returns a time of the API for a reader; null when the number is not a time that can be written in Korea.</summary>
    public static DateTimeOffset? OfMilliseconds(long number) =>
        number < DateTimeOffset.MinValue.ToUnixTimeMilliseconds() || number > DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? null
            : InKorea(DateTimeOffset.FromUnixTimeMilliseconds(number));

    /// <summary>Returns a time of the API for a reader; null when the text is not a time.</summary>
    public static DateTimeOffset? OfKst14(string text) =>
        DateTime.TryParseExact(text, Kst14Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time)
            && time.Ticks >= Korea.Ticks
                ? new DateTimeOffset(time, Korea)
                : null;

    // The last hours of the year 9999 in UTC belong to the next year in Korea, which no date can represent.
    private static DateTimeOffset? InKorea(DateTimeOffset moment) =>
        moment.UtcTicks <= DateTime.MaxValue.Ticks - Korea.Ticks ? moment.ToOffset(Korea) : null;

    // ISO 8601, and the form that tables show. Without its zone, a time would mean another moment on another machine; without its
    // year, another moment in another year.
    private static DateTimeOffset Moment(string name, string text) =>
        DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment)
            ? moment
            : throw ValueText.Invalid(name, text, Expected);
}
