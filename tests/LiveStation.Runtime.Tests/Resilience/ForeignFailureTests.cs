using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Resilience;

/// <summary>Failures in handlers and providers of users, which do not indicate what happened to the request.</summary>
public sealed class ForeignFailureTests
{
    private static ApiClientOptions Options => new() { TimeProvider = new VirtualTime() };

    private static ApiErrorException Throttled =>
        new("otherCall", System.Net.HttpStatusCode.TooManyRequests);

    [Fact]
    public async Task An_error_of_another_client_in_a_handler_does_not_send_a_write_again()
    {
        using Scripted service = new(Scripted.Good);
        using HttpClient http = new(new Audit(service, () => throw Throttled));
        using ApiTransport transport = new(SampleApi.Profile, http, SampleApi.Credentials, Options);

        await Should.ThrowAsync<ApiErrorException>(() => transport.SendAsync(SampleApi.Create.At(), Calls.Token));

        service.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_connection_that_a_handler_cannot_open_after_the_request_does_not_send_a_write_again()
    {
        using Scripted service = new(Scripted.Good);
        using HttpClient http = new(new Audit(service, () => throw Refused()));
        using ApiTransport transport = new(SampleApi.Profile, http, SampleApi.Credentials, Options);

        await Should.ThrowAsync<ApiConnectionException>(() => transport.SendAsync(SampleApi.Create.At(), Calls.Token));

        service.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_provider_that_fails_with_an_error_of_another_client_is_asked_again_and_the_clock_stays()
    {
        int asked = 0;
        using Scripted service = new(Scripted.Good);
        NcpCredentials credentials = NcpCredentials.FromProvider(_ => ++asked switch
        {
            1 => throw new ApiErrorException("readSecret", System.Net.HttpStatusCode.Unauthorized),
            2 => throw new TaskCanceledException("The timeout of the provider."),
            _ => new ValueTask<NcpCredentials>(SampleApi.Credentials),
        });
        VirtualTime time = new();
        using ApiTransport transport = new(
            SampleApi.Profile, new HttpClient(service, disposeHandler: false), credentials, new ApiClientOptions { TimeProvider = time });

        await transport.SendAsync(SampleApi.Create.At(), Calls.Token);

        (asked, service.Count).ShouldBe((3, 1));
        service.Timestamps[0].ShouldBe(time.GetUtcNow(), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_client_that_was_disposed_during_the_delay_sends_nothing_more()
    {
        using Scripted service = new(Scripted.Status(503), Scripted.Good);
        DisposingTime time = new();
        ApiTransport transport = service.Client(new ApiClientOptions { TimeProvider = time });
        time.OnDelay = transport.Dispose;

        await Should.ThrowAsync<ObjectDisposedException>(() => transport.SendAsync(SampleApi.Get.At("a-1"), Calls.Token));

        service.Count.ShouldBe(1);
    }

    private static HttpRequestException Refused() =>
#if NETSTANDARD_BUILD
        new("no", new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.ConnectionRefused));
#else
        new(HttpRequestError.ConnectionError, "no");
#endif

    /// <summary>A handler that calls another service after each request.</summary>
    private sealed class Audit(HttpMessageHandler network, Action call) : DelegatingHandler(network)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            // As a connection does.
            if (request.Content is { } content)
                await content.CopyToAsync(Stream.Null, cancellationToken);
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            call();
            return response;
        }
    }

    /// <summary>A clock on which a delay ends at once, after something happened during it.</summary>
    private sealed class DisposingTime : TimeProvider
    {
        public Action? OnDelay { get; set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            // The timeout of the call is longer than every delay.
            if (dueTime > TimeSpan.Zero && dueTime < TimeSpan.FromSeconds(30))
            {
                OnDelay?.Invoke();
                return System.CreateTimer(callback, state, TimeSpan.FromMilliseconds(1), period);
            }
            return System.CreateTimer(callback, state, dueTime, period);
        }
    }
}
