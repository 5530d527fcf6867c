using System.Net;
using System.Net.Http.Json;
using LiveStation.Emulator;
using LiveStation.Emulator.Faults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace LiveStation.Client.Tests.Production;

/// <summary>The signing handler over HTTP, against an emulator that checks signatures.</summary>
public sealed class SigningHandlerTests : IAsyncLifetime
{
    private EmulatorHost _emulator = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _emulator = await LiveStationEmulator.StartAsync(cancellationToken: Token);

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    [Fact]
    public async Task A_call_by_hand_is_signed()
    {
        using HttpClient http = new(new NcpSigningHandler(_emulator.Credentials, _emulator.Zone)
        {
            InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false },
        });

        (await http.GetAsync(At("/channels?pageNo=1"), Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await http.PutAsJsonAsync(At("/events/callbackEndpoint"), new { callbackEndpoint = "https://hooks.example.com/a" }, Token))
            .StatusCode.ShouldNotBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_wrong_key_is_refused() => (await new HttpClient(
        new NcpSigningHandler(new NcpCredentials(_emulator.Credentials.AccessKey, "wrong-key"), _emulator.Zone)
        {
            InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false },
        }).GetAsync(At("/channels"), Token)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task Each_attempt_of_a_resilience_handler_is_signed_anew()
    {
        List<string> signatures = [];
        await using ServiceProvider services = Resilient(signatures);
        _emulator.Faults.Add(Fault.Page(503));
        _emulator.Faults.Add(Fault.Page(503));

        HttpClient http = services.GetRequiredService<IHttpClientFactory>().CreateClient("live");

        (await http.GetAsync(At("/channels"), Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        signatures.Count.ShouldBe(3);
        signatures.ShouldBeUnique();
    }

    [Fact]
    public async Task A_client_over_it_signs_each_attempt_itself()
    {
        List<string> signatures = [];
        await using ServiceProvider services = Resilient(signatures);
        _emulator.Faults.Add(Fault.Page(503));
        using LiveStationClient client = new(
            services.GetRequiredService<IHttpClientFactory>().CreateClient("live"),
            _emulator.Credentials,
            new ApiClientOptions { Zone = _emulator.Zone, TimeProvider = new Ticking() });

        await client.Channels.ListPageAsync(cancellationToken: Token);

        signatures.Count.ShouldBe(2);
        signatures.ShouldBeUnique();
    }

    [Fact]
    public async Task A_dry_run_returns_the_request_that_the_emulator_accepts()
    {
        using LiveStationClient client = new(_emulator.Credentials, new ApiClientOptions { Zone = _emulator.Zone });

        SignedRequest request = await client.DryRunAsync(live => live.Channels.ListPageAsync(new() { PageSize = 1 }, Token));

        using HttpClient http = new();
        using HttpRequestMessage sent = new(new HttpMethod(request.Method), request.Uri);
        foreach ((string name, string value) in request.Headers)
            sent.Headers.TryAddWithoutValidation(name, value);
        (await http.SendAsync(sent, Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        request.ToString().ShouldStartWith("GET " + At("/channels"));
    }

    private Uri At(string path) => new(_emulator.BaseAddress, _emulator.Zone.PathPrefix + path);

    // The handler that records signatures is behind the signing handler.
    private ServiceProvider Resilient(List<string> signatures)
    {
        ServiceCollection services = new();
        IHttpClientBuilder builder = services.AddHttpClient("live")
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        builder.AddResilienceHandler("retry", pipeline => pipeline.AddRetry(
            new HttpRetryStrategyOptions { Delay = TimeSpan.Zero, MaxRetryAttempts = 3 }));
        builder.AddHttpMessageHandler(() => new NcpSigningHandler(_emulator.Credentials, _emulator.Zone, new Ticking()));
        builder.AddHttpMessageHandler(() => new Recorder(signatures));
        return services.BuildServiceProvider();
    }

    /// <summary>Each reading of this clock is 1 millisecond later than the one before.</summary>
    private sealed class Ticking : TimeProvider
    {
        private long _readings;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddMilliseconds(Interlocked.Increment(ref _readings));
    }

    private sealed class Recorder(List<string> signatures) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            signatures.Add(request.Headers.GetValues(NcpSignature.SignatureHeader).Single());
            return base.SendAsync(request, cancellationToken);
        }
    }
}
