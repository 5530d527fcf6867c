using System.Text.Json.Serialization;

namespace LiveStation.Emulator.Control.Json;

/// <summary>The JSON of the control plane.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ErrorReply))]
[JsonSerializable(typeof(HealthReply))]
[JsonSerializable(typeof(ClockReply))]
[JsonSerializable(typeof(ClockBody))]
[JsonSerializable(typeof(ResetBody))]
[JsonSerializable(typeof(ActBody))]
[JsonSerializable(typeof(EncoderBody))]
[JsonSerializable(typeof(ChannelReply))]
[JsonSerializable(typeof(FaultBody))]
[JsonSerializable(typeof(FaultReply))]
[JsonSerializable(typeof(FaultsReply))]
[JsonSerializable(typeof(RequestsReply))]
[JsonSerializable(typeof(ActionsReply))]
[JsonSerializable(typeof(ChecksReply))]
[JsonSerializable(typeof(CallbackReply))]
[JsonSerializable(typeof(CallbacksReply))]
[JsonSerializable(typeof(ScenarioBody))]
[JsonSerializable(typeof(ScenarioReply))]
[JsonSerializable(typeof(ScenariosReply))]
internal sealed partial class ControlJson : JsonSerializerContext;
