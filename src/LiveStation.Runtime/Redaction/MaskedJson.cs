using System.Text.Json;

namespace LiveStation.Runtime.Redaction;

/// <summary>Copies JSON with asterisks instead of secrets.</summary>
internal static class MaskedJson
{
    /// <summary>Returns JSON without the values whose property names indicate a secret.</summary>
    /// <param name="json">A valid JSON value.</param>
    public static byte[] Of(ReadOnlySpan<byte> json)
    {
        using MemoryStream output = new(json.Length);
        using (Utf8JsonWriter writer = new(output, new JsonWriterOptions { SkipValidation = true, MaxDepth = int.MaxValue }))
            Copy(json, writer, SecretNames.IsSecret, HiddenTexts.None);
        return output.ToArray();
    }

    /// <summary>Writes JSON to a document, without secrets.</summary>
    /// <param name="json">A valid JSON value.</param>
    /// <param name="document">The writer of the document.</param>
    /// <param name="mask">The properties to mask.</param>
    /// <param name="secrets">The secrets to mask in strings.</param>
    public static void Copy(ReadOnlySpan<byte> json, Utf8JsonWriter document, SecretMaskConverter mask, MaskedTexts secrets) =>
        Copy(json, document, mask.Hides, secrets.Count == 0 ? HiddenTexts.None : new HiddenTexts(secrets));

    private static void Copy(ReadOnlySpan<byte> json, Utf8JsonWriter document, Func<string, bool> hides, HiddenTexts hidden)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
                Name(ref reader, document, hides);
            else
                Value(ref reader, document, hidden);
        }
    }

    private static void Name(ref Utf8JsonReader reader, Utf8JsonWriter document, Func<string, bool> hides)
    {
        string? name = BodyTokens.StringOf(ref reader);
        document.WritePropertyName(name ?? MaskedTexts.Mark);
        if (name is not null && !hides(name))
            return;
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            document.WriteNullValue();
            return;
        }
        reader.Skip();
        document.WriteStringValue(MaskedTexts.Mark);
    }

    private static void Value(ref Utf8JsonReader reader, Utf8JsonWriter document, HiddenTexts hidden)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                document.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                document.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                document.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                document.WriteEndArray();
                break;
            case JsonTokenType.String:
                // A string that is not valid Unicode cannot be searched.
                document.WriteStringValue(BodyTokens.StringOf(ref reader) is { } text ? hidden.BlotOut(text) : MaskedTexts.Mark);
                break;
            default:
                document.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }
}
