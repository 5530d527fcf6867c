using System.Text.Json.Serialization;
using Studio.Generated;

namespace Studio;

/// <summary>JSON of generated types, and of this program's own that hold them.</summary>
[JsonSerializable(typeof(ReStreamChannel))]
[JsonSerializable(typeof(Dictionary<string, ReStreamChannel>))]
[JsonSerializable(typeof(Reply))]
internal sealed partial class AppJson : JsonSerializerContext;

/// <summary>The envelope around a channel.</summary>
internal sealed record Reply([property: JsonPropertyName("content")] ReStreamChannel Content);
