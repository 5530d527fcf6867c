using System.Xml.Linq;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Playback;

/// <summary>The playback addresses of an evening's broadcast.</summary>
public sealed class PlaybackTests : IAsyncLifetime
{
    private readonly TestClock _clock = new();
    private EmulatorHost _emulator = null!;
    private ControlClient _control = null!;
    private MediaClient _media = null!;
    private string _channel = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await LiveStationEmulator.StartAsync(
            new EmulatorOptions { Credentials = TestKeys.A.Credentials, Scenario = "broadcast", TimeProvider = _clock },
            TestContext.Current.CancellationToken);
        _control = new ControlClient(_emulator);
        _media = new MediaClient(_emulator);
        _channel = (await _control.GetAsync("state")).GetProperty("accounts")[0].GetProperty("resources").EnumerateArray()
            .First(one => one.GetProperty("type").GetString() == "LiveChannel").GetProperty("id").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        _media.Dispose();
        _control.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task Each_address_of_a_channel_on_air_responds_down_to_its_segments()
    {
        ListedAddress[] addresses = await AddressesAsync();

        addresses.Select(one => one.Type).Distinct().ShouldBe(["GENERAL", "TIMEMACHINE", "THUMBNAIL", "RECORDING"]);
        foreach (ListedAddress address in addresses)
        {
            address.IsPlaying.ShouldBeTrue(address.Url);
            address.Local.ShouldBe(new Uri(_emulator.BaseAddress, MediaClient.Local(address.Url)).ToString());
            await PlayAsync(address.Local);
        }
    }

