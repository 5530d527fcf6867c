using System.Text.Json;

namespace LiveStation.Runtime.Json.Text;

/// <summary>Removes comments and trailing commas, which only lenient readers accept.</summary>
internal static class StrictJson
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = int.MaxValue };

    private static readonly JsonReaderOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = int.MaxValue,
    };

    /// <summary>Returns the text itself if it is strict JSON; otherwise, its tokens without white space.</summary>
    /// <param name="utf8">One value that was already read.</param>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> utf8) => IsStrict(utf8) ? utf8 : Rewritten(utf8);

    private static bool IsStrict(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8, Strict);
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static byte[] Rewritten(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(utf8, Lenient);
        List<byte> text = new(utf8.Length);
        bool isBehindValue = false;
        while (reader.Read())
        {
            bool isEnd = reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            if (isBehindValue && !isEnd)
                text.Add((byte)',');
            Append(text, in reader);
            isBehindValue = reader.TokenType
                is not (JsonTokenType.StartObject or JsonTokenType.StartArray or JsonTokenType.PropertyName);
        }
        return text.ToArray();
    }

    private static void Append(List<byte> text, in Utf8JsonReader reader)
    {
        bool isQuoted = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        if (isQuoted)
            text.Add((byte)'"');
        foreach (byte part in reader.ValueSpan)
            text.Add(part);
        if (isQuoted)
            text.Add((byte)'"');
        if (reader.TokenType == JsonTokenType.PropertyName)
            text.Add((byte)':');
    }
}
