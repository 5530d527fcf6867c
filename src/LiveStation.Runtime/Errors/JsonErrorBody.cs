using System.Text;
using System.Text.Json;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Errors;

/// <summary>
/// Collects the error information of a JSON body. If the body is incomplete, the complete part is used.
/// </summary>
internal static class JsonErrorBody
{
    /// <summary>Collects the members of a body.</summary>
    public static void Read(byte[] utf8, ErrorFields fields)
    {
        // Not the final block: the end of a truncated body is then the end of the tokens and not an error.
        Utf8JsonReader reader = new(utf8, isFinalBlock: false, state: default);
        string name = "";
        bool isInside = false;
        while (BodyTokens.TryRead(ref reader))
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = TextOf(ref reader) ?? "";
                    break;
                case JsonTokenType.StartObject when reader.CurrentDepth == 1 && name is "error" or "responseError":
                    isInside = true;
                    fields.FoundErrorObject();
                    break;
                case JsonTokenType.StartArray or JsonTokenType.True or JsonTokenType.False
                    when name == "error" && reader.CurrentDepth == 1:
                    fields.FoundErrorObject();
                    break;
                case JsonTokenType.EndObject when reader.CurrentDepth == 1:
                    isInside = false;
                    break;
                case JsonTokenType.String or JsonTokenType.Number when reader.CurrentDepth == 1:
                    fields.AddOuter(name, TextOf(ref reader) ?? "");
                    break;
                case JsonTokenType.String or JsonTokenType.Number when isInside && reader.CurrentDepth == 2:
                    fields.Add(name, TextOf(ref reader) ?? "");
                    break;
            }
        }
    }

    private static string? TextOf(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? Encoding.ASCII.GetString(reader.ValueSpan.ToArray())
        : BodyTokens.StringOf(ref reader);
}
