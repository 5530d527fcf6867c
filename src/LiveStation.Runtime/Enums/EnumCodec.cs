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

/// <summary>Reads and writes the wire values of an extensible enum. An unknown value is kept as text.</summary>
/// <typeparam name="TEnum">The enum of the known values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumCodec<TEnum> : JsonCodec<Open<TEnum>>
    where TEnum : struct, Enum
{
    private const string Expected = "a string";
    private static readonly string Unknown = "expected a known value of " + typeof(TEnum).Name + ", found another value";

    private readonly EnumValues<TEnum> _values;

    /// <summary>Initializes a new instance of the <see cref="EnumCodec{TEnum}"/> class.</summary>
    /// <param name="members">The members of the enum with their wire values.</param>
    /// <exception cref="ArgumentException">
    /// Two members have the same wire value, or a member is listed twice.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    public EnumCodec(params EnumText<TEnum>[] members) => _values = new EnumValues<TEnum>(Guard.NotNull(members));

    /// <summary>Gets the wire value of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The wire value; null if the value is absent.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> contains a number that is not a member of the enum.
    /// </exception>
    public string? ToText(Open<TEnum> value) => value.Known is { } known ? TextOfKnown(known) : value.UnknownValue;

    /// <summary>Gets the wire value of a value if it has one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>
    /// The wire value; null if the value is absent or contains a number that is not a member of the enum.
    /// </returns>
    public string? ToTextOrNull(Open<TEnum> value) =>
        value.Known is { } known ? _values.Find(known)?.Text : value.UnknownValue;

    /// <summary>Gets the wire value of a member.</summary>
    /// <param name="value">The member.</param>
    /// <returns>The wire value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a member of the enum.</exception>
    public string TextOfKnown(TEnum value) => _values.ValueOf(value).Text;

    /// <summary>Converts a wire value to a value.</summary>
    /// <param name="text">The wire value; null for an absent value.</param>
    /// <returns>A known value, an unknown value or an absent value.</returns>
    public Open<TEnum> FromText(string? text) => text is null
        ? default
        : _values.TryFind(Encoding.UTF8.GetBytes(text), out TEnum value, out _) ? value : Open<TEnum>.OfUnknown(text);

    /// <summary>Tries to get the member of a wire value.</summary>
    /// <param name="text">The wire value or an alias of it; null for an absent value.</param>
    /// <param name="value">The member.</param>
    /// <returns>True if the enum has a member with this wire value; otherwise, false.</returns>
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
        bool isKnown = _values.TryRead(ref scanner, out TEnum known);
        value = isKnown ? known : default(Open<TEnum>);
        return isKnown;
    }

    /// <summary>Tries to read a known wire value or null.</summary>
    /// <param name="scanner">
    /// The scanner, positioned before the value. After success, it is positioned after the value; otherwise, its
    /// position is undefined.
    /// </param>
    /// <param name="value">The value; absent for null.</param>
    /// <returns>True if the value was read; false if it must be read with <see cref="ReadOptional"/>.</returns>
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

    /// <summary>Reads the current value. Null is read as an absent value.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The value; absent if the JSON value is null or cannot be read as text.</returns>
    /// <exception cref="JsonException">
    /// The text is not valid JSON, or a request is read and the value is not valid.
    /// </exception>
    public Open<TEnum> ReadOptional(ref ModelReader reader) => Read(ref reader);

    /// <summary>Writes the wire value of a value, or null if the value is absent.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> contains a number that is not a member of the enum.
    /// </exception>
    public override void Write(ref ModelWriter writer, Open<TEnum> value)
    {
        if (value.Known is { } known)
            writer.Encoded(_values.Find(known) ?? throw new UnwritableValueException(ValueFault.NotAMember));
        else if (value.UnknownValue is { } text)
            writer.Text(text);
        else
            writer.Null();
    }

    /// <summary>Writes a property of an object. An absent value is omitted.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">A comma, the encoded name of the property and a colon.</param>
    /// <param name="value">The value of the property.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> contains a number that is not a member of the enum.
    /// </exception>
    public override void WriteMember(ref ModelWriter writer, ReadOnlySpan<byte> name, Open<TEnum> value)
    {
        if (value.IsAbsent)
            return;
        writer.Name(name);
        Write(ref writer, value);
    }

    private Open<TEnum> ReadValue(ref ModelReader reader)
    {
        if (!_values.TryFind(reader.ReadBytes(), out TEnum known, out bool isAlias))
        {
            reader.Drift(ApiDriftKind.UnknownValue, Unknown);
            return Open<TEnum>.OfUnknown(reader.ReadText());
        }
        if (isAlias)
            reader.Drift(ApiDriftKind.Alias, "expected the documented wire value, found an alias");
        return known;
    }

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => new()
    {
        ["type"] = "string",
        // Not "enum", because the service can send other values.
        ["examples"] = _values.Texts(),
    };

    /// <summary>Returns the schema of the enum type itself, which has no other values.</summary>
    internal JsonObject ClosedSchema() => new() { ["type"] = "string", ["enum"] = _values.Texts() };
}
