using System.Net;
using System.Net.Sockets;
using System.Text;
using LiveStation.AspNetCore.Callbacks.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LiveStation.AspNetCore.Tests.Callbacks;

/// <summary>Handlers that are late, and messages that arrive again meanwhile.</summary>
public sealed class TimeLimitTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    private readonly FakeTimeProvider _clock = new();
    private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _finish = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SignallingStore _store = new();
    private int _runs;

    [Fact]
    public async Task A_late_handler_is_not_awaited_and_what_it_does_still_counts()
    {
        await using ServedApp app = await StartAsync(_ => _finish.Task);

        using HttpResponseMessage late = await PostLateAsync(app);
        int again = await app.PostAsync("/hooks/live", Messages.Of(1));
        _finish.SetResult();
        await _store.Completed.Task;
        int after = await app.PostAsync("/hooks/live", Messages.Of(1));

        ((int)late.StatusCode, again, after, _runs).ShouldBe((503, 503, 204, 1));
        late.Headers.RetryAfter?.Delta.ShouldBe(Limit);
        app.Log.Ids.ShouldBe([8, 6, 2, 1, 2]);
    }

    [Fact]
    public async Task A_handler_that_stops_at_the_limit_runs_when_the_message_is_sent_again()
    {
        await using ServedApp app = await StartAsync(
            token => _runs == 1 ? _finish.Task.WaitAsync(token) : Task.CompletedTask);

        using HttpResponseMessage late = await PostLateAsync(app);
        await _store.Abandoned.Task;
        int again = await app.PostAsync("/hooks/live", Messages.Of(1));

        ((int)late.StatusCode, again, _runs).ShouldBe((503, 204, 2));
    }

    [Fact]
    public async Task A_handler_that_blocks_its_thread_is_not_awaited_either()
    {
        await using ServedApp app = await StartAsync(_ =>
        {
            _finish.Task.Wait(TestContext.Current.CancellationToken);
            return Task.CompletedTask;
        });

        using HttpResponseMessage late = await PostLateAsync(app);
        _finish.SetResult();
        await _store.Completed.Task;

        late.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task A_sender_that_disconnects_does_not_cancel_the_handler()
    {
        CancellationToken seen = default;
        await using ServedApp app = await StartAsync(token =>
        {
            seen = token;
            return _finish.Task;
        });
        using (CancellationTokenSource sender = new())
        {
            using HttpRequestMessage request = LiveStationCallbacks.EventMessages.CreateRequest(
                new Uri("/hooks/live", UriKind.Relative), Messages.Of(1));
            Task<HttpResponseMessage> sending = app.Browser.SendAsync(request, sender.Token);
            await _started.Task;
            await sender.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => sending);
        }
        _finish.SetResult();
        await _store.Completed.Task;

        seen.IsCancellationRequested.ShouldBeFalse();
        (await app.PostAsync("/hooks/live", Messages.Of(1))).ShouldBe(204);
        _runs.ShouldBe(1);
    }

    [Fact]
    public async Task A_body_that_does_not_arrive_in_time_is_not_awaited()
    {
        await using ServedApp app = await StartAsync(_ => Task.CompletedTask);
        using TcpClient sender = new();
        await sender.ConnectAsync(IPAddress.Loopback, app.Browser.BaseAddress!.Port, TestContext.Current.CancellationToken);
        NetworkStream stream = sender.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                "POST /hooks/live HTTP/1.1\r\nHost: localhost\r\nContent-Length: 40\r\nExpect: 100-continue\r\n\r\n"),
            TestContext.Current.CancellationToken);
        using StreamReader reader = new(stream);
        // The server asks for the body when the endpoint reads it, so that the time limit runs.
        string? first = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        _clock.Advance(Limit);
        await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        string? second = await reader.ReadLineAsync(TestContext.Current.CancellationToken);

        (first, second).ShouldBe(("HTTP/1.1 100 Continue", "HTTP/1.1 503 Service Unavailable"));
        _runs.ShouldBe(0);
    }

    private Task<ServedApp> StartAsync(Func<CancellationToken, Task> handler) => ServedApp.StartAsync(
        app => app.MapLiveStationCallbacks(
            "/hooks/live",
            LiveStationCallbacks.EventMessages,
            async (_, token) =>
            {
                _runs++;
                _started.TrySetResult();
                await handler(token);
            },
            options => options.TimeLimit = Limit),
        services => services.AddSingleton<TimeProvider>(_clock).AddSingleton<ICallbackStore>(_store));

    private async Task<HttpResponseMessage> PostLateAsync(ServedApp app)
    {
        Task<HttpResponseMessage> sending = app.SendAsync("/hooks/live", Messages.Of(1));
        await _started.Task;
        _clock.Advance(Limit);
        return await sending;
    }

    /// <summary>The store in memory, which also signals the end of claims.</summary>
    private sealed class SignallingStore : ICallbackStore
    {
        private readonly MemoryCallbackStore _store = new();

        public TaskCompletionSource Completed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Abandoned { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ValueTask<CallbackClaim> BeginAsync(string key, TimeSpan limit, CancellationToken cancellationToken) =>
            _store.BeginAsync(key, limit, cancellationToken);

        public async ValueTask CompleteAsync(string key, CancellationToken cancellationToken)
        {
            await _store.CompleteAsync(key, cancellationToken);
            Completed.TrySetResult();
        }

        public async ValueTask AbandonAsync(string key, string? token, CancellationToken cancellationToken)
        {
            await _store.AbandonAsync(key, token, cancellationToken);
            Abandoned.TrySetResult();
        }
    }
}
