using System.Globalization;
using LiveStation.Runtime.Json;

namespace LiveStation.Runtime.Http;

/// <summary>Plain values as text in a query, in the same form that they have in JSON. Nothing becomes nothing.</summary>
/// <remarks>
/// A duration that is no whole number of its unit is written with a fraction: what the caller asked for, and what
/// <see cref="RequestCheck.Whole"/> tells of before it is sent.
/// </remarks>
public static class WireText
{
    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static string? Int32(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static string? Int64(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number, with as many digits as it takes to read the same one again.</summary>
    /// <param name="value">The number.</param>
    public static string? Double(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>True or false.</summary>
    /// <param name="value">Which.</param>
    public static string? Boolean(bool? value) => value is { } known ? known ? "true" : "false" : null;

    /// <summary>A word of an enum, known or not.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="codec">Knows its words.</param>
    /// <param name="value">The word.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codec"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public static string? Word<TEnum>(EnumCodec<TEnum> codec, Open<TEnum>? value)
        where TEnum : struct, Enum => Guard.NotNull(codec).ToText(value ?? default);

    /// <summary>A time in milliseconds since 1970.</summary>
    /// <param name="value">The time.</param>
    public static string? TimestampMilliseconds(DateTimeOffset? value) => Int64(value?.ToUnixTimeMilliseconds());

    /// <summary>A time as 14 digits in Korean time.</summary>
    /// <param name="value">The time; what is less than a second is cut off.</param>
    public static string? TimestampKst14(DateTimeOffset? value) => value is { } time ? Kst14.Write(time) : null;

    /// <summary>A duration in milliseconds.</summary>
    /// <param name="value">The duration.</param>
    public static string? DurationMilliseconds(TimeSpan? value) => Decimal(value, TimeSpan.TicksPerMillisecond);

    /// <summary>A duration in seconds.</summary>
    /// <param name="value">The duration.</param>
    public static string? DurationSeconds(TimeSpan? value) => Decimal(value, TimeSpan.TicksPerSecond);

    /// <summary>A duration in minutes.</summary>
    /// <param name="value">The duration.</param>
    public static string? DurationMinutes(TimeSpan? value) => Decimal(value, TimeSpan.TicksPerMinute);

    private static string? Decimal(TimeSpan? value, long ticks) => value is { } duration
        ? ((decimal)duration.Ticks / ticks).ToString(CultureInfo.InvariantCulture)
        : null;
}
