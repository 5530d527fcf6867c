using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Enums;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime;

/// <summary>An extensible enum value: a known value, an unknown value or an absent value.</summary>
/// <typeparam name="TEnum">The enum of the known values.</typeparam>
/// <remarks>
/// Compare the value with a member (<c>status == ChannelStatus.Ready</c>) or use <see cref="Known"/> in a
/// <c>switch</c>. There is no conversion to the enum, because an unknown value has no member.
/// </remarks>
[JsonConverter(typeof(ValueConverterFactory))]
[TypeConverter(typeof(ValueTextConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Open<TEnum> : IEquatable<Open<TEnum>>
    where TEnum : struct, Enum
{
    private readonly string? _unknownValue;
    private readonly TEnum _value;
    private readonly bool _isKnown;

    private Open(TEnum value)
    {
        _value = value;
        _isKnown = true;
        _unknownValue = null;
    }

    private Open(string unknownValue)
    {
        _value = default;
        _isKnown = false;
        _unknownValue = unknownValue;
    }

    /// <summary>The known value; null if the value is unknown or absent.</summary>
    public TEnum? Known => _isKnown ? _value : null;

    /// <summary>The text of an unknown value; null if the value is known or absent.</summary>
    public string? UnknownValue => _unknownValue;

    /// <summary>Whether the value is absent, that is, neither known nor unknown.</summary>
    public bool IsAbsent => !_isKnown && _unknownValue is null;

    /// <summary>Converts a member of the enum to a known value.</summary>
    /// <param name="value">The member.</param>
    public static implicit operator Open<TEnum>(TEnum value) => new(value);

    /// <summary>Compares two values for equality.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>
    /// True if both values have the same known value or the same unknown value, or both are absent; otherwise, false.
    /// </returns>
    public static bool operator ==(Open<TEnum> left, Open<TEnum> right) => left.Equals(right);

    /// <summary>Compares two values for inequality.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>True if the values are different; otherwise, false.</returns>
    public static bool operator !=(Open<TEnum> left, Open<TEnum> right) => !left.Equals(right);

    /// <summary>Creates an unknown value, whose text is sent unchanged.</summary>
    /// <param name="text">
    /// The text. If it is the wire value or an alias of a member, the result is the known value of that member.
    /// </param>
    /// <returns>The unknown value, or the known value of a member.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Open<TEnum> FromUnknownValue(string text) =>
        EnumCodecOf<TEnum>.Found is { } codec ? codec.FromText(Guard.NotNull(text)) : new(Guard.NotNull(text));

    /// <summary>Creates an unknown value. The caller has verified that the enum does not define the text.</summary>
    internal static Open<TEnum> OfUnknown(string text) => new(text);

    /// <inheritdoc />
    public bool Equals(Open<TEnum> other) =>
        _isKnown == other._isKnown
        && EqualityComparer<TEnum>.Default.Equals(_value, other._value)
        && string.Equals(_unknownValue, other._unknownValue, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Open<TEnum> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() =>
        _isKnown ? EqualityComparer<TEnum>.Default.GetHashCode(_value) : Hashing.Of(_unknownValue);

    /// <summary>
    /// Returns the member name of a known value, the text of an unknown value, or an empty string for an absent value.
    /// </summary>
    /// <returns>A string for logs and debugging. For a known value, it is not the wire value.</returns>
    public override string ToString() => _isKnown ? _value.ToString() : _unknownValue ?? "";
}
