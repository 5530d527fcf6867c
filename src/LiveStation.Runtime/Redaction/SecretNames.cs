using System.Text;
using System.Text.Json;

namespace LiveStation.Runtime.Redaction;

/// <summary>Finds values in a body that are secrets by the names of their members.</summary>
/// <remarks>
/// For bodies that are not of the documented shape: of the others, their codecs know what is secret. A name that sounds
/// like one costs an asterisk in a message at most.
/// </remarks>
internal static class SecretNames
{
    // Shorter numbers are statuses, counts and flags, and would take more out of a message than they hide.
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

    /// <summary>Adds the values under such names, at any depth and of any depth, as far as the body is JSON.</summary>
    /// <param name="utf8">The body.</param>
    /// <param name="secrets">Where to add them.</param>
    public static void Collect(ReadOnlySpan<byte> utf8, ICollection<string> secrets)
    {
        Utf8JsonReader reader = new(utf8, isFinalBlock: false, new JsonReaderState(Lenient));
        // Whatever is deeper than the member that is secret belongs to it.
        int secretDepth = int.MaxValue;
        try
        {
            while (reader.Read())
            {
                if (reader.CurrentDepth < secretDepth && reader.TokenType == JsonTokenType.EndObject)
                    secretDepth = int.MaxValue;
                else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth <= secretDepth)
                    secretDepth = IsSecret(reader.GetString()!) ? reader.CurrentDepth : int.MaxValue;
                else if (reader.CurrentDepth >= secretDepth && TextOf(ref reader) is { } text)
                    secrets.Add(text);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON, or half a surrogate pair: what came before it counts.
        }
    }

    private static string? TextOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number when reader.ValueSpan.Length >= ShortestNumber => Encoding.UTF8.GetString(reader.ValueSpan.ToArray()),
        _ => null,
    };

    // stream_key and Stream-Key are streamKey.
    private static bool IsSecret(string name)
    {
        string plain = string.Concat(name.Where(char.IsLetterOrDigit));
        return Array.Exists(Parts, part => plain.Contains(part, StringComparison.OrdinalIgnoreCase));
    }
}
