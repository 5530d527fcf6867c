using System.Text;
using System.Text.Json;

namespace LiveStation.Runtime.Redaction;

/// <summary>Finds values in a body that are secret according to the names of their properties.</summary>
/// <remarks>
/// Used for bodies that do not have the documented format. For other bodies, codecs know the secret properties. A false
/// match only replaces a value in a message with asterisks.
/// </remarks>
internal static class SecretNames
{
    // Shorter numbers are statuses, counts and flags. Removing them would make messages unreadable.
    private const int ShortestNumber = 4;

    private static readonly JsonReaderOptions Lenient = new()
    {
        MaxDepth = int.MaxValue,
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private static readonly string[] Parts =
    [
        "password", "passwd", "pwd", "passphrase", "secret", "token", "streamkey", "accesskey", "apikey", "privatekey",
        "credential", "signature", "authorization",
    ];

    /// <summary>
    /// Adds the values of secret properties at any depth, including nested values, from the readable part of the body.
    /// </summary>
    /// <param name="utf8">The body.</param>
    /// <param name="secrets">The collection that receives the secrets.</param>
    public static void Collect(ReadOnlySpan<byte> utf8, ICollection<string> secrets)
    {
        string text = BodyText.Of(utf8);
        if (text.Length > 0 && text[0] == '<')
            SecretElements.Collect(text, secrets);
        else
            CollectFromJson(text, secrets);
    }

    /// <summary>Returns whether the value of a property or an element with this name is secret.</summary>
    /// <param name="name">The name. <c>stream_key</c> and <c>Stream-Key</c> are equal to <c>streamKey</c>.</param>
    public static bool IsSecret(string name)
    {
        string plain = string.Concat(name.Where(char.IsLetterOrDigit));
        return Array.Exists(Parts, part => plain.Contains(part, StringComparison.OrdinalIgnoreCase));
    }

    private static void CollectFromJson(string json, ICollection<string> secrets)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json), isFinalBlock: false, new JsonReaderState(Lenient));
        // All values nested in a secret property are secret.
        int secretDepth = int.MaxValue;
        while (TryRead(ref reader))
        {
            if (reader.CurrentDepth < secretDepth && reader.TokenType == JsonTokenType.EndObject)
                secretDepth = int.MaxValue;
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth <= secretDepth)
                secretDepth = IsSecret(StringOf(ref reader)) ? reader.CurrentDepth : int.MaxValue;
            else if (reader.CurrentDepth >= secretDepth && ValueOf(ref reader) is { Length: > 0 } text)
                secrets.Add(text);
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
            // The secrets before the error are kept.
            return false;
        }
    }

    private static string? ValueOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => StringOf(ref reader),
        JsonTokenType.Number when reader.ValueSpan.Length >= ShortestNumber => Encoding.UTF8.GetString(reader.ValueSpan.ToArray()),
        _ => null,
    };

    private static string StringOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An unpaired surrogate in an escape sequence. A message does not show such a value either.
            return "";
        }
    }
}
