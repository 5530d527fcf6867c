using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveStation.Emulator.Control.Scenarios;

/// <summary>Calls of the API, acts and moves of the clock that fill an emulator.</summary>
internal sealed record Scenario
{
    /// <summary>A description in English.</summary>
    public string? En { get; init; }

    /// <summary>A description in Korean.</summary>
    public string? Ko { get; init; }

    /// <summary>What the scenario has done; null for no description. References are replaced as in the steps.</summary>
    public ScenarioWords? Done { get; init; }

    /// <summary>What happens after the scenario; null for no description. References are replaced as in the steps.</summary>
    public ScenarioWords? Next { get; init; }

    /// <summary>
    /// How often the steps are played; null for once. In texts, <c>{n}</c> is the number of the round, starting at 1.
    /// </summary>
    public int? Times { get; init; }

    /// <summary>The steps, in order.</summary>
    public required IReadOnlyList<ScenarioStep> Steps { get; init; }

    /// <summary>Parses a scenario.</summary>
    /// <param name="utf8">The scenario, as JSON.</param>
    /// <exception cref="JsonException">The text is not a scenario.</exception>
    public static Scenario Parse(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, ScenarioJson.Default.Scenario) ?? throw new JsonException();
}

/// <summary>A text of a scenario.</summary>
/// <param name="En">The text in English.</param>
/// <param name="Ko">The text in Korean.</param>
internal sealed record ScenarioWords(string En, string Ko);

/// <summary>A step of a scenario: exactly one of a call, an act, an encoder command and a move of the clock.</summary>
internal sealed record ScenarioStep
{
    /// <summary>The ID of the called operation.</summary>
    public string? Call { get; init; }

    /// <summary>The region of the call; null for the default zone.</summary>
    public string? Region { get; init; }

    /// <summary>The path values of the call, in the order of the route; null if there are none.</summary>
    public IReadOnlyList<string>? Path { get; init; }

    /// <summary>The query of the call; null if there is none.</summary>
    public IReadOnlyDictionary<string, string>? Query { get; init; }

    /// <summary>The body of the call.</summary>
    public JsonElement? Body { get; init; }

    /// <summary>
    /// The name under which later steps find the response, as in <c>{channel.content.channelId}</c>. Of a step that is no call,
    /// they find the time in Korea Standard Time, as in <c>{start.at}</c>.
    /// </summary>
    public string? As { get; init; }

    /// <summary>A change of a resource by an actor.</summary>
    public ScenarioAct? Act { get; init; }

    /// <summary>A command for the encoder of a channel.</summary>
    public ScenarioEncoder? Encoder { get; init; }

    /// <summary>The number of seconds by which the clock moves.</summary>
    public double? Advance { get; init; }
}

/// <summary>A change of a resource by an actor.</summary>
/// <param name="Type">The type of the resource.</param>
/// <param name="Id">The key of the resource.</param>
/// <param name="Actor">The actor.</param>
/// <param name="To">The new state.</param>
internal sealed record ScenarioAct(string Type, string Id, string Actor, string To);

/// <summary>A command for the encoder of a channel.</summary>
/// <param name="ChannelId">The ID of the channel.</param>
/// <param name="Start">Whether the encoder starts; otherwise, it stops.</param>
/// <param name="Bitrate">The bitrate, in bits per second; null for the default.</param>
/// <param name="Resolution">The resolution; null for the default.</param>
internal sealed record ScenarioEncoder(string ChannelId, bool Start = true, int? Bitrate = null, string? Resolution = null);

/// <summary>The JSON of scenarios.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Scenario))]
internal sealed partial class ScenarioJson : JsonSerializerContext;
