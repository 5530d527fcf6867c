using System.Text.Json;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Http.Bodies;

/// <summary>Recognises JSON that ends before it is complete.</summary>
internal static class CutJson
{
    /// <summary>Whether a body is the beginning of JSON and nothing else; an empty one is.</summary>
    /// <param name="utf8">The body.</param>
    public static bool Is(ReadOnlySpan<byte> utf8)
    {
        Utf8JsonReader reader = new(ByteOrderMark.Skip(utf8), isFinalBlock: false, state: default);
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                    return false;
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
