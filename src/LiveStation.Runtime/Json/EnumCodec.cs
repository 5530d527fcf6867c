using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Reads and writes the words of an enum that may grow. A word it does not know is kept as text.</summary>
/// <typeparam name="TEnum">Enum of the known words.</typeparam>
public sealed class EnumCodec<TEnum> : JsonCodec<Open<TEnum>>
    where TEnum : struct, Enum
{
    private readonly EnumWords<TEnum> _words;
    private readonly Dictionary<TEnum, string> _texts;

    /// <summary>Makes the codec of one enum.</summary>
    /// <param name="members">The members with their texts.</param>
    /// <exception cref="ArgumentException">Two members share a text, or a member comes twice.</exception>
    public EnumCodec(params EnumText<TEnum>[] members)
    {
        _words = new EnumWords<TEnum>(Guard.NotNull(members));
        _texts = members.ToDictionary(static member => member.Value, static member => member.Text);
    }

    /// <summary>The text to send for a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text; null when the value is absent.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It holds a number that is no member of the enum.</exception>
    public string? ToText(Open<TEnum> value) => value.Known is { } known ? TextOfKnown(known) : value.UnknownText;

    /// <summary>The text to send for a member.</summary>
    /// <param name="value">The member.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public string TextOfKnown(TEnum value) =>
        _texts.TryGetValue(value, out string? text)
            ? text
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is no member of the enum.");

    /// <summary>The value of a text.</summary>
    /// <param name="text">The text; null for none.</param>
    /// <returns>A known value, the unknown text, or absence.</returns>
    public Open<TEnum> FromText(string? text) => text is null ? default : _words.Find(text);

    /// <inheritdoc />
    public override Open<TEnum> Read(ref ModelReader reader) => reader.Token switch
    {
        JsonTokenType.String when _words.TryFind(reader.ReadBytes(), out TEnum known) => known,
        JsonTokenType.String => Open<TEnum>.FromUnknownText(reader.ReadText()),
        JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False => _words.Find(reader.ReadNumberText()),
        JsonTokenType.Null => default,
        _ => throw reader.Shape("a string"),
    };

    /// <summary>Writes the text of a value; null when it is absent.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">It holds a number that is no member of the enum.</exception>
    public override void Write(Utf8JsonWriter writer, Open<TEnum> value) =>
        Guard.NotNull(writer).WriteStringValue(ToText(value));

    /// <summary>Writes a member of an object; nothing when the value is absent.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentOutOfRangeException">It holds a number that is no member of the enum.</exception>
    public override void WriteMember(Utf8JsonWriter writer, JsonEncodedText name, Open<TEnum> value)
    {
        if (!value.IsAbsent)
        {
            Guard.NotNull(writer).WriteString(name, ToText(value));
        }
    }
}
