using System.Runtime.InteropServices;

namespace LiveStation.Emulator;

/// <summary>Turns Ctrl+C, and a polite request to end, into a cancellation.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    /// <summary>Begins to listen.</summary>
    public StopSignal() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle),
    ];

    /// <summary>Cancelled when the process is to end.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
            registration.Dispose();
        _source.Dispose();
    }

    /// <summary>Takes a signal.</summary>
    internal void Handle(PosixSignalContext signal)
    {
        // The process ends by itself, after it has given back its port; a second Ctrl+C ends it at once.
        signal.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
