using System.Text;
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
        if (utf8.IsEmpty)
        {
            return TextOf(ref reader) is { } copy ? new RawJson(copy) : null;
        }
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        byte[] text = utf8.Slice(start, (int)reader.BytesConsumed - start).ToArray();
        // The grammar of JSON is checked by the reader; the encoding inside strings is not.
        return StrictUtf8.IsText(text) ? new RawJson(text) : null;
    }

    /// <summary>The text of a value whose bytes only the reader's owner has; null when it is no UTF-8.</summary>
    private static byte[]? TextOf(ref Utf8JsonReader reader)
    {
        JsonReaderOptions options = reader.CurrentState.Options;
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        try
        {
            byte[] text = Encoding.UTF8.GetBytes(document.RootElement.GetRawText());
            bool isLenient = options.AllowTrailingCommas || options.CommentHandling != JsonCommentHandling.Disallow;
            return isLenient ? StrictJson.Of(text) : text;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
