using System.Text.Json;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>The state of an evening's broadcast, as the control plane shows and changes it.</summary>
public sealed class WorldTests : IAsyncLifetime
{
    private EmulatorHost _emulator = null!;
    private ControlClient _control = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await LiveStationEmulator.StartAsync(
            new EmulatorOptions { Credentials = TestKeys.A.Credentials, Scenario = "broadcast", TimeProvider = new TestClock() },
            TestContext.Current.CancellationToken);
        _control = new ControlClient(_emulator);
    }

    public async ValueTask DisposeAsync()
    {
        _control.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task The_state_contains_the_newest_events_of_the_channels()
    {
        JsonElement channel = await FindAsync("LiveChannel");

        JsonElement[] events = [.. (await ResourcesAsync()).Where(one => Text(one, "type") == "ChannelEvent")];

        events.Length.ShouldBeGreaterThan(2);
        events.ShouldContain(one => Text(one.GetProperty("owner"), "id") == Text(channel, "id")
            && Text(one.GetProperty("members"), "eventCode") == "PUBLISH_START");
        events.Select(one => Text(one, "id")).ShouldBeUnique();
    }

    [Fact]
    public async Task No_stream_key_is_in_the_state()
    {
        string state = (await _control.GetAsync("state")).ToString();

        state.ShouldContain("\"streamKey\":\"***\"");
    }

    [Fact]
    public async Task A_stream_that_the_service_cannot_process_leaves_the_channel_as_it_is_and_an_event()
    {
        JsonElement channel = await FindAsync("LiveChannel");
        await _control.PostAsync($"channels/{Text(channel, "id")}/encoder", """{"action":"stop"}""");

        await _control.PostAsync($"channels/{Text(channel, "id")}/encoder", """{"action":"start","fault":"unsupported-codec"}""");

        Text(await FindAsync("LiveChannel"), "state").ShouldBe("READY");
        (await ResourcesAsync()).ShouldContain(one => Text(one, "type") == "ChannelEvent"
            && Text(one.GetProperty("members"), "eventCode") == "UNSUPPORTED_MEDIA_CODEC");
    }

    [Theory]
    [InlineData("""{"action":"start","fault":"tape"}""", "400 There is no fault tape of an encoder. Valid faults: unsupported-codec, audio-bitrate, video-bitrate.")]
    [InlineData("""{"action":"stop","zone":"FKR"}""", "404 There is no channel ")]
    [InlineData("""{"action":"stop","accessKey":"other"}""", "404 There is no channel ")]
    [InlineData("""{"action":"start"}""", "400 ")]
    [InlineData("""{"action":"start","fault":"unsupported-codec"}""", "400 ")]
    [InlineData("""{"action":"stop","fault":"unsupported-codec"}""", "400 Specify fault only with the action start.")]
    [InlineData("""{"action":"start","bitrate":0}""", "400 Specify bitrate as a number of bits per second greater than 0.")]
    [InlineData("""{"action":"start","resolution":"1920x"}""", "400 Specify resolution as WIDTHxHEIGHT in pixels, such as 1920x1080.")]
    [InlineData("""{"action":"start","resolution":"0x1080"}""", "400 Specify resolution as WIDTHxHEIGHT in pixels, such as 1920x1080.")]
    public async Task A_command_for_an_encoder_that_has_no_effect_is_refused(string body, string refusal) =>
        (await _control.RefusedAsync(HttpMethod.Post, $"channels/{Text(await FindAsync("LiveChannel"), "id")}/encoder", body))
            .ShouldStartWith(refusal);

    [Fact]
    public async Task The_account_is_listed_before_its_first_call_and_a_clock_that_was_set_back_before_it_counts()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(new EmulatorOptions
        {
            Credentials = TestKeys.A.Credentials,
            TimeProvider = new TestClock(),
        });
        using ControlClient control = new(emulator);
        emulator.Clock.Set(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

        JsonElement account = (await control.GetAsync("state")).GetProperty("accounts").EnumerateArray().Single();
        (Text(account, "accessKey"), Text(account, "zone")).ShouldBe((TestKeys.A.AccessKey, "KR"));
        account.GetProperty("resources").GetArrayLength().ShouldBe(0);

        await control.PostAsync("scenario", """{"name":"broadcast"}""");

        account = (await control.GetAsync("state")).GetProperty("accounts").EnumerateArray().Single();
        account.GetProperty("resources").EnumerateArray().ShouldContain(one => Text(one, "type") == "LiveChannel"
            && Text(one, "state") == "PUBLISHING" && one.GetProperty("entered").GetDateTimeOffset().Month == 1);
    }

    [Fact]
    public async Task A_refused_command_changes_no_stream_and_a_start_without_values_sends_the_default()
    {
        string channel = Text(await FindAsync("LiveChannel"), "id")!, encoder = $"channels/{channel}/encoder";
        await _control.PostAsync(encoder, """{"action":"stop"}""");
        await _control.PostAsync(encoder, """{"action":"start","bitrate":1234567,"resolution":"640x360"}""");

        await _control.RefusedAsync(HttpMethod.Post, encoder, """{"action":"start","bitrate":7,"resolution":"8x8"}""");
        string kept = await StreamAsync(channel);
        await _control.PostAsync(encoder, """{"action":"stop"}""");
        await _control.PostAsync(encoder, """{"action":"start"}""");

        kept.ShouldContain("1234567");
        kept.ShouldContain("640");
        (await StreamAsync(channel)).ShouldNotContain("1234567");
    }

    private async Task<string> StreamAsync(string channel)
    {
        RawResponse answer = await new TestCall($"/api/v2/channels/{channel}/streamMetadata").SendAsync(_emulator);
        answer.Status.ShouldBe(200);
        return answer.Text;
    }

    private async Task<JsonElement> FindAsync(string type) => (await ResourcesAsync()).First(one => Text(one, "type") == type);

    private async Task<JsonElement[]> ResourcesAsync() =>
        [.. (await _control.GetAsync("state")).GetProperty("accounts").EnumerateArray()
            .SelectMany(account => account.GetProperty("resources").EnumerateArray())];

    private static string? Text(JsonElement one, string member) => one.GetProperty(member).GetString();
}
