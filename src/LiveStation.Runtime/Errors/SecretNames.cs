using System.Text.Json;

namespace LiveStation.Runtime;

/// <summary>Finds values in a body that are secrets by the names of their members.</summary>
/// <remarks>
/// For bodies that are not of the documented shape: of the others, their codecs know what is secret. A name that sounds
/// like one costs an asterisk in a message at most.
/// </remarks>
internal static class SecretNames
{
    private static readonly string[] Parts =
        ["password", "passphrase", "secret", "token", "streamkey", "accesskey", "apikey", "credential", "signature"];

    /// <summary>Adds the texts under such names, at any depth, as far as the body is JSON.</summary>
    /// <param name="utf8">The body.</param>
    /// <param name="secrets">Where to add them.</param>
    public static void Collect(ReadOnlySpan<byte> utf8, ICollection<string> secrets)
    {
        Utf8JsonReader reader = new(utf8, isFinalBlock: false, state: default);
        bool isSecret = false;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    isSecret = IsSecret(reader.GetString()!);
                }
                else if (isSecret && reader.TokenType == JsonTokenType.String)
                {
                    secrets.Add(reader.GetString()!);
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON, or half a surrogate pair: what came before it counts.
        }
    }

    private static bool IsSecret(string name) =>
        Array.Exists(Parts, part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
