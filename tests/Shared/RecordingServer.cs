using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LiveStation.Tests.Shared;

/// <summary>A server on a free loopback port. It records every request, and sends the same prepared response to each.</summary>
internal sealed class RecordingServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly Task _accepting;

    private volatile byte[] _response = [];

    public RecordingServer()
    {
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>Sets the response to all following requests.</summary>
    public void RespondWith(int status, string body, params string[] headers)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        string[] framing = (status, bytes.Length) switch
        {
            (204, _) => [],
            // No body is not JSON.
            (_, 0) => ["Content-Length: 0"],
            _ => ["Content-Type: application/json", $"Content-Length: {bytes.Length}"],
        };
        string[] lines = [$"HTTP/1.1 {status} Prepared", "Connection: close", .. framing, .. headers];
        _response = [.. Encoding.ASCII.GetBytes(string.Concat(lines.Select(line => line + "\r\n")) + "\r\n"), .. bytes];
    }

    /// <summary>Returns the requests since the last call. A request is recorded before its response is sent.</summary>
    public IReadOnlyList<RecordedRequest> TakeRequests()
    {
        List<RecordedRequest> requests = [];
        while (_requests.TryDequeue(out RecordedRequest? request))
            requests.Add(request);
        return requests;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _accepting;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ExchangeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (OperationCanceledException)
        {
            // The server is stopped.
        }
    }

    private async Task ExchangeAsync(TcpClient caller)
    {
        using TcpClient connection = caller;
        await using NetworkStream stream = connection.GetStream();
        if (await ReadAsync(stream) is not { } request)
            return;
        _requests.Enqueue(request);
        await stream.WriteAsync(_response, _stop.Token);
    }

    private async Task<RecordedRequest?> ReadAsync(Stream stream)
    {
        try
        {
            return await RecordedRequest.ReadAsync(stream, _stop.Token);
        }
        catch (Exception exception) when (exception is IOException or FormatException)
        {
            return RecordedRequest.Unreadable(exception.Message);
        }
    }
}
