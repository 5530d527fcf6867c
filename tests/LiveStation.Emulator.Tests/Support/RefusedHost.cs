using System.Net.Sockets;
using Microsoft.Extensions.Hosting;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>A host whose port the system refuses, such as a privileged port. No real port is refused on every machine.</summary>
internal sealed class RefusedHost(SocketError error) : IHost
{
    public IServiceProvider Services => throw new InvalidOperationException("It never started.");

    public Task StartAsync(CancellationToken cancellationToken = default) =>
        Task.FromException(new SocketException((int)error));

    public Task StopAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public void Dispose()
    {
    }
}
