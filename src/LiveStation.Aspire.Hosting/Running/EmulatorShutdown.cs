using Microsoft.Extensions.Hosting;

namespace LiveStation.Aspire.Hosting.Running;

/// <summary>Stops an emulator after all other resources of the app host have stopped.</summary>
/// <param name="runner">Runs the emulator.</param>
internal sealed class EmulatorShutdown(EmulatorRunner runner) : IHostedLifecycleService, IDisposable
{
    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => runner.CloseAsync();

    /// <inheritdoc />
    public void Dispose() => runner.Dispose();
}
