using LiveStation.Emulator.Control.Callbacks;
using LiveStation.Emulator.State.Hooks;

namespace LiveStation.Emulator;

/// <summary>Passes the messages of the state on to those that send them.</summary>
internal sealed class StateCallbacks : IWorldEvents, ICallbackSource
{
    /// <inheritdoc />
    public event Action<CallbackMessage>? Caused;

    /// <inheritdoc />
    public void Told(WorldEvent message) =>
        Caused?.Invoke(new CallbackMessage(message.Address.OriginalString, message.Event, message.Owner, message.Message));
}
