using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LiveStation.Runtime.Tests;

/// <summary>
/// A server that handles one connection at a time, records the raw last request and sends given bytes.
/// </summary>
internal sealed class RawServer : IAsyncDisposable
{
    private const string EndOfHead = "\r\n\r\n";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _serving;

    /// <summary>Starts to listen on a free port.</summary>
    /// <param name="answer">The response to send, including its headers.</param>
    /// <param name="staysOpen">Whether the connection stays open after the response.</param>
    /// <param name="connections">Number of connections to accept.</param>
    public RawServer(string answer, bool staysOpen = false, int connections = 1)
    {
        _listener.Start();
        _serving = ServeAsync(Encoding.UTF8.GetBytes(answer), staysOpen, connections);
    }

    public Uri Address => new("http://127.0.0.1:" + ((IPEndPoint)_listener.LocalEndpoint).Port);

    /// <summary>Completes when the first response has been sent.</summary>
    public Task Answered => _answered.Task;

    /// <summary>Number of received requests.</summary>
    public int Count { get; private set; }

    /// <summary>The last request as received, header and body.</summary>
    public string Request { get; private set; } = "";

    /// <summary>The bytes of the request body.</summary>
    public byte[] Body => Encoding.Latin1.GetBytes(
        Request.Substring(Request.IndexOf(EndOfHead, StringComparison.Ordinal) + EndOfHead.Length));

    /// <summary>Returns the value of a request header; null if it is absent.</summary>
    public string? Header(string name) => Header(Request, name);

    /// <summary>Creates a response with a status and a JSON body.</summary>
    public static string Response(string status, string body, string headers = "") =>
        "HTTP/1.1 " + status + "\r\nContent-Type: application/json;charset=utf-8\r\nContent-Length: "
        + Encoding.UTF8.GetByteCount(body) + "\r\n" + headers + "\r\n" + body;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private static string? Header(string request, string name) => request.Split("\r\n")
        .FirstOrDefault(line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
        ?.Substring(name.Length + 1).Trim();

    private static bool IsWhole(string request)
    {
        int end = request.IndexOf(EndOfHead, StringComparison.Ordinal);
        int length = int.Parse(Header(request, "Content-Length") ?? "0", CultureInfo.InvariantCulture);
        return end >= 0 && request.Length >= end + EndOfHead.Length + length;
    }

    private async Task ServeAsync(byte[] answer, bool staysOpen, int connections)
    {
        try
        {
            for (int i = 0; i < connections; i++)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await ServeAsync(client.GetStream(), answer);
                await Task.Delay(staysOpen ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, _stop.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException)
        {
            // The test has ended, or the client has closed the connection.
        }
    }

    private async Task ServeAsync(NetworkStream stream, byte[] answer)
    {
        string request = "";
        byte[] buffer = new byte[64 * 1024];
        while (!IsWhole(request))
        {
            int read = await stream.ReadAsync(buffer, _stop.Token);
            if (read == 0)
                throw new IOException("The client hung up.");
            request += Encoding.Latin1.GetString(buffer, 0, read);
        }
        Request = request;
        Count++;
        await stream.WriteAsync(answer, _stop.Token);
        _answered.TrySetResult();
    }
}
