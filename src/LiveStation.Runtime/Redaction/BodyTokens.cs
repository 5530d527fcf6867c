using System.Text.Json;

namespace LiveStation.Runtime.Redaction;

/// <summary>Reads the tokens of a JSON body up to its first error, for messages and for the search for secrets.</summary>
internal static class BodyTokens
{
    /// <summary>Reads the next token. Returns false at the end and at an error: the tokens before it are kept.</summary>
    /// <param name="reader">The reader.</param>
    public static bool TryRead(ref Utf8JsonReader reader)
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

    /// <summary>Returns the current string or property name; null if an escape sequence is an unpaired surrogate.</summary>
    /// <param name="reader">The reader.</param>
    public static string? StringOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
