using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime;

/// <summary>One JSON value, kept as the text it came in.</summary>
/// <remarks>
/// The default value is JSON <c>null</c>. Two are equal when their texts are equal byte by byte: <c>1.0</c> and
/// <c>1</c> differ.
/// </remarks>
[JsonConverter(typeof(RawJsonConverter))]
[TypeConverter(typeof(ValueTextConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct RawJson : IEquatable<RawJson>, ITextShaped
#if NET
    , IParsable<RawJson>
#endif
{
    private static readonly byte[] Null = [(byte)'n', (byte)'u', (byte)'l', (byte)'l'];

    private readonly byte[]? _utf8;

    /// <summary>Takes the bytes of one valid JSON value over, without a copy and without a check.</summary>
    internal RawJson(byte[] utf8) => _utf8 = utf8;

    /// <summary>What kind of value it is.</summary>
    public JsonValueKind Kind => Bytes[0] switch
    {
        (byte)'{' => JsonValueKind.Object,
        (byte)'[' => JsonValueKind.Array,
        (byte)'"' => JsonValueKind.String,
        (byte)'t' => JsonValueKind.True,
        (byte)'f' => JsonValueKind.False,
        (byte)'n' => JsonValueKind.Null,
        _ => JsonValueKind.Number,
    };

    private byte[] Bytes => _utf8 ?? Null;

    /// <summary>Whether two have the same text.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Whether two have different texts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);

    /// <summary>Keeps one JSON value given as text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is not one JSON value.</exception>
    public static RawJson Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(BytesOf(Guard.NotNull(json)));
        return FromElement(document.RootElement);
    }

    /// <summary>Keeps one JSON value given as text, when it is one.</summary>
    /// <param name="json">The text.</param>
    /// <param name="result">The value; JSON <c>null</c> when the text is none.</param>
    /// <returns>False when the text is null or not one JSON value.</returns>
    public static bool TryParse([NotNullWhen(true)] string? json, out RawJson result)
    {
        result = default;
        try
        {
            result = json is null ? default : Parse(json);
            return json is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

#if NET
    static RawJson IParsable<RawJson>.Parse(string s, IFormatProvider? provider) => FromText(Guard.NotNull(s));

    static bool IParsable<RawJson>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out RawJson result) => TryParse(s, out result);
#endif

    /// <summary>
    /// Keeps a JSON value that was read already, without comments and commas that strict readers refuse.
    /// </summary>
    /// <param name="element">The value.</param>
    /// <returns>The value, kept.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="element"/> holds nothing.</exception>
    public static RawJson FromElement(JsonElement element) =>
        new(RawText.Of(element).ToArray());

    /// <summary>The text in UTF-8, without white space around it. It may hold a secret: do not log it.</summary>
    /// <returns>The bytes, not a copy of them.</returns>
    // No property: loggers that print the properties of what they are given would print the content.
    public ReadOnlyMemory<byte> ToUtf8() => Bytes;

    /// <summary>The value as an element to look into.</summary>
    /// <returns>An element of its own; nothing has to be disposed.</returns>
    public JsonElement ToElement()
    {
        using JsonDocument document = JsonDocument.Parse(Bytes);
        return document.RootElement.Clone();
    }

    /// <summary>Writes the value as it came.</summary>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter writer) =>
        Guard.NotNull(writer).WriteRawValue(Bytes, skipInputValidation: true);

    /// <inheritdoc />
    public bool Equals(RawJson other) => Bytes.AsSpan().SequenceEqual(other.Bytes);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        int hash = Bytes.Length;
        foreach (byte part in Bytes)
            hash = Hashing.Combine(hash, part);
        return hash;
    }

    /// <summary>Kind and length, such as <c>Object, 42 bytes</c>. Never the content: it may hold a secret.</summary>
    /// <returns>Kind and length in words.</returns>
    public override string ToString() =>
        Kind + ", " + Bytes.Length.ToString(CultureInfo.InvariantCulture) + " bytes";

    string ITextShaped.ToText() => Encoding.UTF8.GetString(Bytes);

    object ITextShaped.FromText(string text) => FromText(text);

    // What parsers of values throw; the message of the other may quote the text.
    private static RawJson FromText(string text) =>
        TryParse(text, out RawJson value) ? value : throw new FormatException("The text is not one JSON value.");

    private static byte[] BytesOf(string json)
    {
        try
        {
            return StrictUtf8.BytesOf(json);
        }
        catch (EncoderFallbackException exception)
        {
            throw new JsonException("The text has half a surrogate pair in it.", exception);
        }
    }
}
