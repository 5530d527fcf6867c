using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Emulator.Emulated;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>Reads the state, and lets actors change it.</summary>
/// <param name="state">The state.</param>
/// <param name="clock">The emulator's clock.</param>
internal sealed class StateTopic(IEmulatedState state, TimeProvider clock) : IControlTopic
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
        writer.WriteEndObject();
    });

    private ControlReply Act(ControlRequest request)
    {
        ActBody body = request.Read(ControlJson.Default.ActBody);
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
        return Reply(state.Encode(new EncoderCommand(request.Values[0], body.Action == "start")
        {
            Bitrate = body.Bitrate,
            Resolution = body.Resolution,
            Fault = body.Fault,
            AccessKey = body.AccessKey,
            Zone = body.Zone,
        }));
    }

    private static ControlReply Reply(ActOutcome outcome) => outcome.Status switch
    {
        ActStatus.Done => ControlReply.Text(outcome.Text),
        ActStatus.Missing => throw ControlFailure.Missing(outcome.Text),
        _ => throw ControlFailure.Invalid(outcome.Text),
    };
}
