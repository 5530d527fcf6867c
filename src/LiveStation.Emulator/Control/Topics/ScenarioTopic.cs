using System.Text.Json;
using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Emulator.Control.Scenarios;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>Lists and plays scenarios.</summary>
/// <param name="player">Plays them.</param>
internal sealed class ScenarioTopic(ScenarioPlayer player) : IControlTopic
{
    /// <inheritdoc />
    public IReadOnlyList<ControlRoute> Routes =>
    [
        ControlRoute.Get("/_emulator/scenarios", _ => All()),
        new("POST", "/_emulator/scenario", PlayAsync),
        new("POST", "/_emulator/seed", SeedAsync),
    ];

    private static ControlReply All() => ControlReply.Json(
        new ScenariosReply([.. ScenarioBook.All.Select(scenario => new ScenarioReply(scenario.Key, scenario.Value.En, scenario.Value.Ko))]),
        ControlJson.Default.ScenariosReply);

    private async ValueTask<ControlReply> PlayAsync(ControlRequest request)
    {
        string name = request.Read(ControlJson.Default.ScenarioBody).Name;
        request.Action = ScenarioPlayer.Action(name);
        return await PlayAsync(() => ScenarioBook.Find(name), name, request.Ended);
    }

    private async ValueTask<ControlReply> SeedAsync(ControlRequest request)
    {
        request.Action = new LocalText("Play a scenario of the caller", "호출자의 시나리오 실행");
        Scenario scenario;
        try
        {
            scenario = Scenario.Parse(request.Body.Span);
        }
        catch (JsonException exception)
        {
            throw ControlFailure.Invalid($"The body must be a scenario. The mistake is at {exception.Path ?? "$"}.");
        }
        return await PlayAsync(() => scenario, name: null, request.Ended);
    }

    private async ValueTask<ControlReply> PlayAsync(Func<Scenario> find, string? name, CancellationToken ended)
    {
        try
        {
            await player.PlayAsync(find(), name, ended);
            return ControlReply.Text("{}");
        }
        catch (ScenarioFailure failure)
        {
            throw ControlFailure.Invalid(failure.Message);
        }
    }
}
