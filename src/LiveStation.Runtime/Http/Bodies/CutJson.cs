using System.Text.Json;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.Http.Bodies;

/// <summary>Detects truncated JSON.</summary>
internal static class CutJson
{
    /// <summary>Returns whether a body is a valid but incomplete beginning of JSON. An empty body is.</summary>
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