    [Fact]
    public async Task The_playlist_of_a_stream_moves_with_the_clock_and_its_old_segments_are_gone()
    {
        string quality = (await AddressesAsync()).First(one => one.Name == "720p-16-9").Local;
        MediaAnswer before = await _media.FoundAsync(quality);
        string first = MediaClient.Parts(quality, before)[1];
        await _media.FoundAsync(first);

        _emulator.Clock.Advance(TimeSpan.FromSeconds(8));

        MediaAnswer after = await _media.FoundAsync(quality);
        Sequence(after).ShouldBe(Sequence(before) + 2);
        after.Text.ShouldNotContain("#EXT-X-ENDLIST");
        MediaClient.Parts(quality, after).Length.ShouldBe(7);
        (await _media.GetAsync(first)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_new_broadcast_begins_with_one_segment()
    {
        string quality = (await AddressesAsync()).First(one => one.Name == "720p-16-9").Local;
        _emulator.StopEncoder(_channel);
        _emulator.StartEncoder(_channel);

        MediaClient.Parts(quality, await _media.FoundAsync(quality)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_time_machine_reaches_back_to_the_beginning_of_the_broadcast()
    {
        string master = (await AddressesAsync()).First(one => one.Type == "TIMEMACHINE").Local;
        string quality = MediaClient.Parts(master, await _media.FoundAsync(master))[0];

        // The encoder was started 2 minutes ago.
        MediaClient.Parts(quality, await _media.FoundAsync(quality)).Length.ShouldBe(32);
        _emulator.Clock.Advance(TimeSpan.FromHours(7));
        // 6 hours are the range of the channel.
        MediaClient.Parts(quality, await _media.FoundAsync(quality)).Length.ShouldBe(1 + 5_400);
    }

    [Fact]
    public async Task Nothing_plays_while_the_channel_is_not_on_air_except_its_recordings()
    {
        _emulator.StopEncoder(_channel);

        ListedAddress[] addresses = await AddressesAsync();

        addresses.Where(one => one.IsPlaying).Select(one => one.Type).Distinct().ShouldBe(["RECORDING"]);
        foreach (ListedAddress address in addresses.Where(one => one.Type != "RECORDING"))
            (await _media.GetAsync(address.Local)).Status.ShouldBe(404, address.Url);
    }

    [Fact]
    public async Task The_playlist_of_a_recording_ends_and_has_its_length()
    {
        string playlist = (await AddressesAsync()).First(one => one.Name.EndsWith(".m3u8", StringComparison.Ordinal)).Local;

        MediaAnswer answer = await _media.FoundAsync(playlist);

        // The scenario stops the encoder after 10 minutes.
        answer.Text.Split('\n').Count(line => line == "#EXTINF:4.000,").ShouldBe(150);
        answer.Text.ShouldEndWith("#EXT-X-ENDLIST\n");
        string[] parts = MediaClient.Parts(playlist, answer);
        await _media.FoundAsync(parts[^1]);
        (await _media.GetAsync(parts[^1].Replace("149", "150"))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task The_picture_of_a_channel_is_that_of_its_broadcast_and_there_is_none_without_one()
    {
        string address = $"/_emulator/channels/{_channel}/picture";
        MediaAnswer picture = await _media.FoundAsync(address);
        picture.Type.ShouldBe("image/jpeg");
        picture.Body.ShouldBe((await _media.FoundAsync((await AddressesAsync()).First(one => one.Type == "THUMBNAIL").Local)).Body);

        _emulator.StopEncoder(_channel);

        MediaAnswer without = await _media.GetAsync(address);
        (without.Status, without.Body.Length).ShouldBe((204, 0));
        (await _media.GetAsync("/_emulator/channels/ls-0/picture")).Status.ShouldBe(204);
    }

    [Fact]
    public async Task A_recorded_file_is_served_in_ranges()
    {
        string file = (await AddressesAsync()).First(one => one.Name.EndsWith(".mp4", StringComparison.Ordinal)).Local;
        MediaAnswer whole = await _media.FoundAsync(file);

        MediaAnswer part = await _media.GetAsync(file, headers: ("Range", "bytes=4-7"));

        whole.Type.ShouldBe("video/mp4");
        (part.Status, part.Text).ShouldBe((206, "ftyp"));
        (await _media.GetAsync(file, HttpMethod.Head)).Body.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_snapshot_plays_for_an_hour()
    {
        TestCall create = new($"/api/v2/channels/{_channel}/snapshot") { Method = "POST", Body = "{}"u8.ToArray() };
        RawResponse created = await create.SendAsync(_emulator);
        created.Status.ShouldBe(200, created.Text);
        ListedAddress snapshot = (await AddressesAsync()).Single(one => one.Type == "SNAPSHOT");
        await PlayAsync(snapshot.Local);

        _emulator.Clock.Advance(TimeSpan.FromHours(1));

        (await _media.GetAsync(snapshot.Local)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_manifest_names_the_current_segment()
    {
        string general = (await AddressesAsync()).First(one => one.Name == "ABR").Local;
        string manifest = new Uri(new Uri(general), "live.mpd").ToString();

        MediaAnswer answer = await _media.FoundAsync(manifest);

        XElement root = XDocument.Parse(answer.Text).Root!;
        XNamespace dash = root.Name.Namespace;
        string representation = root.Descendants(dash + "Representation").First().Attribute("id")!.Value;
        XElement template = root.Descendants(dash + "SegmentTemplate").Single();
        DateTimeOffset now = DateTimeOffset.Parse(
            root.Element(dash + "UTCTiming")!.Attribute("value")!.Value, System.Globalization.CultureInfo.InvariantCulture);
        string media = template.Attribute("media")!.Value.Replace("$RepresentationID$", representation)
            .Replace("$Number$", $"{now.ToUnixTimeSeconds() / 4}");
        now.ShouldBe(_emulator.Clock.GetUtcNow());
        await _media.FoundAsync(new Uri(new Uri(manifest), media).ToString());
    }

    [Theory]
    [InlineData("elsewhere.edge.naverncp.com", "live/video/{id}/playlist.m3u8")]
    [InlineData("{host}", "live/video/ls-1/playlist.m3u8")]
    [InlineData("{host}", "live/video/{id}/111p-16-9/playlist.m3u8")]
    [InlineData("{host}", "live/video/{id}/720p-16-9/segment-x.m4s")]
    [InlineData("{host}", "live/video/{id}/720p-16-9/segment-.m4s")]
    [InlineData("{host}", "live/video/{id}/720p-16-9/segment-1.m4s")]
    [InlineData("{host}", "live/video/{id}/vfrag_playlist.m3u8")]
    [InlineData("{host}", "live/video/{id}")]
    [InlineData("{host}", "stills/latest-1.jpg")]
    [InlineData("{host}", "snapshots/1/index.m3u8")]
    [InlineData("{host}", "other")]
    [InlineData("{host}", "")]
    [InlineData("kr.object.ncloudstorage.com", "evening-news/recordings/none.mp4")]
    public async Task An_address_that_the_service_does_not_have_is_not_found(string host, string path)
    {
        string cdn = new Uri((await AddressesAsync())[0].Url).Host;

        string address = $"https://{host}/{path}".Replace("{host}", cdn).Replace("{id}", _channel);
        (await _media.GetAsync(address)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Pages_of_other_origins_play_but_not_under_a_foreign_name_and_nothing_can_be_sent()
    {
        string address = (await AddressesAsync())[0].Local;

        MediaAnswer answer = await _media.GetAsync(address, headers: ("Origin", "https://player.example"));
        MediaAnswer asked = await _media.GetAsync(address, HttpMethod.Options, ("Origin", "https://player.example"));

        (answer.Status, answer.Headers.GetValues("Access-Control-Allow-Origin").Single()).ShouldBe((200, "*"));
        (asked.Status, asked.Headers.GetValues("Access-Control-Allow-Methods").Single()).ShouldBe((204, "GET, HEAD"));
        (await _media.GetAsync(address, headers: ("Host", "rebound.example"))).Status.ShouldBe(403);
        (await _media.GetAsync(address, HttpMethod.Post)).Status.ShouldBe(405);
    }

    [Fact]
    public async Task The_addresses_of_a_channel_that_nobody_can_play_are_refused() =>
        (await _control.RefusedAsync(HttpMethod.Get, "channels/ls-1")).ShouldBe(
            "404 There is no channel ls-1 that viewers can play. GET /_emulator/state lists what exists.");

    private async Task PlayAsync(string address)
    {
        MediaAnswer answer = await _media.FoundAsync(address);
        answer.Body.ShouldNotBeEmpty();
        if (answer.Type != "application/vnd.apple.mpegurl")
            return;
        string[] parts = MediaClient.Parts(address, answer);
        parts.ShouldNotBeEmpty();
        foreach (string part in parts.Take(3))
            await PlayAsync(part);
    }

    private async Task<ListedAddress[]> AddressesAsync() => ListedAddress.In(await _control.GetAsync($"channels/{_channel}"));

    private static long Sequence(MediaAnswer playlist) => long.Parse(
        playlist.Text.Split('\n').Single(line => line.StartsWith("#EXT-X-MEDIA-SEQUENCE:", StringComparison.Ordinal)).Split(':')[1],
        System.Globalization.CultureInfo.InvariantCulture);
}
