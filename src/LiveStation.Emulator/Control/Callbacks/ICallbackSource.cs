namespace LiveStation.Emulator.Control.Callbacks;

/// <summary>What reports the messages that the emulated service sends.</summary>
internal interface ICallbackSource
{
    /// <summary>Raised for each message, on the thread of the call that caused it.</summary>
    event Action<CallbackMessage>? Caused;
}
