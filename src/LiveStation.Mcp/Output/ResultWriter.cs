using System.Buffers;
using System.Text.Json;
using LiveStation.CommandLine.Secrets;
using LiveStation.Mcp.Schemas;
using LiveStation.Mcp.Texts;

namespace LiveStation.Mcp.Output;

/// <summary>
/// Writes the part of a result that its schema describes. Secrets are masked, invisible characters replaced, and properties that the
/// spec does not describe omitted, because nobody knows whether they are secret. The result is limited in length.
/// </summary>
internal sealed class ResultWriter
{
    /// <summary>The text in place of a secret.</summary>
    public const string Mask = "***";

    private readonly Utf8JsonWriter _writer;
    private int _rest;

    private ResultWriter(Utf8JsonWriter writer, int length)
    {
        _writer = writer;
        _rest = length;
    }

    private bool IsCut { get; set; }

    /// <summary>Returns the result.</summary>
    /// <param name="result">The result, as the service sent it.</param>
    /// <param name="schema">Its schema.</param>
    /// <param name="length">The maximum number of characters, approximately.</param>
    public static (JsonElement Result, bool IsCut) Write(ReadOnlyMemory<byte> result, JsonElement schema, int length)
    {
        using JsonDocument document = JsonDocument.Parse(result);
        ArrayBufferWriter<byte> output = new();
        using Utf8JsonWriter writer = new(output);
        ResultWriter results = new(writer, length);
        results.Value(document.RootElement, SchemaNode.Root(schema), isSecret: false);
        writer.Flush();
        using JsonDocument written = JsonDocument.Parse(output.WrittenMemory);
        return (written.RootElement.Clone(), results.IsCut);
    }

    private void Value(JsonElement value, SchemaNode? schema, bool isSecret)
    {
        if (schema?.Alternatives is { Count: > 0 } alternatives)
            schema = alternatives.FirstOrDefault(one => Lists(one, value), alternatives[0]);
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                Object(value, schema, isSecret);
                break;
            case JsonValueKind.Array:
                Array(value, schema, isSecret);
                break;
            case JsonValueKind.String:
                Text(isSecret || schema?.IsSecret == true ? Mask : CleanText.Of(value.GetString()!));
                break;
            case JsonValueKind.Number when isSecret:
                Text(Mask);
                break;
            default:
                Use(value.GetRawText().Length);
                value.WriteTo(_writer);
                break;
        }
    }

    // Without a schema for the type, any JSON is valid: then the names decide what is secret.
    private void Object(JsonElement value, SchemaNode? schema, bool isSecret)
    {
        bool isAny = schema?.Type is null;
        _writer.WriteStartObject();
        foreach (JsonProperty property in value.EnumerateObject())
        {
            SchemaNode? part = schema?.Property(property.Name);
            if (part is null && !isAny)
                continue;
            if (!Use(property.Name.Length))
                break;
            _writer.WritePropertyName(CleanText.Of(property.Name));
            Value(property.Value, part, isSecret || (isAny && SecretNames.Contains(property.Name)));
        }
        _writer.WriteEndObject();
    }

    private void Array(JsonElement value, SchemaNode? schema, bool isSecret)
    {
        SchemaNode? items = schema?.Items;
        _writer.WriteStartArray();
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (!Use(1))
                break;
            Value(item, items, isSecret);
        }
        _writer.WriteEndArray();
    }

    private void Text(string text)
    {
        int rest = Math.Max(_rest, 0);
        IsCut |= text.Length > rest;
        _writer.WriteStringValue(text.Length > rest ? CleanText.Cut(text, rest) : text);
        Use(text.Length);
    }

    private bool Use(int length)
    {
        if (_rest <= 0)
        {
            IsCut = true;
            return false;
        }
        _rest -= length;
        return true;
    }

    private static bool Lists(SchemaNode schema, JsonElement value) =>
        schema.Allowed?.Any(allowed => JsonElement.DeepEquals(allowed, value)) == true;
}
