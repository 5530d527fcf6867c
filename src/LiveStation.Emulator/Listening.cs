using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;

namespace LiveStation.Emulator;

/// <summary>Starts to listen on a port, and reports every failure to do so in the same way.</summary>
internal static class Listening
{
    /// <summary>Starts a host that listens on the loopback address.</summary>
    /// <exception cref="IOException">The port is in use, or the operating system denies access to it.</exception>
    public static async Task BeginAsync(IHost host, int port, CancellationToken cancellationToken)
    {
        try
        {
            await host.StartAsync(cancellationToken);
        }
        catch (SocketException exception)
        {
            // Kestrel converts the exception for a port in use only, not for a privileged or reserved port.
            throw new IOException(
                $"The emulator cannot listen on port {port} of {IPAddress.Loopback}: {exception.Message}", exception);
        }
    }
}
