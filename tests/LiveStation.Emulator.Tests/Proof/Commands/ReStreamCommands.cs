using System.Text.Json.Nodes;
using LiveStation.Emulator.Tests.Proof.Reference;
using LiveStation.Emulator.Tests.Proof.Support;

namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>Commands about re-stream channels.</summary>
internal static class ReStreamCommands
{
    private const string Channels = "/re-stream/channels";

    public static Command[] All { get; } =
    [
        new("create a re-stream channel", Create) { Weight = 3 },
        new("get a re-stream channel", session => About(session, "GET", _ => true, (channel, content) =>
        {
            content["channelStatus"]!.ToString().ShouldBe(channel.State);
            content["isPublishing"]!.GetValue<bool>().ShouldBe(channel.State == "PUBLISHING");
            content["platformCount"]!.GetValue<int>().ShouldBe(channel.Platforms.Count);
        })),
        new("delete a re-stream channel", session => About(session, "DELETE", channel => channel.IsIn("READY"), (channel, _) =>
        {
            session.Bury(channel.Id);
            channel.Delete();
        })),
        new("start to re-stream", session => Act(session, "encoder", "PUBLISHING", "READY")) { Weight = 3 },
        new("stop to re-stream", session => Act(session, "encoder", "READY", "PUBLISHING")),
        new("block a re-stream channel", session => Act(session, "operator", "FORCE_BLOCK", "READY", "PUBLISHING")),
        new("unblock a re-stream channel", session => Act(session, "operator", "READY", "FORCE_BLOCK")),
        new("a platform fails", FailPlatform),
        new("change a platform", ChangePlatform) { Weight = 2 },
        new("list the platforms", ListPlatforms) { Weight = 2 },
    ];

    private static void Create(Session session)
    {
        int count = 1 + session.Step.Variant % 5;
        JsonObject body = new()
        {
            ["channelName"] = "everywhere",
            ["planType"] = count > 3 ? "PROFESSIONAL" : "STANDARD",
            ["restream"] = new JsonArray([.. Enumerable.Range(0, count).Select(i => Target(i))]),
        };
        ProofReply reply = session.Call("POST", Channels, null, body);
        ReStreamChannel channel = new(session.World, reply.Content!["channelId"]!.ToString()) { Name = "everywhere" };
        channel.Enter("CREATING");
        session.World.ReStreams.Add(channel);
        foreach (JsonNode? item in session.Call("GET", $"{Channels}/{channel.Id}/platforms", null).Items)
        {
            ReStreamPlatform platform = new(session.World, item!["platId"]!.ToString(), channel);
            platform.Enter("READY");
            channel.Platforms.Add(platform);
        }
        channel.Platforms.Count.ShouldBe(count);
    }

    private static JsonObject Target(int number) => new()
    {
        ["targetName"] = "CUSTOM", ["rtmpUrl"] = $"rtmp://screen{number}.example/in", ["streamKey"] = $"key-{number}",
    };

    private static void About(
        Session session, string method, Func<ReStreamChannel, bool> isAllowed, Action<ReStreamChannel, JsonNode> apply)
    {
        ReStreamChannel? channel = session.Pick(session.World.ReStreams);
        int? code = Refusals.Of(channel, isAllowed);
        ProofReply reply = session.Call(method, $"{Channels}/{session.IdOf(channel)}", code);
        if (channel is not null && code is null)
            apply(channel, reply.Content!);
    }

    private static void Act(Session session, string actor, string to, params string[] from)
    {
        if (session.Pick(session.World.ReStreams) is { } channel && session.Act(actor, channel, to, channel.IsIn(from)))
            channel.Enter(to);
    }

    private static void FailPlatform(Session session)
    {
        if (session.Pick(session.World.ReStreams.SelectMany(channel => channel.Platforms)) is { } platform
            && session.Act("platform", platform, "FAIL", platform.IsIn("CONNECTING", "PUBLISHING")))
        {
            platform.Enter("FAIL");
        }
    }

    private static void ChangePlatform(Session session)
    {
        ReStreamPlatform? platform = session.Pick(session.World.ReStreams.SelectMany(channel => channel.Platforms));
        // A platform of another channel does not exist there.
        ReStreamChannel? channel = session.Step.Other % 7 == 0 ? Session.Any(session.World.ReStreams, session.Step.Variant) : platform?.Channel;
        int? code = platform is null || channel != platform.Channel
            ? Refusals.Missing
            : Refusals.Of(channel, one => one.IsIn("READY", "FORCE_BLOCK"));
        JsonObject body = new() { ["rtmpUrl"] = "rtmp://other.example/in", ["streamKey"] = $"key-{session.Step.Variant % 100}" };
        ProofReply reply = session.Call(
            "PUT", $"{Channels}/{session.IdOf(channel)}/platforms/{session.IdOf(platform, isNumber: true)}", code, body);
        if (code is null)
            reply.Content!["streamKey"]!.ToString().ShouldBe(body["streamKey"]!.ToString());
    }

    private static void ListPlatforms(Session session)
    {
        ReStreamChannel? channel = session.Pick(session.World.ReStreams);
        ProofReply reply = session.Call("GET", $"{Channels}/{session.IdOf(channel)}/platforms", channel is null ? Refusals.Missing : null);
        if (channel is not null)
        {
            reply.Items.Select(item => $"{item!["platId"]} {item["connectStatus"]}")
                .ShouldBe(channel.Platforms.Select(platform => $"{platform.Id} {platform.State}"), reply.ToString());
        }
    }
}
