using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Emulator.Json;

namespace LiveStation.Emulator.Control.Routes;

/// <summary>A response of the control plane.</summary>
/// <param name="Status">The HTTP status code.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Body">The body.</param>
internal sealed record ControlReply(int Status, string ContentType, ReadOnlyMemory<byte> Body)
{
    private const string JsonType = "application/json; charset=utf-8";

    /// <summary>Returns a response with JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">Describes the JSON of the value.</param>
    /// <param name="status">The HTTP status code.</param>
    public static ControlReply Json<T>(T value, JsonTypeInfo<T> type, int status = 200) =>
        Json(writer => JsonSerializer.Serialize(writer, value, type), status);

    /// <summary>Returns a response with JSON.</summary>
    /// <param name="write">Writes the JSON.</param>
    /// <param name="status">The HTTP status code.</param>
    public static ControlReply Json(Action<Utf8JsonWriter> write, int status = 200) => new(status, JsonType, RelaxedJson.Utf8(write));

    /// <summary>Returns a response with JSON that exists as text.</summary>
    /// <param name="json">The JSON.</param>
    public static ControlReply Text(string json) => Json(writer => writer.WriteRawValue(json));
}
