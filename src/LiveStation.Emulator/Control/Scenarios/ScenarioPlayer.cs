using System.Text;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Clocks;
using LiveStation.Emulator.Emulated;
using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Routing;
using LiveStation.Emulator.Serving;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Control.Scenarios;

/// <summary>
/// Plays scenarios. The calls pass the same checks as those of a client, except signature and region; they are not in the log
/// of requests, and meet no faults.
/// </summary>
/// <param name="gateway">Serves the calls.</param>
/// <param name="zones">The zones.</param>
/// <param name="accessKey">The account of the calls.</param>
/// <param name="state">The state.</param>
/// <param name="clock">The clock.</param>
internal sealed class ScenarioPlayer(
    EmulatedGateway gateway, IReadOnlyList<ApiZone> zones, string accessKey, IEmulatedState state, ControlledClock clock)
{
    private const int MaxTimes = 10_000;
    private const double MaxSeconds = 366 * 24 * 60 * 60;

    private static readonly Dictionary<string, string> NoQuery = [];

    /// <summary>The last scenario that was played and has a description; null if there is none.</summary>
    public PlayedScenario? Played { get; private set; }

    /// <summary>Returns the action of playing a scenario, in a few words.</summary>
    /// <param name="name">The name of the scenario.</param>
    public static LocalText Action(string name) => new($"Play the scenario {name}", $"시나리오 {name} 실행");

    /// <summary>Forgets the last scenario, because what it has done was removed.</summary>
    public void Forget() => Played = null;

    /// <summary>Plays a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="name">The name of the scenario; null for a scenario of a caller.</param>
    /// <param name="ended">A token to cancel the scenario.</param>
    /// <exception cref="ScenarioFailure">A step is invalid or was refused. The steps before it remain.</exception>
    public async Task PlayAsync(Scenario scenario, string? name, CancellationToken ended)
    {
        int times = scenario.Times ?? 1;
        if (times is < 1 or > MaxTimes)
            throw new ScenarioFailure($"Specify times as a number from 1 to {MaxTimes}.");
        for (int round = 1; round <= times; round++)
        {
            ScenarioText texts = new(round);
            for (int i = 0; i < scenario.Steps.Count; i++)
            {
                if (await PlayAsync(scenario.Steps[i], texts, ended) is { } refusal)
                    throw new ScenarioFailure($"Step {i + 1} of the scenario was refused: {refusal}");
            }
            if (scenario.Done is { } done)
                Played = new PlayedScenario(name, TextOf(done, texts), scenario.Next is { } next ? TextOf(next, texts) : "");
        }
    }

    private static LocalText TextOf(ScenarioWords words, ScenarioText texts) => new(texts.Of(words.En), texts.Of(words.Ko));

    // Null when the step was played.
    private async ValueTask<string?> PlayAsync(ScenarioStep step, ScenarioText texts, CancellationToken ended)
    {
        string? refusal = await DoAsync(step, texts, ended);
        if (refusal is null && step is { Call: null, As: { } name })
            texts.Add(name, new JsonObject { ["at"] = KoreanTime.Clock(clock.GetUtcNow()) });
        return refusal;
    }

    private async ValueTask<string?> DoAsync(ScenarioStep step, ScenarioText texts, CancellationToken ended) => step switch
    {
        { Call: { } operation } => await CallAsync(operation, step, texts, ended),
        { Act: { } act } => Refusal(state.Act(new ActCommand(act.Type, texts.Of(act.Id), act.Actor, act.To))),
        { Encoder: { } encoder } => Refusal(state.Encode(new EncoderCommand(texts.Of(encoder.ChannelId), encoder.Start)
        {
            Bitrate = encoder.Bitrate,
            Resolution = encoder.Resolution,
        })),
        { Advance: >= 0 and <= MaxSeconds } => Advance(step.Advance.Value),
        _ => "Specify one of call, act, encoder and advance, which is a number of seconds.",
    };

    private async ValueTask<string?> CallAsync(string operation, ScenarioStep step, ScenarioText texts, CancellationToken ended)
    {
        ApiZone? zone = step.Region is null ? zones[0] : zones.FirstOrDefault(one => one.RegionCode == step.Region);
        Route? route = gateway.Routes.FirstOrDefault(one => one.OperationId == operation);
        IReadOnlyList<string> path = step.Path ?? [];
        IReadOnlyDictionary<string, string> query = step.Query ?? NoQuery;
        // The items of lists can be null in JSON, whatever their type says.
        if (path.Any(value => value is null) || query.Values.Any(value => value is null))
            return "Specify the values of path and query as strings.";
        if (zone is null || route is null || route.Pattern.Placeholders.Count != path.Count)
            return $"Specify an operation of the API with all its path values, and a region of it; {operation} has others.";
        RouteMatch match = new(
            new ServedZone(zone),
            route,
            [.. path.Select(texts.Of)],
            [.. query.Select(pair => KeyValuePair.Create(pair.Key, texts.Of(pair.Value)))]);
        EmulatedResponse response = await gateway.ServeAsync(match, BodyOf(step, texts), accessKey, preferredExample: null, ended);
        if (response.Code is not null)
            return $"{operation} returned {Encoding.UTF8.GetString(response.Body.Span)}";
        if (step.As is { } name && !response.Body.IsEmpty)
            texts.Add(name, JsonNode.Parse(response.Body.Span));
        return null;
    }

    private static ReadOnlyMemory<byte> BodyOf(ScenarioStep step, ScenarioText texts) => step.Body is { } body
        ? Encoding.UTF8.GetBytes(texts.Of(JsonNode.Parse(body.GetRawText()))?.ToJsonString() ?? "null")
        : ReadOnlyMemory<byte>.Empty;

    private static string? Refusal(ActOutcome outcome) => outcome.Status == ActStatus.Done ? null : outcome.Text;

    private string? Advance(double seconds)
    {
        clock.Advance(TimeSpan.FromSeconds(seconds));
        state.Settle();
        return null;
    }
}
