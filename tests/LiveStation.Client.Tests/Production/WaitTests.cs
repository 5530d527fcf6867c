using System.Net;
using LiveStation.Client.Tests.Support;
using LiveStation.Emulator;
using LiveStation.Emulator.Faults;

namespace LiveStation.Client.Tests.Production;

/// <summary>Waiting for states over HTTP, against an emulator with state whose clock the pauses move.</summary>
public sealed class WaitTests : IAsyncLifetime
{
    private EmulatorHost _emulator = null!;
    private LiveStationClient _client = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _emulator = await LiveStationEmulator.StartAsync(
            new EmulatorOptions { TransitionTime = TimeSpan.FromSeconds(20) }, Token);
        _emulator.Clock.Stop();
        _client = new LiveStationClient(_emulator.Credentials, Options());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task A_channel_and_its_CDN_become_ready_and_progress_is_reported()
    {
        List<LiveChannel> seen = [];
        string id = (await CreateAsync()).ChannelId;

        LiveChannel ready = await _client.Channels.WaitUntilAsync(
            id, ChannelStatus.Ready, new() { Progress = new Seen(seen) }, Token);
        Cdn cdn = await _client.Channels.WaitUntilCdnAsync(id, CdnStatus.Running, cancellationToken: Token);

        ready.ChannelStatus.ShouldBe(ChannelStatus.Ready);
        seen[0].ChannelStatus.ShouldBe(ChannelStatus.Creating);
        seen[^1].ShouldBe(ready);
        cdn.Status.ShouldBe(CdnStatus.Running);
    }

    [Fact]
    public async Task A_recording_is_found_in_its_map_and_waited_for_until_it_is_in_its_bucket()
    {
        string id = await ReadyAsync();
        _emulator.StartEncoder(id);
        await _client.Recordings.StartAsync(id, Token);
        ChannelRecordings stopped = await _client.Recordings.StopAsync(id, Token);
        long recording = long.Parse(stopped.Recordings.Keys.First(), System.Globalization.CultureInfo.InvariantCulture);

        (await _client.Recordings.WaitUntilAsync(id, recording, RecordingStatus.Transferred, cancellationToken: Token)).Status
            .ShouldBe(RecordingStatus.Transferred);
    }

    [Fact]
    public async Task A_platform_is_found_in_its_list()
    {
        string id = (await _client.ReStream.CreateAsync(
            new()
            {
                ChannelName = "river_relay",
                PlanType = PlanType.Standard,
                Targets = [new() { Platform = PlatformName.YouTube, RtmpUrl = new("rtmp://youtube.example/live2"), StreamKey = "invented" }],
            },
            Token)).ChannelId;
        await _client.ReStream.WaitUntilAsync(id, ChannelStatus.Ready, cancellationToken: Token);
        _emulator.StartEncoder(id);
        long platform = (await _client.ReStream.ListPlatformsAsync(id, Token)).Single().PlatformId;

        (await _client.ReStream.WaitUntilPlatformAsync(id, platform, ConnectStatus.Publishing, cancellationToken: Token)).ConnectStatus
            .ShouldBe(ConnectStatus.Publishing);

        (await Should.ThrowAsync<ApiWaitException>(() => _client.ReStream.WaitUntilPlatformAsync(
            id, platform + 1, ConnectStatus.Publishing, cancellationToken: Token))).Reason.ShouldBe(WaitFailure.Deleted);
    }

    [Fact]
    public async Task A_content_of_the_curtain_becomes_ready()
    {
        CurtainContent made = await _client.Curtain.CreateContentAsync(
            new() { Sources = [new() { BucketName = "river-concerts", FilePath = "/pause.png" }] }, Token);

        (await _client.Curtain.WaitUntilContentAsync(made.Id, CurtainContentStatus.Ready, cancellationToken: Token)).Id
            .ShouldBe(made.Id);
    }

    [Fact]
    public async Task A_channel_that_is_deleted_meanwhile_ends_the_wait()
    {
        string id = await ReadyAsync();
        await _client.Channels.DeleteAsync(id, Token);

        ApiWaitException ended = await Should.ThrowAsync<ApiWaitException>(
            () => _client.Channels.WaitUntilAsync(id, ChannelStatus.Publishing, cancellationToken: Token));

        (ended.Reason, ended.WantedState).ShouldBe((WaitFailure.Deleted, "PUBLISHING"));
    }

