using System.Text.Json.Serialization;
using Studio.Generated;

namespace Studio;

/// <summary>JSON of generated types, and of types of this program that contain them.</summary>
[JsonSerializable(typeof(ReStreamChannel))]
[JsonSerializable(typeof(Dictionary<string, ReStreamChannel>))]
[JsonSerializable(typeof(Reply))]
internal sealed partial class AppJson : JsonSerializerContext;

/// <summary>The envelope around a channel.</summary>
internal sealed record Reply([property: JsonPropertyName("content")] ReStreamChannel Content);
