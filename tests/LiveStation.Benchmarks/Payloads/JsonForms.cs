using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>One graph as JSON in different formats.</summary>
internal static class JsonForms
{
    /// <summary>Encoder of all candidates: Korean text is not escaped.</summary>
    public static JavaScriptEncoder Encoder => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>The fastest options of the framework's writer.</summary>
    public static JsonWriterOptions WriterOptions => new() { Encoder = Encoder, SkipValidation = true };

    /// <summary>Without white space, members in the documented order.</summary>
    public static byte[] Compact<T>(T graph, JsonTypeInfo<T> type) => Written(default, writer =>
        JsonSerializer.Serialize(writer, graph, type));

    /// <summary>Indented.</summary>
    public static byte[] Pretty<T>(T graph, JsonTypeInfo<T> type) => Written(new JsonWriterOptions { Indented = true },
        writer => JsonSerializer.Serialize(writer, graph, type));

    /// <summary>With the members of every object in reversed order.</summary>
    public static byte[] Reversed<T>(T graph, JsonTypeInfo<T> type) => Written(default, writer =>
        Reverse(JsonNode.Parse(Compact(graph, type)))!.WriteTo(writer));

    private static JsonNode? Reverse(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(
            members.Reverse().Select(one => KeyValuePair.Create(one.Key, Reverse(one.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reverse)]),
        _ => node?.DeepClone(),
    };

    private static byte[] Written(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using MemoryStream output = new();
        using (Utf8JsonWriter writer = new(output, options with { Encoder = Encoder }))
            write(writer);
        return output.ToArray();
    }
}