    [Fact]
    public async Task A_broadcast_that_nobody_starts_ends_the_wait_at_its_deadline()
    {
        string id = await ReadyAsync();

        ApiWaitException ended = await Should.ThrowAsync<ApiWaitException>(() => _client.Channels.WaitUntilAsync(
            id, ChannelStatus.Publishing, new() { Timeout = TimeSpan.FromMinutes(2) }, Token));

        (ended.Reason, ended.State).ShouldBe((WaitFailure.Timeout, "READY"));
        ended.Elapsed.ShouldBeInRange(TimeSpan.FromSeconds(118), TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task A_state_that_channels_never_have_cannot_be_waited_for()
    {
        string id = await ReadyAsync();

        (await Should.ThrowAsync<ApiWaitException>(() => _client.Channels.WaitUntilAsync(
            id, ChannelStatus.Reserved, cancellationToken: Token))).Reason.ShouldBe(WaitFailure.Unreachable);
    }

    [Fact]
    public async Task Failures_that_pass_do_not_end_the_wait()
    {
        string id = (await CreateAsync()).ChannelId;
        for (int i = 0; i < 3; i++)
            _emulator.Faults.Add(Fault.Page(503));

        (await _client.Channels.WaitUntilAsync(id, ChannelStatus.Ready, cancellationToken: Token)).ChannelId.ShouldBe(id);
    }

    [Theory]
    [InlineData(45, 45)]
    [InlineData(3600, 60)]
    public async Task A_busy_service_is_not_called_again_before_the_delay_that_it_requests_up_to_a_minute(int requested, int delay)
    {
        string id = await ReadyAsync();
        using BusyHandler busy = new(_emulator.Clock, TimeSpan.FromSeconds(requested));
        using HttpClient http = new(busy);
        using LiveStationClient client = new(http, _emulator.Credentials, Options(RetryOptions.None));

        await client.Channels.WaitUntilAsync(id, ChannelStatus.Ready, cancellationToken: Token);

        busy.Times.Count.ShouldBe(2);
        // The random part is at most a quarter of the interval of one second.
        (busy.Times[1] - busy.Times[0]).TotalSeconds.ShouldBeInRange(delay, delay + 0.25);
    }

    private ApiClientOptions Options(RetryOptions? retry = null) => new()
    {
        Zone = _emulator.Zone, TimeProvider = new PauseClock(_emulator.Clock), Retry = retry ?? new(),
    };

    private Task<LiveChannel> CreateAsync() => _client.Channels.CreateAsync(
        new()
        {
            ChannelName = "river_live",
            QualitySetId = 12,
            UseDvr = false,
            Cdn = new() { CreateCdn = true, CdnType = CdnType.GlobalEdge, ProfileId = 5120, RegionType = CdnRegion.Korea },
            Record = new() { Type = RecordType.AutoUpload, Format = RecordFormat.Mp4, BucketName = "river-concerts", FilePath = "/2026" },
        },
        Token);

    private async Task<string> ReadyAsync()
    {
        string id = (await CreateAsync()).ChannelId;
        await _client.Channels.WaitUntilAsync(id, ChannelStatus.Ready, cancellationToken: Token);
        return id;
    }

    // The first request is answered as by a proxy that sheds load.
    private sealed class BusyHandler(TimeProvider clock, TimeSpan delay) : DelegatingHandler(new SocketsHttpHandler())
    {
        public List<DateTimeOffset> Times { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Times.Add(clock.GetUtcNow());
            if (Times.Count > 1)
                return base.SendAsync(request, cancellationToken);
            HttpResponseMessage response = new(HttpStatusCode.ServiceUnavailable) { RequestMessage = request };
            response.Headers.RetryAfter = new(delay);
            return Task.FromResult(response);
        }
    }

    // Synchronous, in contrast to Progress<T>.
    private sealed class Seen(List<LiveChannel> seen) : IProgress<LiveChannel>
    {
        public void Report(LiveChannel value) => seen.Add(value);
    }
}
