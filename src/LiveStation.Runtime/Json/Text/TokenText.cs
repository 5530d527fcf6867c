using System.Text.Json;

namespace LiveStation.Runtime.Json.Text;

/// <summary>Names the types of JSON values in messages.</summary>
internal static class TokenText
{
    /// <summary>Returns the name of the type of value that a token begins.</summary>
    public static string Of(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "the end of the JSON text",
    };
}
