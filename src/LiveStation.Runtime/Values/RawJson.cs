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

/// <summary>A JSON value, kept as the text that was received.</summary>
/// <remarks>
/// The default value is JSON <c>null</c>. Two values are equal if their texts are equal byte for byte. For example,
/// <c>1.0</c> and <c>1</c> are different.
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

    /// <summary>
    /// Initializes a value from the bytes of one valid JSON value, without copying or validating them.
    /// </summary>
    internal RawJson(byte[] utf8) => _utf8 = utf8;

    /// <summary>The JSON type of the value.</summary>
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

    /// <summary>Compares two values for equality.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>True if the texts are equal; otherwise, false.</returns>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Compares two values for inequality.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>True if the texts are different; otherwise, false.</returns>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);

    /// <summary>Converts JSON text to a <see cref="RawJson"/> value.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> is not a single valid JSON value.</exception>
    public static RawJson Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(BytesOf(Guard.NotNull(json)));
        return FromElement(document.RootElement);
    }

    /// <summary>Tries to convert JSON text to a <see cref="RawJson"/> value.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="result">The value; JSON <c>null</c> if the text is not valid.</param>
    /// <returns>True if <paramref name="json"/> is a single valid JSON value; otherwise, false.</returns>
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
    /// Creates a value from a parsed element, without comments and trailing commas, which strict readers reject.
    /// </summary>
    /// <param name="element">The element.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="element"/> is the default value.</exception>
    public static RawJson FromElement(JsonElement element) =>
        new(RawText.Of(element).ToArray());

    /// <summary>
    /// Returns the text in UTF-8 without surrounding white space. It can contain a secret. Do not log it.
    /// </summary>
    /// <returns>The bytes. They are not copied.</returns>
    // Not a property, because loggers that print properties would print the content.
    public ReadOnlyMemory<byte> ToUtf8() => Bytes;

    /// <summary>Parses the value as an element.</summary>
    /// <returns>An independent element that does not need to be disposed.</returns>
    public JsonElement ToElement()
    {
        using JsonDocument document = JsonDocument.Parse(Bytes);
        return document.RootElement.Clone();
    }

    /// <summary>Writes the value as received.</summary>
    /// <param name="writer">The writer.</param>
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

    /// <summary>
    /// Returns the type and the length, such as <c>Object, 42 bytes</c>. Does not contain the value, which can be
    /// secret.
    /// </summary>
    /// <returns>The type and the length.</returns>
    public override string ToString() =>
        Kind + ", " + Bytes.Length.ToString(CultureInfo.InvariantCulture) + " bytes";

    string ITextShaped.ToText() => Encoding.UTF8.GetString(Bytes);

    object ITextShaped.FromText(string text) => FromText(text);

    // The exception type of parsers. The message of the original exception can contain the text.
    private static RawJson FromText(string text) =>
        TryParse(text, out RawJson value) ? value : throw new FormatException("The text is not a single valid JSON value.");

    private static byte[] BytesOf(string json)
    {
        try
        {
            return StrictUtf8.BytesOf(json);
        }
        catch (EncoderFallbackException exception)
        {
            throw new JsonException("The text contains an unpaired surrogate.", exception);
        }
    }
}
