using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;

namespace LiveStation.Emulator;

/// <summary>Starts to listen on a port, and reports every failure to do so in the same way.</summary>
internal static class Listening
{
    /// <summary>Starts a host that listens.</summary>
    /// <exception cref="IOException">The port is in use, or the operating system denies access to it.</exception>
    public static async Task BeginAsync(IHost host, IPAddress address, int port, CancellationToken cancellationToken)
    {
        try
        {
            await host.StartAsync(cancellationToken);
        }
        catch (SocketException exception)
        {
            // Kestrel converts the exception for a port in use only, not for a privileged or reserved port.
            throw new IOException(
                $"The emulator cannot listen on port {port} of {address}: {exception.Message}", exception);
        }
    }

    /// <summary>Returns the address under which programs of this machine reach a host.</summary>
    /// <param name="listened">The address on which it listens, which can stand for all addresses of the machine.</param>
    public static Uri Reachable(Uri listened) =>
        IPAddress.TryParse(listened.DnsSafeHost, out IPAddress? address)
        && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any))
            ? new UriBuilder(listened) { Host = IPAddress.Loopback.ToString() }.Uri
            : listened;
}
