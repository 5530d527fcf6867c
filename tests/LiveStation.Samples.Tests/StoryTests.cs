using System.Net;
using System.Text.Json.Nodes;

namespace LiveStation.Samples.Tests;

/// <summary>A broadcast with the sample, over HTTP against the emulator.</summary>
public sealed class StoryTests
{
    [Fact]
    public async Task A_show_is_prepared_broadcast_recorded_and_deleted()
    {
        await using EmulatedStudio studio = await EmulatedStudio.StartAsync();
        JsonNode show = (await studio.InsistAsync(HttpMethod.Put, "/shows/river_stage"))!;
        string id = show["channel"]!["channelId"]!.GetValue<string>();
        show["channel"]!["channelStatus"]!.GetValue<string>().ShouldBe("READY");
        show["channel"]!["publishUrl"]!.GetValue<string>().ShouldStartWith("rtmp://");
        show["channel"]!["streamKey"]!.GetValue<string>().ShouldBe("***");
        show["playback"]!.AsArray().ShouldNotBeEmpty();

        studio.Emulator.StartEncoder(id);
        await studio.InsistAsync(HttpMethod.Put, $"/channels/{id}/recording");
        (await StateAsync(studio, id)).ShouldBe(("PUBLISHING", true));
        await studio.InsistAsync(HttpMethod.Delete, $"/channels/{id}/recording");
        studio.Emulator.StopEncoder(id);
        string[] events = await studio.EventsAsync(id, codes => codes.Length == 4);
        JsonNode recordings = (await studio.InsistAsync(HttpMethod.Get, $"/channels/{id}/recordings"))!;

        events.ShouldBe(["PUBLISH_START", "ONAIR_START", "ONAIR_END", "PUBLISH_END"], ignoreOrder: true);
        recordings["recordList"]!.AsObject().ShouldHaveSingleItem()
            .Value!["channelId"]!.GetValue<string>().ShouldBe(id);
        (await StateAsync(studio, id)).ShouldBe(("READY", false));
        await studio.InsistAsync(HttpMethod.Delete, $"/channels/{id}");
        (await studio.Service.Channels.ListPageAsync(cancellationToken: EmulatedStudio.Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Failures_health_and_the_document_are_what_callers_expect()
    {
        await using EmulatedStudio studio = await EmulatedStudio.StartAsync();

        (HttpStatusCode invalid, JsonNode? problem) = await studio.CallAsync(HttpMethod.Put, "/shows/no");
        (HttpStatusCode unknown, _) = await studio.CallAsync(HttpMethod.Get, "/channels/ls-20251231235959-goNe0");
        (HttpStatusCode health, _) = await studio.CallAsync(HttpMethod.Get, "/health");
        JsonNode document = (await studio.InsistAsync(HttpMethod.Get, "/openapi/v1.json"))!;

        invalid.ShouldBe(HttpStatusCode.BadRequest);
        problem!["errors"]!.AsObject().ShouldHaveSingleItem().Key.ShouldBe("channelName");
        unknown.ShouldBe(HttpStatusCode.NotFound);
        health.ShouldBe(HttpStatusCode.OK);
        JsonNode schemas = document["components"]!["schemas"]!;
        schemas["LiveChannel"]!["properties"]!["streamKey"]!["format"]!.GetValue<string>().ShouldBe("password");
        schemas["Show"]!["properties"]!.AsObject().Select(one => one.Key).ShouldBe(["channel", "playback"]);
    }

    private static async Task<(string Status, bool IsRecording)> StateAsync(EmulatedStudio studio, string id)
    {
        JsonNode channel = (await studio.InsistAsync(HttpMethod.Get, $"/channels/{id}"))!["channel"]!;
        return (channel["channelStatus"]!.GetValue<string>(), channel["isRecording"]!.GetValue<bool>());
    }
}
