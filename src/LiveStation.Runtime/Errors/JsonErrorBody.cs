using System.Text;
using System.Text.Json;

namespace LiveStation.Runtime.Errors;

/// <summary>
/// Gathers what a JSON body says about an error. A body that breaks off gives what came before the break.
/// </summary>
internal static class JsonErrorBody
{
    /// <summary>Gathers the members of a body.</summary>
    public static void Read(byte[] utf8, ErrorFields fields)
    {
        // "Not the final block": the end of a body that was cut is then no error but the end of the tokens.
        Utf8JsonReader reader = new(utf8, isFinalBlock: false, state: default);
        string name = "";
        bool isInside = false;
        while (TryRead(ref reader))
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

    private static bool TryRead(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.TokenType == JsonTokenType.Number
                ? Encoding.ASCII.GetString(reader.ValueSpan.ToArray())
                : reader.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape.
            return null;
        }
    }
}
