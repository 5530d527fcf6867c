using System.Net.Sockets;
using System.Text;

namespace LiveStation.Wire.Tests.Support;

/// <summary>Sends requests exactly as they are given.</summary>
internal static class RawSender
{
    /// <summary>Sends a request, and returns the whole response. The request must ask for the connection to be closed.</summary>
    public static async Task<string> SendAsync(Uri server, string request, CancellationToken cancellationToken)
    {
        using TcpClient connection = new();
        await connection.ConnectAsync(server.Host, server.Port, cancellationToken);
        await using NetworkStream stream = connection.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request), cancellationToken);
        using StreamReader response = new(stream, Encoding.UTF8);
        return await response.ReadToEndAsync(cancellationToken);
    }
}
