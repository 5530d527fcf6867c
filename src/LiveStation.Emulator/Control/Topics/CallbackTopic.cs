using System.Text;
using LiveStation.Emulator.Control.Callbacks;
using LiveStation.Emulator.Control.Json;
using LiveStation.Emulator.Control.Requests;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Control.Topics;

/// <summary>Reads the messages that the emulated service sent, and sends them again.</summary>
/// <param name="outbox">The messages.</param>
/// <param name="masking">Masks the secrets of messages.</param>
internal sealed class CallbackTopic(CallbackOutbox outbox, SecretMasking masking) : IControlTopic
{
    /// <inheritdoc />
    public IReadOnlyList<ControlRoute> Routes =>
    [
        ControlRoute.Get("/_emulator/callbacks", _ => All()),
        ControlRoute.Post("/_emulator/callbacks/{number}/send", Send),
    ];

    private ControlReply All() => ControlReply.Json(
        new CallbacksReply([.. outbox.Sent.Select(Shown)]), ControlJson.Default.CallbacksReply);

    private ControlReply Send(ControlRequest request)
    {
        long number = request.PathNumber();
        request.Action = new LocalText($"Send callback {number} again", $"콜백 {number} 다시 보내기");
        SentCallback sent = outbox.SendAgain(number)
            ?? throw ControlFailure.Missing($"There is no callback {number}. Get the numbers from /_emulator/callbacks.");
        return ControlReply.Json(Shown(sent), ControlJson.Default.CallbackReply);
    }

    private CallbackReply Shown(SentCallback sent) => new()
    {
        Number = sent.Number,
        Time = sent.Time.UtcDateTime,
        Address = MaskedAddress.Of(sent.Message.Address),
        Event = sent.Message.Event,
        ChannelId = sent.Message.ChannelId,
        Body = masking.Mask(Encoding.UTF8.GetBytes(sent.Message.Body)),
        Attempts =
        [
            .. sent.Attempts.Select(attempt => new AttemptReply(
                attempt.Time.UtcDateTime, attempt.Status, attempt.Milliseconds, attempt.Error)),
        ],
    };
}
