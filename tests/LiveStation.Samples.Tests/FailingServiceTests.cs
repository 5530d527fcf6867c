using System.Text.Json.Nodes;
using LiveStation.Emulator.Faults;

namespace LiveStation.Samples.Tests;

/// <summary>The sample while one in three requests to the service fails.</summary>
public sealed class FailingServiceTests
{
    // 1 - (8/9)(7/8)(6/7) is 1/3, and each kind is as frequent as the others.
    private static FaultPlan OneInThree => new FaultPlan()
        // The channel is created, but its creator does not receive the response.
        .Add(new FaultRule(Fault.BrokenOff()) { Operation = "createChannel", Count = 2 })
        .Add(new FaultRule(Fault.Gateway(LiveStationErrorCodes.ThrottleLimited)) { Probability = 1 / 9.0, Seed = 1 })
        .Add(new FaultRule(Fault.Page(503)) { Probability = 1 / 8.0, Seed = 2 })
        .Add(new FaultRule(Fault.Dropped()) { Probability = 1 / 7.0, Seed = 3 });

    [Fact]
    public async Task Nothing_is_lost_and_a_show_that_is_requested_twice_has_one_channel()
    {
        await using EmulatedStudio studio = await EmulatedStudio.StartAsync(OneInThree);
        string[] names = [.. Enumerable.Range(1, 8).Select(i => $"show_{i}")];

        string[] ids = await Task.WhenAll(names.Select(name => BroadcastAsync(studio, name)));

        studio.Emulator.Faults.Clear();
        List<LiveChannel> channels = await studio.Service.Channels.ListAsync(cancellationToken: EmulatedStudio.Token)
            .ToListAsync(EmulatedStudio.Token);
        channels.Select(channel => channel.ChannelName).ShouldBe(names, ignoreOrder: true);
        channels.Select(channel => channel.ChannelId).ShouldBe(ids, ignoreOrder: true);
        foreach (string id in ids)
        {
            (await studio.EventsAsync(id, codes => codes.Length >= 4))
                .ShouldBe(["PUBLISH_START", "ONAIR_START", "ONAIR_END", "PUBLISH_END"], ignoreOrder: true);
            (await studio.Service.Recordings.ListAsync(id, EmulatedStudio.Token)).Value.Recordings.Count.ShouldBe(1);
        }
        (await FailedShareAsync(studio)).ShouldBeInRange(0.2, 0.5);
    }

    private static async Task<string> BroadcastAsync(EmulatedStudio studio, string name)
    {
        JsonNode?[] twice = await Task.WhenAll(
            studio.InsistAsync(HttpMethod.Put, $"/shows/{name}"), studio.InsistAsync(HttpMethod.Put, $"/shows/{name}"));
        string id = twice.Select(show => show!["channel"]!["channelId"]!.GetValue<string>()).Distinct().ShouldHaveSingleItem();
        studio.Emulator.StartEncoder(id);
        await studio.InsistAsync(HttpMethod.Put, $"/channels/{id}/recording");
        await studio.InsistAsync(HttpMethod.Delete, $"/channels/{id}/recording");
        studio.Emulator.StopEncoder(id);
        return id;
    }

    // A closed connection has no status.
    private static async Task<double> FailedShareAsync(EmulatedStudio studio)
    {
        using HttpClient control = new() { BaseAddress = studio.Emulator.ControlAddress };
        string log = await control.GetStringAsync("requests?limit=1000", EmulatedStudio.Token);
        JsonArray requests = JsonNode.Parse(log)!["requests"]!.AsArray();
        return requests.Count(request => (int?)request!["status"] is null or 429 or 503) / (double)requests.Count;
    }
}
