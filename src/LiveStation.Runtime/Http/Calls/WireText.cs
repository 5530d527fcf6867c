using System.ComponentModel;
using System.Globalization;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Scalars;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Plain values as text in a query, in the same form that they have in JSON. Nothing becomes nothing.</summary>
/// <remarks>What has no such form is refused when the call is sent, by the name of its member.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WireText
{
    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static WireValue Int32(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    /// <param name="value">The number.</param>
    public static WireValue Int64(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number, with as many digits as it takes to read the same one again.</summary>
    /// <param name="value">The number.</param>
    public static WireValue Double(double? value) => value is { } number && (double.IsNaN(number) || double.IsInfinity(number))
        ? WireValue.Of(ValueFault.NotFinite)
        : value?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>True or false.</summary>
    /// <param name="value">Which.</param>
    public static WireValue Boolean(bool? value) => value is { } known ? known ? "true" : "false" : null;

    /// <summary>A word of an enum, known or not.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="codec">Knows its words.</param>
    /// <param name="value">The word.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codec"/> is null.</exception>
    public static WireValue EnumValue<TEnum>(EnumCodec<TEnum> codec, Open<TEnum>? value)
        where TEnum : struct, Enum
    {
        Open<TEnum> given = value ?? default;
        string? text = Guard.NotNull(codec).ToTextOrNull(given);
        return text is null && !given.IsAbsent ? WireValue.Of(ValueFault.NotAMember) : text;
    }

    /// <summary>A time in milliseconds since 1970.</summary>
    /// <param name="value">The time.</param>
    public static WireValue TimestampMilliseconds(DateTimeOffset? value) => Int64(value?.ToUnixTimeMilliseconds());

    /// <summary>A time as 14 digits in Korean time.</summary>
    /// <param name="value">The time; what is less than a second is cut off.</param>
    public static WireValue TimestampKst14(DateTimeOffset? value) => value is { } time
        ? Kst14.Write(time) is { } digits ? digits : WireValue.Of(ValueFault.TooLate)
        : default;

    /// <summary>A duration in milliseconds.</summary>
    /// <param name="value">The duration.</param>
    public static WireValue DurationMilliseconds(TimeSpan? value) => Whole(value, TimeSpan.TicksPerMillisecond, "milliseconds");

    /// <summary>A duration in seconds.</summary>
    /// <param name="value">The duration.</param>
    public static WireValue DurationSeconds(TimeSpan? value) => Whole(value, TimeSpan.TicksPerSecond, "seconds");

    /// <summary>A duration in minutes.</summary>
    /// <param name="value">The duration.</param>
    public static WireValue DurationMinutes(TimeSpan? value) => Whole(value, TimeSpan.TicksPerMinute, "minutes");

    private static WireValue Whole(TimeSpan? value, long ticks, string unit)
    {
        if (value is not { } duration)
            return default;
        // To round here would send another duration than the caller asked for.
        return duration.Ticks % ticks == 0
            ? (duration.Ticks / ticks).ToString(CultureInfo.InvariantCulture)
            : WireValue.Of(ValueFault.NotWhole(unit));
    }
}
