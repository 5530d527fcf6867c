using System.Text.Json.Serialization;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>The context that System.Text.Json generates for the same members.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PlainEventList))]
[JsonSerializable(typeof(PlainChannelReply))]
[JsonSerializable(typeof(PlainCreateRequest))]
internal sealed partial class PlainJson : JsonSerializerContext;
