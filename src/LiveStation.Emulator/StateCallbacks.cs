using System.Text.Json.Nodes;
using LiveStation.Emulator.Control.Callbacks;
using LiveStation.Emulator.State.Hooks;

namespace LiveStation.Emulator;

/// <summary>Passes the messages of the state on to those that send them.</summary>
internal sealed class StateCallbacks : IWorldEvents, ICallbackSource
{
    /// <inheritdoc />
    public event Action<CallbackMessage>? Caused;

    /// <inheritdoc />
    public void Told(WorldEvent message)
    {
        JsonObject? members = JsonNode.Parse(message.Message) as JsonObject;
        Caused?.Invoke(new CallbackMessage(
            message.Address.OriginalString, Text(members, "eventCode"), Text(members, "channelId"), message.Message));
    }

    private static string? Text(JsonObject? members, string name) => (members?[name] as JsonValue)?.ToString();
}
