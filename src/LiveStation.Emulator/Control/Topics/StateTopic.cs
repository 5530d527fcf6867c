using System.Text.Json;
using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Emulator.Control.Scenarios;
using LiveStation.Emulator.Emulated;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>Reads the state, and lets actors change it.</summary>
/// <param name="state">The state.</param>
/// <param name="clock">The emulator's clock.</param>
/// <param name="player">Knows the scenario that filled the state.</param>
internal sealed class StateTopic(IEmulatedState state, TimeProvider clock, ScenarioPlayer player) : IControlTopic
{
    /// <inheritdoc />
    public IReadOnlyList<ControlRoute> Routes =>
    [
        ControlRoute.Get("/_emulator/state", _ => Read()),
        ControlRoute.Get("/_emulator/model", _ => ControlReply.Text(state.Model ?? "{}")),
        ControlRoute.Post("/_emulator/act", Act),
        ControlRoute.Post("/_emulator/channels/{id}/encoder", Encode),
    ];

    private ControlReply Read() => ControlReply.Json(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("now", clock.GetUtcNow().UtcDateTime);
        writer.WritePropertyName("accounts");
        state.WriteAccounts(writer);
        if (player.Played is { } played)
            Write(writer, played);
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, PlayedScenario played)
    {
        writer.WriteStartObject("scenario");
        writer.WriteString("name", played.Name);
        Write(writer, "done", played.Done);
        Write(writer, "next", played.Next);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, LocalText text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("en", text.English);
        writer.WriteString("ko", text.Korean);
        writer.WriteEndObject();
    }

    private ControlReply Act(ControlRequest request)
    {
        ActBody body = request.Read(ControlJson.Default.ActBody);
        string change = $"{body.Type} {body.Id} → {body.To}";
        request.Action = new LocalText($"Act as {body.Actor}: {change}", $"{body.Actor} 동작: {change}");
        return Reply(state.Act(new ActCommand(body.Type, body.Id, body.Actor, body.To)
        {
            AccessKey = body.AccessKey,
            Zone = body.Zone,
        }));
    }

    private ControlReply Encode(ControlRequest request)
    {
        EncoderBody body = request.Read(ControlJson.Default.EncoderBody);
        if (body.Action is not ("start" or "stop"))
            throw ControlFailure.Invalid("Specify action as start or stop.");
        request.Action = Described(request.Values[0], body);
        return Reply(state.Encode(new EncoderCommand(request.Values[0], body.Action == "start")
        {
            Bitrate = body.Bitrate,
            Resolution = body.Resolution,
            Fault = body.Fault,
            AccessKey = body.AccessKey,
            Zone = body.Zone,
        }));
    }

    private static LocalText Described(string channel, EncoderBody body) => body switch
    {
        { Fault: { } fault } => new LocalText($"Send a stream with the fault {fault} to {channel}", $"{channel}에 장애 {fault}가 있는 스트림 송출"),
        { Action: "start" } => new LocalText($"Start the encoder of {channel}", $"{channel} 인코더 송출 시작"),
        _ => new LocalText($"Stop the encoder of {channel}", $"{channel} 인코더 송출 종료"),
    };

    private static ControlReply Reply(ActOutcome outcome) => outcome.Status switch
    {
        ActStatus.Done => ControlReply.Text(outcome.Text),
        ActStatus.Missing => throw ControlFailure.Missing(outcome.Text),
        _ => throw ControlFailure.Invalid(outcome.Text),
    };
}
