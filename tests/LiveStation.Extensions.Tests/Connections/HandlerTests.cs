using LiveStation.Extensions.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;

namespace LiveStation.Extensions.Tests.Connections;

public sealed class HandlerTests(EmulatedService service)
{
    public static TheoryData<string> Primaries => ["ours", "sockets", "client", "wrapped"];

    [Theory]
    [MemberData(nameof(Primaries))]
    public async Task No_primary_handler_follows_a_redirect(string primary)
    {
        List<string> requested = [];
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using WebApplication server = builder.Build();
        server.Urls.Add("http://127.0.0.1:0");
        server.Run(context =>
        {
            requested.Add(context.Request.Path);
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });
        await server.StartAsync(App.Token);
        using App app = new([.. service.Section(), ("LiveStation:Endpoint", server.Urls.Single())]);
        Configured(app.Builder.AddLiveStationClient().HttpClient, primary);

        await Should.ThrowAsync<ApiErrorException>(() => app.Client.Channels.GetAsync("ls-1", App.Token));

        requested.ShouldBe(["/api/v2/channels/ls-1"]);
    }

    [Theory]
    [MemberData(nameof(Primaries))]
    public void The_loopback_interface_is_called_without_a_proxy(string primary) => UsesProxy(primary, service.Section()).ShouldBeFalse();

    [Theory]
    [MemberData(nameof(Primaries))]
    public void The_service_is_called_through_the_proxy_of_the_system(string primary) =>
        UsesProxy(primary, [("LiveStation:AccessKey", "key"), ("LiveStation:SecretKey", "secret")]).ShouldBeTrue();

    [Fact]
    public void Handlers_are_kept_and_their_connections_are_renewed()
    {
        using App app = new(service.Section());
        app.Builder.AddLiveStationClient();

        Primary(app).ShouldBeOfType<SocketsHttpHandler>().PooledConnectionLifetime.ShouldBe(TimeSpan.FromMinutes(5));
        app.Services.GetRequiredService<Microsoft.Extensions.Options.IOptionsMonitor<Microsoft.Extensions.Http.HttpClientFactoryOptions>>()
            .Get("LiveStation").HandlerLifetime.ShouldBe(Timeout.InfiniteTimeSpan);
    }

    [Fact]
    public async Task A_handler_of_the_application_receives_signed_requests()
    {
        using App app = new(service.Section());
        List<string> seen = [];
        app.Builder.AddLiveStationClient().HttpClient.AddHttpMessageHandler(() => new Watch(seen));

        await app.Client.Channels.ListPageAsync(cancellationToken: App.Token);
        await app.Client.Channels.ListPageAsync(cancellationToken: App.Token);

        seen.ShouldBe([service.Emulator.Credentials.AccessKey, service.Emulator.Credentials.AccessKey]);
    }

    [Fact]
    public void Only_the_options_limit_the_duration_of_a_call()
    {
        using App app = new(service.Section());
        app.Builder.AddLiveStationClient();

        using HttpClient http = app.Services.GetRequiredService<IHttpClientFactory>().CreateClient("LiveStation");

        http.Timeout.ShouldBe(Timeout.InfiniteTimeSpan);
    }

    [Fact]
    public async Task Resilience_handlers_for_all_clients_do_not_repeat_a_write()
    {
        using App app = new([.. service.Section(), ("LiveStation:Retry:MaxAttempts", "1")]);
        using StubHandler down = new(System.Net.HttpStatusCode.ServiceUnavailable);
        app.Builder.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        app.Builder.AddLiveStationClient().HttpClient.ConfigurePrimaryHttpMessageHandler(() => down);

        await Should.ThrowAsync<ApiErrorException>(() => app.Client.Channels.DeleteAsync("ls-1", App.Token));

        down.Keys.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("for all clients, before", false)]
    [InlineData("for all clients, after", false)]
    [InlineData("for this client", true)]
    public void A_resilience_handler_is_kept_only_if_it_is_added_to_the_client(string place, bool isKept)
    {
        using App app = new(service.Section());
        if (place == "for all clients, before")
            app.Builder.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        IHttpClientBuilder own = app.Builder.AddLiveStationClient().HttpClient;
        if (place == "for all clients, after")
            app.Builder.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        if (place == "for this client")
            own.AddStandardResilienceHandler();

        Handlers(app).Any(one => one is ResilienceHandler).ShouldBe(isKept);
    }

    [Fact]
    public void A_Polly_handler_for_all_clients_is_removed()
    {
        using App app = new(service.Section());
        app.Builder.ConfigureHttpClientDefaults(
            http => http.AddHttpMessageHandler(() => new Microsoft.Extensions.Http.PolicyHttpMessageHandler()));
        app.Builder.AddLiveStationClient();

        Handlers(app).Any(one => one is Microsoft.Extensions.Http.PolicyHttpMessageHandler).ShouldBeFalse();
    }

    [Fact]
    public void A_primary_handler_for_all_clients_is_used_and_prepared()
    {
        using App app = new(service.Section());
        app.Builder.AddLiveStationClient();
        app.Builder.ConfigureHttpClientDefaults(http =>
            http.UseSocketsHttpHandler((sockets, _) => sockets.ConnectTimeout = TimeSpan.FromSeconds(3)));

        SocketsHttpHandler primary = Primary(app).ShouldBeOfType<SocketsHttpHandler>();

        primary.ConnectTimeout.ShouldBe(TimeSpan.FromSeconds(3));
        primary.PooledConnectionLifetime.ShouldBe(TimeSpan.FromMinutes(5));
        primary.AllowAutoRedirect.ShouldBeFalse();
    }

    private static bool UsesProxy(string primary, (string Key, string? Value)[] section)
    {
        using App app = new(section);
        Configured(app.Builder.AddLiveStationClient().HttpClient, primary);
        return Primary(app) switch
        {
            SocketsHttpHandler sockets => sockets.UseProxy,
            HttpClientHandler client => client.UseProxy,
            HttpMessageHandler other => throw new InvalidOperationException(other.ToString()),
        };
    }

    private static void Configured(IHttpClientBuilder http, string primary)
    {
        if (primary == "sockets")
            http.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = true });
        else if (primary == "client")
            http.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler());
        else if (primary == "wrapped")
            http.ConfigurePrimaryHttpMessageHandler(() => new Watch([]) { InnerHandler = new HttpClientHandler() });
    }

    private static HttpMessageHandler Primary(App app) => Handlers(app).Last();

    private static IEnumerable<HttpMessageHandler> Handlers(App app)
    {
        HttpMessageHandler? handler = app.Services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("LiveStation");
        for (; handler is not null; handler = (handler as DelegatingHandler)?.InnerHandler)
            yield return handler;
    }

    private sealed class Watch(List<string> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add(request.Headers.GetValues(NcpSignature.AccessKeyHeader).Single());
            return base.SendAsync(request, cancellationToken);
        }
    }
}
