using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LiveStation.Runtime.Tests;

/// <summary>What happens to one connection.</summary>
internal enum Fault
{
    /// <summary>The request succeeds.</summary>
    None,

    /// <summary>The connection is refused.</summary>
    Refused,

    /// <summary>The connection is reset when the first byte of the request was read.</summary>
    ResetBefore,

    /// <summary>The connection is reset after the request took effect.</summary>
    ResetAfter,

    /// <summary>The response is cut off after the request took effect.</summary>
    CutBody,

    /// <summary>The request took effect, but the response is an error.</summary>
    Failed,

    /// <summary>The request took effect, but a gateway reports that the service is not available.</summary>
    Unavailable,

    /// <summary>Too many requests were sent.</summary>
    Throttled,

    /// <summary>Too many requests were sent, and the response says when to send the next one.</summary>
    ThrottledWithDelay,

    /// <summary>The clock of the client is behind.</summary>
    ClockBehind,

    /// <summary>The clock of the client is ahead.</summary>
    ClockAhead,
}

/// <summary>
/// A server on the loopback interface that handles each connection as a script says and all later ones well. It counts
/// requests that took effect.
/// </summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private const string EndOfHead = "\r\n\r\n";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _lock = new();
    private readonly Queue<Fault> _script;
    private readonly TimeProvider _time;
    private readonly Task _serving;
    private int _effects;

    /// <summary>Starts to listen on a free port.</summary>
    /// <param name="time">The clock of the client.</param>
    /// <param name="script">What happens to the first connections.</param>
    public FaultServer(TimeProvider time, params IEnumerable<Fault> script)
    {
        _time = time;
        _script = new Queue<Fault>(script);
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>The number of requests that took effect.</summary>
    public int Effects => Volatile.Read(ref _effects);

    /// <summary>The number of steps of the script that were not used.</summary>
    public int Unused
    {
        get
        {
            lock (_lock)
                return _script.Count;
        }
    }

    public Uri Address => new("http://127.0.0.1:" + ((IPEndPoint)_listener.LocalEndpoint).Port);

    /// <summary>Creates a client that connects to this server. Each request has a connection of its own.</summary>
    public HttpClient CreateHttpClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        ConnectCallback = async (context, token) =>
        {
            if (IsRefused())
                throw new SocketException((int)SocketError.ConnectionRefused);
            Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            await socket.ConnectAsync(context.DnsEndPoint, token);
            return new NetworkStream(socket, ownsSocket: true);
        },
    });

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _serving;
        _stop.Dispose();
    }

    private bool IsRefused()
    {
        lock (_lock)
        {
            bool isRefused = _script.TryPeek(out Fault next) && next == Fault.Refused;
            if (isRefused)
                _script.Dequeue();
            return isRefused;
        }
    }

    private Fault Next()
    {
        lock (_lock)
            return _script.TryDequeue(out Fault next) ? next : Fault.None;
    }

    private async Task ServeAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                using Socket socket = await _listener.AcceptSocketAsync(_stop.Token);
                await ServeAsync(socket, Next());
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException)
            {
                // The test has ended, or the client has closed the connection.
            }
        }
    }

    private async Task ServeAsync(Socket socket, Fault fault)
    {
        if (fault is Fault.ResetBefore)
        {
            await socket.ReceiveAsync(new byte[1], _stop.Token);
            Reset(socket);
            return;
        }
        await ReadAsync(socket);
        if (fault is not (Fault.Throttled or Fault.ThrottledWithDelay or Fault.ClockBehind or Fault.ClockAhead))
            Interlocked.Increment(ref _effects);
        if (fault is Fault.ResetAfter)
        {
            Reset(socket);
            return;
        }
        await socket.SendAsync(Encoding.UTF8.GetBytes(Response(fault)), _stop.Token);
        socket.Shutdown(SocketShutdown.Send);
    }

    private static void Reset(Socket socket)
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
    }

    private async Task ReadAsync(Socket socket)
    {
        string request = "";
        byte[] buffer = new byte[64 * 1024];
        while (!IsWhole(request))
        {
            int read = await socket.ReceiveAsync(buffer, _stop.Token);
            if (read == 0)
                throw new IOException("The client hung up.");
            request += Encoding.Latin1.GetString(buffer, 0, read);
        }
    }

    private static bool IsWhole(string request)
    {
        int end = request.IndexOf(EndOfHead, StringComparison.Ordinal);
        string? length = request.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length: ", StringComparison.Ordinal));
        return end >= 0
            && request.Length >= end + EndOfHead.Length + int.Parse(length?["Content-Length: ".Length..] ?? "0", CultureInfo.InvariantCulture);
    }

    private string Response(Fault fault) => fault switch
    {
        Fault.CutBody => "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n{\"content\":",
        Fault.Failed => Response("500 Internal Server Error"),
        Fault.Unavailable => Response("503 Service Unavailable"),
        Fault.Throttled => Response("429 Too Many Requests"),
        Fault.ThrottledWithDelay => Response("429 Too Many Requests", "Retry-After: 3\r\n"),
        Fault.ClockBehind => Response("401 Unauthorized", Date(TimeSpan.FromMinutes(10))),
        Fault.ClockAhead => Response("401 Unauthorized", Date(TimeSpan.FromMinutes(-10))),
        _ => Response("200 OK", "", SampleApi.GoodBody),
    };

    private string Date(TimeSpan difference) =>
        "Date: " + (_time.GetUtcNow() + difference).ToString("r", CultureInfo.InvariantCulture) + "\r\n";

    private static string Response(string status, string headers = "", string body = "") =>
        "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + Encoding.UTF8.GetByteCount(body) + "\r\n" + headers + "\r\n" + body;
}
