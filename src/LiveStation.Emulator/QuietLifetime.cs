using Microsoft.Extensions.Hosting;

namespace LiveStation.Emulator;

/// <summary>Leaves Ctrl+C to the program around the emulator; the default lifetime would take it away.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    /// <inheritdoc />
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
