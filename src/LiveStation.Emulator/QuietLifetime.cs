using Microsoft.Extensions.Hosting;

namespace LiveStation.Emulator;

/// <summary>Leaves Ctrl+C to the surrounding program; the default lifetime would handle it.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    /// <inheritdoc />
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
