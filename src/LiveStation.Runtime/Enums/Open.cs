using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Enums;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime;

/// <summary>
/// A word of an enum that may grow: a value the client knows, a text it does not know yet, or nothing at all.
/// </summary>
/// <typeparam name="TEnum">Enum of the known words.</typeparam>
/// <remarks>
/// Compare it with a member (<c>status == ChannelStatus.Ready</c>) or switch on <see cref="Known"/>. There is no
/// conversion back to the enum, because an unknown text has no member.
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

    /// <summary>The known value; null when the text is unknown or nothing was sent.</summary>
    public TEnum? Known => _isKnown ? _value : null;

    /// <summary>The text as it was sent, when the enum does not know it; null otherwise.</summary>
    public string? UnknownValue => _unknownValue;

    /// <summary>Whether nothing was sent: neither a known value nor an unknown text.</summary>
    public bool IsAbsent => !_isKnown && _unknownValue is null;

    /// <summary>Holds a known value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Open<TEnum>(TEnum value) => new(value);

    /// <summary>Whether two hold the same value or the same unknown text, or nothing both.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Open<TEnum> left, Open<TEnum> right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Open<TEnum> left, Open<TEnum> right) => !left.Equals(right);

    /// <summary>Holds a text the enum does not know; it is sent as it is.</summary>
    /// <param name="text">The text. The wire value of a known value, or an alias of it, is that value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Open<TEnum> FromUnknownValue(string text) =>
        EnumCodecOf<TEnum>.Found is { } codec ? codec.FromText(Guard.NotNull(text)) : new(Guard.NotNull(text));

    /// <summary>Holds a text of which the codec of the enum knows already that it is not known.</summary>
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

    /// <summary>Name of the member when the value is known, the text when it is not, nothing when absent.</summary>
    /// <returns>The text to show to a developer. It is not the text of the wire.</returns>
    public override string ToString() => _isKnown ? _value.ToString() : _unknownValue ?? "";
}
