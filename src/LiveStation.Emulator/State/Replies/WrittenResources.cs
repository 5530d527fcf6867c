using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Json;
using LiveStation.Emulator.State.Model;

namespace LiveStation.Emulator.State.Replies;

/// <summary>Written resources as one value: a list, an object with them by their keys, or the first of them.</summary>
/// <param name="form">The kind of the value.</param>
/// <param name="resources">The keys and the JSON of the resources.</param>
internal sealed class WrittenResources(WireKind form, IReadOnlyList<(string Key, ReadOnlyMemory<byte> Utf8)> resources)
{
    /// <summary>The number of items; null if the value is no list.</summary>
    public int? Items => form == WireKind.List ? resources.Count : null;

    /// <summary>The length in bytes, without the keys.</summary>
    public int Length
    {
        get
        {
            int length = 0;
            foreach ((_, ReadOnlyMemory<byte> utf8) in resources)
                length += utf8.Length + 1;
            return length;
        }
    }

    /// <summary>Writes the value; null if there is no resource and the value is neither a list nor such an object.</summary>
    /// <param name="writer">Receives the value.</param>
    public void WriteTo(Utf8JsonWriter writer)
    {
        switch (form)
        {
            case WireKind.List:
                writer.WriteStartArray();
                foreach ((_, ReadOnlyMemory<byte> utf8) in resources)
                    writer.WriteRawValue(utf8.Span, skipInputValidation: true);
                writer.WriteEndArray();
                break;
            case WireKind.Map:
                writer.WriteStartObject();
                foreach ((string key, ReadOnlyMemory<byte> utf8) in resources)
                {
                    writer.WritePropertyName(key);
                    writer.WriteRawValue(utf8.Span, skipInputValidation: true);
                }
                writer.WriteEndObject();
                break;
            default:
                if (resources.Count > 0)
                    writer.WriteRawValue(resources[0].Utf8.Span, skipInputValidation: true);
                else
                    writer.WriteNullValue();
                break;
        }
    }

    /// <summary>Returns the value as a node; null if it is null.</summary>
    public JsonNode? ToNode() => JsonNode.Parse(RelaxedJson.Utf8(WriteTo, Length).Span);
}
