using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;

namespace LiveStation.Emulator;

/// <summary>Takes a port, and says in one way when there is none to be had.</summary>
internal static class Listening
{
    /// <summary>Starts a host that listens on the loopback address.</summary>
    /// <exception cref="IOException">The port is taken, or the system refuses it.</exception>
    public static async Task BeginAsync(IHost host, int port, CancellationToken cancellationToken)
    {
        try
        {
            await host.StartAsync(cancellationToken);
        }
        catch (SocketException exception)
        {
            // Kestrel translates a taken port only, and not one that is privileged or set aside.
            throw new IOException(
                $"Nothing can listen on port {port} of {IPAddress.Loopback}: {exception.Message}", exception);
        }
    }
}
