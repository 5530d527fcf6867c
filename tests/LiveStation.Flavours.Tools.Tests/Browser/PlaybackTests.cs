using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Emulator;

namespace LiveStation.Flavours.Tools.Tests.Browser;

/// <summary>A browser plays what the emulator serves at playback addresses.</summary>
public sealed class PlaybackTests
{
    // White, yellow, cyan, green, magenta, red, blue, black.
    private static readonly int[][] Bars =
    [
        [255, 255, 255], [255, 255, 0], [0, 255, 255], [0, 255, 0], [255, 0, 255], [255, 0, 0], [0, 0, 255], [0, 0, 0],
    ];

    // Browsers differ in how they convert the colours of video.
    private const int Tolerance = 50;

    [Fact]
    public async Task A_browser_plays_the_stream_the_recordings_and_the_thumbnails_of_a_channel_on_air()
    {
        string browser = Chromium.Path();
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(
            new EmulatorOptions { Scenario = "broadcast" }, TestContext.Current.CancellationToken);
        JsonObject media = await AddressesAsync(emulator);

        string output = NodeScripts.Run(new JsonObject { ["media"] = media }.ToJsonString(), "play.mjs", browser);

        Dictionary<string, Shown> shown = JsonSerializer.Deserialize<Dictionary<string, Shown>>(output, JsonSerializerOptions.Web)!;
        shown.ToDictionary(one => one.Key, one => one.Value.Size).ShouldBe(
            new Dictionary<string, string> { ["MP4"] = "128x72", ["HLS"] = "128x72", ["THUMBNAIL"] = "1024x576", ["GENERAL"] = "128x72" },
            ignoreOrder: true);
        foreach ((string name, Shown one) in shown)
        {
            one.Bars.SelectMany(bar => bar).Zip(Bars.SelectMany(bar => bar))
                .ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) <= Tolerance, name);
        }
    }

    private static async Task<JsonObject> AddressesAsync(EmulatorHost emulator)
    {
        using HttpClient client = new() { BaseAddress = emulator.ControlAddress };
        string state = await client.GetStringAsync("state", TestContext.Current.CancellationToken);
        string id = JsonNode.Parse(state)!["accounts"]![0]!["resources"]!.AsArray()
            .First(one => one!["type"]!.ToString() == "LiveChannel")!["id"]!.ToString();
        string channel = await client.GetStringAsync($"channels/{id}", TestContext.Current.CancellationToken);
        JsonObject media = [];
        foreach (JsonNode? address in JsonNode.Parse(channel)!["addresses"]!.AsArray())
        {
            string local = address!["local"]!.ToString();
            string name = address["type"]!.ToString() == "RECORDING"
                ? local.EndsWith(".mp4", StringComparison.Ordinal) ? "MP4" : "HLS"
                : address["type"]!.ToString();
            if (name != "TIMEMACHINE")
                media.TryAdd(name, local);
        }
        return media;
    }

    private sealed record Shown(string Size, int[][] Bars);
}
