using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Keeps a JSON value as it is written.</summary>
internal static class RawCapture
{
    /// <summary>
    /// The value a reader stands on; null when its bytes are no UTF-8. The reader then stands on its last token.
    /// </summary>
    /// <param name="reader">Stands on the first token of the value.</param>
    /// <param name="utf8">The whole text the reader reads, when it is at hand.</param>
    public static RawJson? Read(ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8)
    {
        byte[] text;
        if (utf8.IsEmpty)
        {
            text = TextOf(ref reader);
        }
        else
        {
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            text = utf8.Slice(start, (int)reader.BytesConsumed - start).ToArray();
        }
        // The grammar of JSON is checked by the reader; the encoding inside strings is not.
        return StrictUtf8.IsText(text) ? new RawJson(text) : null;
    }

    private static byte[] TextOf(ref Utf8JsonReader reader)
    {
        // The reader belongs to somebody else, who alone knows where its bytes are.
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text))
        {
            document.RootElement.WriteTo(writer);
        }
        return text.ToArray();
    }
}
