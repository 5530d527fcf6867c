using LiveStation.Extensions.Tests.Support;
using LiveStation.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveStation.Extensions.Tests.Migration;

/// <summary>Runs the examples of the migration pages: the code before and after does the same.</summary>
public sealed class MigrationTests(EmulatedService service)
{
    private const string ChannelId = "ls-20260822183000-hAn7G";
    private const string Secret = "0123456789abcdef";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_channel_is_read_by_hand_then_with_the_signing_handler_then_with_the_client()
    {
        using App app = new(service.Section());
        app.Builder.AddLiveStationClient();
        SignedCalls.Register(app.Builder, service.Emulator.Credentials, service.Emulator.Zone);
        using HttpClient http = new() { BaseAddress = service.Emulator.BaseAddress };

        string? name = await ByHand(http).NameAsync(ChannelId, Token);
        Envelope<ChannelDto> signed = await app.Services.GetRequiredService<SignedCalls>()
            .SendAsync<ChannelDto>("/api/v2/channels/" + ChannelId, Token);

        name.ShouldNotBeNullOrEmpty();
        signed.Content.ChannelName.ShouldBe(name);
        (await new Broadcasts(app.Client).NameAsync(ChannelId, Token)).ShouldBe(name);
    }

    [Fact]
    public async Task Channels_on_air_are_listed_by_hand_and_with_the_client()
    {
        using StubHandler handler = new(
            body: """{"content":[{"channelId":"ls-1","channelName":"river","channelStatus":"PUBLISHING"}],"total":1}""");
        using HttpClient http = new(handler) { BaseAddress = service.Emulator.BaseAddress };
        using LiveStationClient live = new(http, service.Emulator.Credentials);

        (await ByHand(http).OnAirAsync(Token)).ShouldBe(["ls-1"]);
        (await new Broadcasts(live).OnAirAsync(Token)).ShouldBe(["ls-1"]);
    }

    [Fact]
    public async Task A_ready_channel_is_not_waited_for_by_hand()
    {
        using StubHandler handler = new(
            body: """{"content":{"channelId":"ls-1","channelName":"river","channelStatus":"READY"},"total":1}""");
        using HttpClient http = new(handler) { BaseAddress = service.Emulator.BaseAddress };

        await ByHand(http).WaitUntilReadyAsync("ls-1", Token);

        handler.Keys.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_missing_channel_has_no_name()
    {
        using TestHandler handler = TestHandler.For<LiveStationClient>();
        using HttpClient http = handler.CreateHttpClient();
        using LiveStationClient live = new(http, TestHandler.Credentials);
        handler.Expect("getChannel").WithPath("channelId", "ls-1").Replies(TestReply.Error(LiveStationErrorCodes.NotFound));

        Assert.Null(await new Broadcasts(live).NameAsync("ls-1", TestContext.Current.CancellationToken));
        handler.VerifyAll();
    }

    [Fact]
    public async Task A_created_channel_is_returned_when_it_is_ready()
    {
        using TestHandler handler = TestHandler.For<LiveStationClient>();
        using HttpClient http = handler.CreateHttpClient();
        using LiveStationClient live = new(http, TestHandler.Credentials);
        handler.Expect("createChannel").Returns(new LiveChannel { ChannelId = "ls-1", ChannelStatus = ChannelStatus.Creating });
        handler.Expect("getChannel").Returns(new LiveChannel { ChannelId = "ls-1", ChannelStatus = ChannelStatus.Ready });

        LiveChannel ready = await new Broadcasts(live).OpenAsync(
            new CreateChannelRequest
            {
                ChannelName = "river_stage",
                QualitySetId = 3,
                UseDvr = false,
                Cdn = new() { CreateCdn = true, CdnType = CdnType.GlobalEdge, ProfileId = 1, RegionType = CdnRegion.Korea },
                Record = new() { Type = RecordType.NoRecord },
            },
            Token);

        Broadcasts.Describe(ready).ShouldBe("ready");
        handler.VerifyAll();
    }

    [Theory]
    [InlineData("PUBLISHING", "on air")]
    [InlineData("BLOCK", "not available")]
    [InlineData("RESTING", "unknown status RESTING")]
    public void A_status_is_described(string value, string description) =>
        Broadcasts.Describe(new LiveChannel { ChannelStatus = Open<ChannelStatus>.Parse(value) }).ShouldBe(description);

    [Fact]
    public async Task A_callback_is_handled_by_hand_and_by_the_endpoint()
    {
        List<string> notified = [];
        Hooks hooks = new(id =>
        {
            notified.Add(id);
            return Task.CompletedTask;
        });

        await PostAsync(hooks.MapByHand, "/hooks/live");
        await PostAsync(app => hooks.Map(app, Secret), "/hooks/live?secret=" + Secret);

        notified.ShouldBe(["ls-1", "ls-1"]);
    }

    private static async Task PostAsync(Action<WebApplication> map, string address)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using WebApplication app = builder.Build();
        map(app);
        await app.StartAsync(Token);
        using HttpClient http = new() { BaseAddress = new Uri(app.Urls.Single()) };
        EventMessage message = new() { Id = 1, ChannelId = "ls-1", EventCode = EventCode.PublishStart };

        using HttpRequestMessage request =
            LiveStationCallbacks.EventMessages.CreateRequest(new Uri(address, UriKind.Relative), message);
        using HttpResponseMessage response = await http.SendAsync(request, Token);

        ((int)response.StatusCode).ShouldBe(204);
    }

    private CallsByHand ByHand(HttpClient http) =>
        new(http, service.Emulator.Credentials.AccessKey, service.Emulator.Credentials.SecretKey.Reveal());
}
