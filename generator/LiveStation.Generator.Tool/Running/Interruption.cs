using System.Runtime.InteropServices;

namespace LiveStation.Generator.Tool.Running;

/// <summary>Cancels an operation when the user presses Ctrl+C, as long as it is not disposed.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _registration;

    /// <summary>Initializes a new instance and handles the signal.</summary>
    public Interruption() => _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle);

    /// <summary>A token to cancel the operation.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Cancels the operation instead of ending the process.</summary>
    /// <param name="signal">The signal.</param>
    public void Handle(PosixSignalContext signal)
    {
        signal.Cancel = true;
        _source.Cancel();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _registration.Dispose();
        _source.Dispose();
    }
}
