using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Runtime.Enums;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Json.Writing;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads and writes the words of an enum that may grow. A word it does not know is kept as text.</summary>
/// <typeparam name="TEnum">Enum of the known words.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumCodec<TEnum> : JsonCodec<Open<TEnum>>
    where TEnum : struct, Enum
{
    private const string Expected = "a string";
    private static readonly string Unknown = "expected a known word of " + typeof(TEnum).Name + ", found another";

    private readonly EnumValues<TEnum> _values;

    /// <summary>Makes the codec of one enum.</summary>
    /// <param name="members">The members with their texts.</param>
    /// <exception cref="ArgumentException">Two members share a text, or a member comes twice.</exception>
    public EnumCodec(params EnumText<TEnum>[] members) => _values = new EnumValues<TEnum>(Guard.NotNull(members));

    /// <summary>The text to send for a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text; null when the value is absent.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It holds a number that is no member of the enum.</exception>
    public string? ToText(Open<TEnum> value) => value.Known is { } known ? TextOfKnown(known) : value.UnknownValue;

    /// <summary>The text to send for a value, if there is one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text; null when the value is absent, or holds a number that is no member of the enum.</returns>
    public string? ToTextOrNull(Open<TEnum> value) =>
        value.Known is { } known ? _values.Find(known)?.Text : value.UnknownValue;

    /// <summary>The text to send for a member.</summary>
    /// <param name="value">The member.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public string TextOfKnown(TEnum value) => _values.ValueOf(value).Text;

    /// <summary>The value of a text.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <returns>A known value, the unknown text, or absence.</returns>
    public Open<TEnum> FromText(string? text) => text is null
        ? default
        : _values.TryFind(Encoding.UTF8.GetBytes(text), out TEnum value, out _) ? value : Open<TEnum>.OfUnknown(text);

    /// <summary>Returns the member of a wire value.</summary>
    /// <param name="text">The wire value, or an alias of it; null for none.</param>
    /// <param name="value">The member.</param>
    /// <returns>False when it is the wire value of no member.</returns>
    public bool TryParse(string? text, out TEnum value)
    {
        TEnum? known = FromText(text).Known;
        value = known.GetValueOrDefault();
        return known is not null;
    }

    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override bool TryRead(ref ModelScanner scanner, out Open<TEnum> value)
    {
        if (_values.ArePlain && scanner.TryPlainText(out ReadOnlySpan<byte> literal)
            && _values.TryFind(literal, out TEnum known, out bool isAlias) && !isAlias)
        {
            value = known;
            return true;
        }
        value = default;
        return false;
    }

    /// <summary>Recognises a known word, or a null.</summary>
    /// <param name="scanner">Stands before the value; behind it when it is recognised, anywhere when not.</param>
    /// <param name="value">The value; absent for a null.</param>
    /// <returns>False when it has to be read by <see cref="ReadOptional"/>.</returns>
    public bool TryReadOptional(ref ModelScanner scanner, out Open<TEnum> value)
    {
        value = default;
        return scanner.TryNull() || TryRead(ref scanner, out value);
    }

    /// <inheritdoc />
    public override Open<TEnum> ReadTolerantly(ref ModelReader reader)
    {
        switch (reader.Token)
        {
            case JsonTokenType.String:
                return ReadValue(ref reader);
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                reader.WrongKind(Expected);
                return ReadValue(ref reader);
            case JsonTokenType.Null:
                return default;
            default:
                reader.Unreadable(Expected);
                return default;
        }
    }

    /// <summary>Reads the value the reader stands on, or its absence: the same, for an open enum has a state for it.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value; absent when JSON has null there, or what cannot be read as text.</returns>
    /// <exception cref="JsonException">The text is not valid JSON, or is read as a request and is no such value.</exception>
    public Open<TEnum> ReadOptional(ref ModelReader reader) => Read(ref reader);

    /// <summary>Writes the text of a value; null when it is absent.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">It holds a number that is no member of the enum.</exception>
    public override void Write(ref ModelWriter writer, Open<TEnum> value)
    {
        if (value.Known is { } known)
            writer.Encoded(_values.Find(known) ?? throw new UnwritableValueException(ValueFault.NotAMember));
        else if (value.UnknownValue is { } text)
            writer.Text(text);
        else
            writer.Null();
    }

    /// <summary>Writes a member of an object; nothing when the value is absent.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">A comma, the name of the member as JSON has it, and a colon.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">It holds a number that is no member of the enum.</exception>
    public override void WriteMember(ref ModelWriter writer, ReadOnlySpan<byte> name, Open<TEnum> value)
    {
        if (!value.IsAbsent)
            base.WriteMember(ref writer, name, value);
    }

    private Open<TEnum> ReadValue(ref ModelReader reader)
    {
        if (!_values.TryFind(reader.ReadBytes(), out TEnum known, out bool isAlias))
        {
            reader.Drift(ApiDriftKind.UnknownValue, Unknown);
            return Open<TEnum>.OfUnknown(reader.ReadText());
        }
        if (isAlias)
            reader.Drift(ApiDriftKind.Alias, "expected the documented word of the value, found another word for it");
        return known;
    }

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => new()
    {
        ["type"] = "string",
        // Not enum: the service may send others.
        ["examples"] = _values.Texts(),
    };

    /// <summary>Describes values of the enum itself, which has no others.</summary>
    internal JsonObject ClosedSchema() => new() { ["type"] = "string", ["enum"] = _values.Texts() };
}
