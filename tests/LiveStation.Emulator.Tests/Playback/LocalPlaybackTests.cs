using System.Text.Json.Nodes;
using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Playback;

/// <summary>Playback addresses in responses.</summary>
public sealed class LocalPlaybackTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Addresses_in_responses_are_those_of_the_emulator_only_with_the_option(bool isLocal)
    {
        await using EmulatorHost emulator = await StartAsync(isLocal);
        using MediaClient media = new(emulator);

        JsonNode body = JsonNode.Parse((await AddressesAsync(emulator)).Text)!;

        string[] urls = [.. body["content"]!.AsArray().Select(item => item!["url"]!.ToString())];
        urls.ShouldNotBeEmpty();
        string root = isLocal ? $"{emulator.BaseAddress}_emulator/media/" : "https://";
        urls.ShouldAllBe(url => url.StartsWith(root, StringComparison.Ordinal));
        foreach (string url in urls)
            await media.FoundAsync(url);
    }

    [Fact]
    public async Task A_fault_cuts_the_response_with_the_local_addresses()
    {
        await using EmulatorHost emulator = await StartAsync(isLocal: true);
        int length = (await AddressesAsync(emulator)).Body.Length;
        emulator.Faults.Add(new FaultRule(Fault.Truncated()) { Operation = "getChannelServiceUrls" });

        (await AddressesAsync(emulator)).Body.Length.ShouldBe(length / 2);
    }

    private static async Task<RawResponse> AddressesAsync(EmulatorHost emulator)
    {
        RawResponse channels = await new TestCall("/api/v2/channels").SendAsync(emulator);
        string id = JsonNode.Parse(channels.Text)!["content"]![0]!["channelId"]!.ToString();
        return await new TestCall($"/api/v2/channels/{id}/serviceUrls?serviceUrlType=GENERAL")
        {
            Host = emulator.BaseAddress.Authority,
        }.SendAsync(emulator);
    }

    private static Task<EmulatorHost> StartAsync(bool isLocal) => LiveStationEmulator.StartAsync(
        new EmulatorOptions
        {
            Credentials = TestKeys.A.Credentials,
            Scenario = "broadcast",
            TimeProvider = new TestClock(),
            LocalPlayback = isLocal,
        },
        TestContext.Current.CancellationToken);
}
