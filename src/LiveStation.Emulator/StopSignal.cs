using System.Runtime.InteropServices;

namespace LiveStation.Emulator;

/// <summary>Converts Ctrl+C and SIGTERM into a cancellation.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    /// <summary>Registers for the signals.</summary>
    public StopSignal() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle),
    ];

    /// <summary>Canceled when the process is to end.</summary>
    public CancellationToken Token => _source.Token;

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
            registration.Dispose();
        _source.Dispose();
    }

    /// <summary>Handles a signal.</summary>
    internal void Handle(PosixSignalContext signal)
    {
        // The process ends itself after it has released its port; a second Ctrl+C ends it immediately.
        signal.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
