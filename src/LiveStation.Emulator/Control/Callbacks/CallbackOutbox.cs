using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;

namespace LiveStation.Emulator.Control.Callbacks;

/// <summary>
/// Sends messages in the background, with 3 attempts each, and keeps the last 1,000. A receiver that responds with 2xx accepts a
/// message. Between attempts, the emulator's clock must advance by 1 and by 5 seconds.
/// </summary>
internal sealed class CallbackOutbox : IDisposable
{
    private const int Capacity = 1_000;
    private const int MaxConcurrent = 8;

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5)];

    private readonly Lock _lock = new();
    private readonly Queue<SentCallback> _sent = new();
    private readonly SemaphoreSlim _slots = new(MaxConcurrent);
    private readonly CancellationTokenSource _stop = new();
    private readonly CallbackAddress _address;
    private readonly TimeProvider _clock;
    private readonly HttpClient _client;
    private long _lastNumber;

    /// <summary>Initializes a new instance of the <see cref="CallbackOutbox"/> class.</summary>
    /// <param name="clock">The emulator's clock.</param>
    /// <param name="allowsRemote">Whether addresses beyond this machine are allowed.</param>
    public CallbackOutbox(TimeProvider clock, bool allowsRemote)
    {
        _clock = clock;
        _address = new CallbackAddress(allowsRemote);
        // No redirects and no proxy: both would lead to addresses that were not checked.
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false })
        {
            Timeout = TimeSpan.FromSeconds(10),
        };
    }

    /// <summary>The messages, oldest first.</summary>
    public IReadOnlyList<SentCallback> Sent
    {
        get
        {
            lock (_lock)
                return [.. _sent];
        }
    }

    /// <summary>Sends a message in the background.</summary>
    /// <param name="message">The message.</param>
    public void Send(CallbackMessage message)
    {
        SentCallback sent;
        lock (_lock)
        {
            sent = new SentCallback(++_lastNumber, _clock.GetUtcNow(), message);
            if (_sent.Count == Capacity)
                _sent.Dequeue();
            _sent.Enqueue(sent);
        }
        Start(sent);
    }

    /// <summary>Sends a message again in the background; returns null if it is not stored.</summary>
    /// <param name="number">The number of the message.</param>
    public SentCallback? SendAgain(long number)
    {
        SentCallback? sent = Sent.FirstOrDefault(one => one.Number == number);
        if (sent is not null)
            Start(sent);
        return sent;
    }

    /// <summary>Removes all messages. Attempts that have started continue.</summary>
    public void Clear()
    {
        lock (_lock)
            _sent.Clear();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _stop.Cancel();
        _client.Dispose();
    }

    private void Start(SentCallback sent) => _ = Task.Run(() => DeliverAsync(sent));

    private async Task DeliverAsync(SentCallback sent)
    {
        if (_address.WhyRefused(sent.Message.Address, out Uri uri) is { } reason)
        {
            sent.Add(new CallbackAttempt(_clock.GetUtcNow(), Status: null, Milliseconds: 0, reason));
            return;
        }
        try
        {
            for (int i = 0; i <= Pauses.Length; i++)
            {
                CallbackAttempt attempt = await AttemptAsync(uri, sent.Message.Body);
                sent.Add(attempt);
                if (attempt.IsAccepted || i == Pauses.Length)
                    return;
                await Task.Delay(Pauses[i], _clock, _stop.Token);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ObjectDisposedException)
        {
            // The emulator stops.
        }
    }

    private async Task<CallbackAttempt> AttemptAsync(Uri uri, string body)
    {
        await _slots.WaitAsync(_stop.Token);
        DateTimeOffset time = _clock.GetUtcNow();
        long start = Stopwatch.GetTimestamp();
        try
        {
            using ByteArrayContent content = new(Encoding.UTF8.GetBytes(body));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
            using HttpRequestMessage request = new(HttpMethod.Post, uri) { Content = content };
            // The head is enough: a receiver must not make the emulator read without end.
            using HttpResponseMessage response =
                await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, _stop.Token);
            return new CallbackAttempt(time, (int)response.StatusCode, Elapsed(start), Error: null);
        }
        catch (HttpRequestException exception)
        {
            return new CallbackAttempt(time, Status: null, Elapsed(start), exception.Message);
        }
        catch (OperationCanceledException) when (!_stop.IsCancellationRequested)
        {
            return new CallbackAttempt(time, Status: null, Elapsed(start), "There was no response within 10 seconds.");
        }
        finally
        {
            _slots.Release();
        }
    }

    private static double Elapsed(long start) => Math.Round(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 1);
}
