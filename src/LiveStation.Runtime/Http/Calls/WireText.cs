using System.ComponentModel;
using System.Globalization;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Scalars;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Formats query values in the same way as in JSON. Null has no text.</summary>
/// <remarks>
/// A value that cannot be represented is rejected when the request is sent. The error contains the name of its
/// parameter.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WireText
{
    /// <summary>Formats an integer.</summary>
    /// <param name="value">The number.</param>
    public static WireValue Int32(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Formats an integer.</summary>
    /// <param name="value">The number.</param>
    public static WireValue Int64(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Formats a number with the digits that are needed to parse the same number again.</summary>
    /// <param name="value">The number.</param>
    public static WireValue Double(double? value) => value is { } number && (double.IsNaN(number) || double.IsInfinity(number))
        ? WireValue.Of(ValueFault.NotFinite)
        : value?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Formats a Boolean value.</summary>
    /// <param name="value">The value.</param>
    public static WireValue Boolean(bool? value) => value is { } known ? known ? "true" : "false" : null;

    /// <summary>Formats an enum value, known or unknown.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="codec">The codec of the enum.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codec"/> is null.</exception>
    public static WireValue EnumValue<TEnum>(EnumCodec<TEnum> codec, Open<TEnum>? value)
        where TEnum : struct, Enum
    {
        Open<TEnum> given = value ?? default;
        string? text = Guard.NotNull(codec).ToTextOrNull(given);
        return text is null && !given.IsAbsent ? WireValue.Of(ValueFault.NotAMember) : text;
    }

    /// <summary>Formats a timestamp in milliseconds since 1970-01-01 UTC.</summary>
    /// <param name="value">The timestamp.</param>
    public static WireValue TimestampMilliseconds(DateTimeOffset? value) => Int64(value?.ToUnixTimeMilliseconds());

    /// <summary>Formats a timestamp as <c>yyyyMMddHHmmss</c> in Korea Standard Time (UTC+9).</summary>
    /// <param name="value">The timestamp. Fractions of a second are truncated.</param>
    public static WireValue TimestampKst14(DateTimeOffset? value) => value is { } time
        ? Kst14.Write(time) is { } digits ? digits : WireValue.Of(ValueFault.TooLate)
        : default;

    /// <summary>Formats a duration in milliseconds.</summary>
    /// <param name="value">The duration.</param>
    public static WireValue DurationMilliseconds(TimeSpan? value) => Whole(value, TimeSpan.TicksPerMillisecond, DurationUnit.Milliseconds);

    /// <summary>Formats a duration in seconds.</summary>
    /// <param name="value">The duration.</param>
    public static WireValue DurationSeconds(TimeSpan? value) => Whole(value, TimeSpan.TicksPerSecond, DurationUnit.Seconds);

    /// <summary>Formats a duration in minutes.</summary>
    /// <param name="value">The duration.</param>
    public static WireValue DurationMinutes(TimeSpan? value) => Whole(value, TimeSpan.TicksPerMinute, DurationUnit.Minutes);

    private static WireValue Whole(TimeSpan? value, long ticks, LocalText unit)
    {
        if (value is not { } duration)
            return default;
        // Rounding would send another duration than the caller specified.
        return duration.Ticks % ticks == 0
            ? (duration.Ticks / ticks).ToString(CultureInfo.InvariantCulture)
            : WireValue.Of(ValueFault.NotWhole(unit));
    }
}
