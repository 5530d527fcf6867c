using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using LiveStation.AspNetCore.Tests.Callbacks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.AspNetCore.Tests.Masking;

/// <summary>Secrets in what endpoints return.</summary>
public sealed partial class MaskTests
{
    private const string Key = "inventedkeyofmorningyoga00000000";
    private const string TargetKey = "invented-youtube-key-1";

    private static readonly ReStreamChannel Channel = JsonSerializer.Deserialize<ReStreamChannel>(
        $$"""
        {"channelId":"ls-1","channelName":"morning_yoga","streamKey":"{{Key}}",
         "publishUrl":"rtmp://host.example:8080/relay/{{Key}}","callbackEndpoint":"https://hooks.example/4f1c9be07d",
         "streamPassword":"unknown-password","extra":{"apiKey":"nested-key","note":"kept","keys":[1,2]},
         "restreamList":[{"targetName":"YOUTUBE","rtmpUrl":"rtmp://youtube.example/live2","streamKey":"{{TargetKey}}"}]}
        """)!;

    private static readonly Action<IServiceCollection> Masked = services =>
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.MaskLiveStationSecrets("callbackEndpoint"));

    [Fact]
    public async Task A_returned_channel_contains_no_secret()
    {
        await using ServedApp app = await ServedApp.StartAsync(app => app.MapGet("/", () => Channel), Masked);

        JsonNode channel = JsonNode.Parse(await GetAsync(app))!;

        channel["streamKey"]!.GetValue<string>().ShouldBe("***");
        channel["publishUrl"]!.GetValue<string>().ShouldBe("rtmp://host.example:8080/relay/***");
        channel["callbackEndpoint"]!.GetValue<string>().ShouldBe("***");
        channel["streamPassword"]!.GetValue<string>().ShouldBe("***");
        channel["extra"]!.ToJsonString().ShouldBe("""{"apiKey":"***","note":"kept","keys":[1,2]}""");
        channel["channelName"]!.GetValue<string>().ShouldBe("morning_yoga");
    }

    [Fact]
    public async Task Without_the_mask_the_secrets_are_sent()
    {
        await using ServedApp app = await ServedApp.StartAsync(app => app.MapGet("/", () => Channel));

        (await GetAsync(app)).ShouldContain(Key);
    }

    [Theory]
    [InlineData("/list")]
    [InlineData("/array")]
    [InlineData("/values")]
    [InlineData("/results")]
    [InlineData("/map")]
    [InlineData("/map-of-the-library")]
    [InlineData("/mine")]
    [InlineData("/secret")]
    [InlineData("/keys")]
    [InlineData("/raw")]
    [InlineData("/async")]
    [InlineData("/typed")]
    [InlineData("/result")]
    public async Task Secrets_are_masked_wherever_a_type_occurs(string path)
    {
        await using ServedApp app = await ServedApp.StartAsync(MapPlaces, Masked);

        string body = await GetAsync(app, path);

        body.ShouldContain("***");
        body.ShouldNotContain(Key);
        body.ShouldNotContain(TargetKey);
        body.ShouldNotContain("unknown-password");
    }

    [Fact]
    public void A_serializer_without_reflection_masks_too()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = Generated.Default };
        options.MaskLiveStationSecrets();

        string text = JsonSerializer.Serialize(
            new Mine("note", Channel, [Channel], Key, new Dictionary<string, ReStreamChannel> { ["one"] = Channel }), options);

        text.ShouldContain("***");
        text.ShouldNotContain(Key);
    }

    [Fact]
    public async Task A_request_is_read_as_before()
    {
        string? read = null;
        await using ServedApp app = await ServedApp.StartAsync(
            app => app.MapPost("/", (ReStreamChannel channel) =>
            {
                read = channel.StreamKey.Reveal();
            }),
            Masked);

        using HttpResponseMessage response = await app.Browser.PostAsJsonAsync("/", Channel, TestContext.Current.CancellationToken);

        response.EnsureSuccessStatusCode();
        read.ShouldBe(Key);
    }

    [Fact]
    public void Masked_json_is_indented_and_escaped_as_the_options_specify()
    {
        JsonSerializerOptions options = new() { WriteIndented = true };
        options.MaskLiveStationSecrets();

        string text = JsonSerializer.Serialize(Channel with { ChannelName = "한강<" }, options);

        text.ShouldContain("\n  \"channelName\": \"\\uD55C\\uAC15\\u003C\"");
    }

    [Fact]
    public void A_second_call_adds_to_the_first()
    {
        JsonSerializerOptions options = new();
        options.MaskLiveStationSecrets("callbackEndpoint").MaskLiveStationSecrets("channelName");

        JsonNode channel = JsonNode.Parse(JsonSerializer.Serialize(Channel, options))!;

        channel["callbackEndpoint"]!.GetValue<string>().ShouldBe("***");
        channel["channelName"]!.GetValue<string>().ShouldBe("***");
    }

    private static void MapPlaces(WebApplication app)
    {
        app.MapGet("/list", () => new List<ReStreamChannel> { Channel });
        app.MapGet("/array", () => new[] { Channel });
        app.MapGet("/values", () => ValueList.From([Channel]));
        app.MapGet("/results", () => new ResultList<ReStreamChannel>([Channel]));
        app.MapGet("/map", () => new Dictionary<string, ReStreamChannel> { ["one"] = Channel });
        app.MapGet("/map-of-the-library", () => ValueMap.From(new Dictionary<string, ReStreamChannel> { ["one"] = Channel }));
        app.MapGet("/mine", () => new Mine("note", Channel, [Channel], Key, []));
        app.MapGet("/secret", () => new Secret(Key));
        app.MapGet("/keys", () => new Dictionary<Secret, int> { [Key] = 1 });
        app.MapGet("/raw", () => new { Raw = RawJson.Parse($$"""{"streamKey":"{{Key}}"}""") });
        app.MapGet("/async", Several);
        app.MapGet("/typed", Ok<ReStreamChannel> () => TypedResults.Ok(Channel));
        app.MapGet("/result", (HttpContext context) => Results.Json(Channel).ExecuteAsync(context));
    }

    private static async IAsyncEnumerable<ReStreamChannel> Several()
    {
        yield return Channel;
        await Task.Yield();
        yield return Channel;
    }

    private static Task<string> GetAsync(ServedApp app, string path = "/") =>
        app.Browser.GetStringAsync(path, TestContext.Current.CancellationToken);

    internal sealed record Mine(
        string Note,
        ReStreamChannel Channel,
        IReadOnlyList<ReStreamChannel> Several,
        Secret Own,
        Dictionary<string, ReStreamChannel> Named);

    [JsonSerializable(typeof(Mine))]
    internal sealed partial class Generated : JsonSerializerContext;
}
