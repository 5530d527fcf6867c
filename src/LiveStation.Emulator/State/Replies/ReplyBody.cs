using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Json;
using LiveStation.Emulator.State.Model;

namespace LiveStation.Emulator.State.Replies;

/// <summary>The body of a response: its content, which is complete or consists of written resources.</summary>
internal sealed class ReplyBody
{
    // Enough for the names of the envelope and the total.
    private const int Envelope = 256;

    /// <summary>The content, if it does not consist of written resources.</summary>
    public JsonNode? Content { get; init; }

    /// <summary>The resources of the content; null if it does not consist of them.</summary>
    public WrittenResources? Resources { get; init; }

    /// <summary>The number of all items; null if the response does not contain it.</summary>
    public int? Total { get; init; }

    /// <summary>Returns the complete body.</summary>
    /// <param name="envelope">The names of its members.</param>
    public ReadOnlyMemory<byte> Utf8(EnvelopeShape envelope) => RelaxedJson.Utf8(
        writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName(envelope.Content);
            WriteContent(writer);
            if (Total is { } total)
                writer.WriteNumber(envelope.Total, total);
            writer.WriteEndObject();
        },
        Envelope + (Resources?.Length ?? 0));

    private void WriteContent(Utf8JsonWriter writer)
    {
        if (Resources is not null)
            Resources.WriteTo(writer);
        else if (Content is not null)
            Content.WriteTo(writer);
        else
            writer.WriteNullValue();
    }
}
