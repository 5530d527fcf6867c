using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LiveStation.Runtime.Redaction;

/// <summary>Replaces the secrets of a JSON body with asterisks.</summary>
internal static class MaskedBody
{
    // The maximum of the writer.
    private static readonly JsonDocumentOptions Bounded = new() { MaxDepth = 1000 };

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns a body without its secrets, as compact JSON. A body that is not JSON is replaced as a whole.</summary>
    /// <param name="utf8">The body.</param>
    /// <param name="secrets">The values that are secret. Values of properties with secret names are added to them.</param>
    public static string Of(byte[] utf8, ICollection<string> secrets)
    {
        SecretNames.Collect(utf8, secrets);
        HashSet<string> hidden = new(secrets, StringComparer.Ordinal);
        HiddenTexts inside = new(secrets);
        using MemoryStream output = new();
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8, Bounded);
            using Utf8JsonWriter writer = new(output, Readable);
            Write(document.RootElement, writer, hidden, inside);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return MaskedTexts.Mark;
        }
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static void Write(JsonElement value, Utf8JsonWriter writer, HashSet<string> hidden, HiddenTexts inside)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    writer.WritePropertyName(property.Name);
                    Write(property.Value, writer, hidden, inside);
                }
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in value.EnumerateArray())
                    Write(item, writer, hidden, inside);
                writer.WriteEndArray();
                break;
            case JsonValueKind.String when hidden.Contains(value.GetString()!):
            case JsonValueKind.Number when hidden.Contains(value.GetRawText()):
                writer.WriteStringValue(MaskedTexts.Mark);
                break;
            case JsonValueKind.String when inside.IsShownIn(value.GetString()!):
                // Such as an address with a stream key.
                writer.WriteStringValue(inside.BlotOut(value.GetString()!));
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
