using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LiveStation.Client.Tests.Support;

/// <summary>A server on a free loopback port that stores every byte of a request and sends a specified response.</summary>
internal sealed class WireServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public WireServer() => _listener.Start();

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    public ApiZone Zone => new(Address, LiveStationZones.Public.PathPrefix, LiveStationZones.Public.RegionCode);

    /// <summary>Receives one request and responds to it.</summary>
    public async Task<WireRequest> RespondAsync(int status, byte[] body, params string[] headers)
    {
        CancellationToken ended = TestContext.Current.CancellationToken;
        using TcpClient caller = await _listener.AcceptTcpClientAsync(ended);
        await using NetworkStream stream = caller.GetStream();
        WireRequest request = await WireRequest.ReadAsync(stream, ended);
        string head = string.Join("\r\n",
            [$"HTTP/1.1 {status} Told", $"Content-Length: {body.Length.ToString(CultureInfo.InvariantCulture)}", "Connection: close", .. headers]);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head + "\r\n\r\n"), ended);
        await stream.WriteAsync(body, ended);
        return request;
    }

    public void Dispose() => _listener.Dispose();
}
