using System.Text.Json.Serialization;
using LiveStation.Runtime;

namespace LiveStation.Samples.Studio;

/// <summary>The types that the service returns.</summary>
[JsonSerializable(typeof(Show))]
[JsonSerializable(typeof(ChannelRecordings))]
[JsonSerializable(typeof(ValueList<EventMessage>))]
internal sealed partial class StudioJson : JsonSerializerContext;
