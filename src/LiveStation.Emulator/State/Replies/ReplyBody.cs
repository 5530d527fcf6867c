using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Json;
using LiveStation.Emulator.State.Model;

namespace LiveStation.Emulator.State.Replies;

/// <summary>The body of a response: its content, which is complete or consists of written resources.</summary>
internal sealed class ReplyBody
{
    /// <summary>The content, if it does not consist of written resources.</summary>
    public JsonNode? Content { get; init; }

    /// <summary>The resources of the content; null if it does not consist of them.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>>? Resources { get; init; }

    /// <summary>Whether the resources are a list.</summary>
    public bool IsList { get; init; }

    /// <summary>The number of all items; null if the response does not contain it.</summary>
    public int? Total { get; init; }

    /// <summary>Returns the complete body.</summary>
    /// <param name="envelope">The names of its members.</param>
    public ReadOnlyMemory<byte> Utf8(EnvelopeShape envelope) => RelaxedJson.Utf8(writer =>
    {
        writer.WriteStartObject();
        writer.WritePropertyName(envelope.Content);
        WriteContent(writer);
        if (Total is { } total)
            writer.WriteNumber(envelope.Total, total);
        writer.WriteEndObject();
    });

    private void WriteContent(Utf8JsonWriter writer)
    {
        if (Resources is null)
        {
            if (Content is null)
                writer.WriteNullValue();
            else
                Content.WriteTo(writer);
            return;
        }
        if (IsList)
            writer.WriteStartArray();
        foreach (ReadOnlyMemory<byte> resource in Resources)
            writer.WriteRawValue(resource.Span, skipInputValidation: true);
        if (IsList)
            writer.WriteEndArray();
    }
}
