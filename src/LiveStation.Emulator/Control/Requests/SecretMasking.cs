using System.Buffers;
using System.Text;
using System.Text.Json;
using LiveStation.Emulator.Json;

namespace LiveStation.Emulator.Control.Requests;

/// <summary>Replaces the values of secret members in JSON. Text that is not JSON is not shown.</summary>
/// <param name="secretMembers">
/// The names of the secret members in the model. A member whose name looks secret is masked as well.
/// </param>
internal sealed class SecretMasking(IReadOnlySet<string> secretMembers)
{
    /// <summary>The text in place of a secret.</summary>
    public const string Mark = "***";

    private static readonly string[] Parts = ["password", "secret", "token", "streamkey", "passphrase"];

    // The text can end early, as the received body can.
    private static readonly JsonWriterOptions Unchecked = RelaxedJson.Options with { SkipValidation = true };

    /// <summary>Returns the secret members in a model: of all types, by name and by alias.</summary>
    /// <param name="model">The model of the state, as JSON; null if there is none.</param>
    public static SecretMasking Of(string? model)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        if (model is not null)
        {
            using JsonDocument document = JsonDocument.Parse(model);
            Collect(document.RootElement, names);
        }
        return new SecretMasking(names);
    }

    /// <summary>Returns a body as text without secrets.</summary>
    /// <param name="utf8">The body.</param>
    public string Mask(ReadOnlySpan<byte> utf8)
    {
        ArrayBufferWriter<byte> buffer = new();
        bool isWhole;
        using (Utf8JsonWriter writer = new(buffer, Unchecked))
            isWhole = Copy(utf8, writer);
        // A part that is not JSON can contain a secret, and nothing tells where it begins.
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + (isWhole ? "" : "…");
    }

    private bool Copy(ReadOnlySpan<byte> utf8, Utf8JsonWriter writer)
    {
        Utf8JsonReader reader = new(utf8, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
                CopyToken(ref reader, writer);
            return reader.BytesConsumed == utf8.Length && reader.CurrentDepth == 0;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Also a text that is not valid UTF-8.
            return false;
        }
    }

    private void CopyToken(ref Utf8JsonReader reader, Utf8JsonWriter writer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                string name = reader.GetString()!;
                writer.WritePropertyName(name);
                if (IsSecret(name))
                    CopyMasked(ref reader, writer, isAddress: false);
                else if (MaskedAddress.IsIn(name))
                    CopyMasked(ref reader, writer, isAddress: true);
                break;
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(reader.GetString());
                break;
            default:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }

    private static void CopyMasked(ref Utf8JsonReader reader, Utf8JsonWriter writer, bool isAddress)
    {
        if (!reader.Read())
            return;
        if (reader.TokenType is JsonTokenType.Null)
            writer.WriteNullValue();
        else if (isAddress && reader.TokenType == JsonTokenType.String)
            writer.WriteStringValue(MaskedAddress.Of(reader.GetString()));
        else
            writer.WriteStringValue(Mark);
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            int depth = reader.CurrentDepth;
            while (reader.Read() && reader.CurrentDepth > depth)
            {
                // The rest of the value is secret.
            }
        }
    }

    private bool IsSecret(string name) =>
        secretMembers.Contains(name) || Parts.Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static void Collect(JsonElement element, HashSet<string> names)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
                Collect(item, names);
            return;
        }
        if (element.ValueKind != JsonValueKind.Object)
            return;
        if (IsSecretMember(element))
            names.UnionWith(NamesOf(element));
        foreach (JsonProperty member in element.EnumerateObject())
            Collect(member.Value, names);
    }

    private static bool IsSecretMember(JsonElement element) =>
        element.TryGetProperty("secret", out JsonElement secret) && secret.ValueKind == JsonValueKind.True
        && element.TryGetProperty("name", out JsonElement name) && name.ValueKind == JsonValueKind.String;

    private static IEnumerable<string> NamesOf(JsonElement member)
    {
        yield return member.GetProperty("name").GetString()!;
        if (member.TryGetProperty("aliases", out JsonElement aliases) && aliases.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement alias in aliases.EnumerateArray())
                yield return alias.GetString()!;
        }
    }
}
