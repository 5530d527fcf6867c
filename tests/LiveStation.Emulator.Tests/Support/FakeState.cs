using System.Text.Json;
using LiveStation.Emulator.Control.Callbacks;
using LiveStation.Emulator.Emulated;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>A state that records what the control plane does with it.</summary>
internal sealed class FakeState : IEmulatedState, ICallbackSource
{
    public List<string> Done { get; } = [];

    public string? Model { get; init; }

    public ActOutcome Outcome { get; init; } = ActOutcome.Done("""{"type":"Thing","state":"ON"}""");

    public event Action<CallbackMessage>? Caused;

    public void Cause(string address, string body = """{"streamKey":"hidden","eventCode":"START"}""") =>
        Caused?.Invoke(new CallbackMessage(address, "START", "ls-1", body));

    public void WriteAccounts(Utf8JsonWriter writer) => writer.WriteRawValue("""[{"accessKey":"a","zone":"KR","resources":[]}]""");

    public void Reset() => Done.Add("reset");

    public void Settle() => Done.Add("settle");

    public ActOutcome Act(ActCommand act)
    {
        Done.Add(act.ToString());
        return Outcome;
    }

    public ActOutcome Encode(EncoderCommand encoder)
    {
        Done.Add($"{encoder.ChannelId} {(encoder.IsStart ? "start" : "stop")} {encoder.Bitrate} {encoder.Resolution} {encoder.Fault}".Trim());
        return Outcome;
    }
}
