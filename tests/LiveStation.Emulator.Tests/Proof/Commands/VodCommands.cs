using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Tests.Proof.Reference;
using LiveStation.Emulator.Tests.Proof.Support;

namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>Commands about channels that broadcast files.</summary>
internal static class VodCommands
{
    private const string Channels = "/vod/channels";

    private static readonly string[] Protocols = ["HLS", "LL_HLS", "HLS,DASH"];

    public static Command[] All { get; } =
    [
        new("create a VOD channel", Create) { Weight = 3 },
        new("get a VOD channel", session => About(session, "GET", "", _ => true, (channel, content) =>
        {
            content["channelStatus"]!.ToString().ShouldBe(channel.State);
            content["scheduleList"]!.AsArray().Select(one => $"{one!["scheduleId"]} {one["status"]}")
                .ShouldBe(channel.Schedules.Select(one => $"{one.Id} {one.State}"), ignoreOrder: true);
        })),
        new("change a VOD channel", Update),
        new("get the addresses of a VOD channel", session => About(
            session, "GET", "/serviceUrls?serviceUrlType=GENERAL", channel => channel.IsIn("RESERVED", "PUBLISHING"), (_, _) => { })) { Weight = 2 },
        new("switch a VOD channel off", session => About(
            session, "PUT", "/off", channel => channel.IsIn("RESERVED", "PUBLISHING"), (channel, _) => channel.Enter("BLOCK"))),
        new("switch a VOD channel on", session => About(
            session, "PUT", "/on", channel => channel.IsIn("BLOCK"), (channel, _) => channel.Enter("READY"))) { Weight = 2 },
        new("delete a VOD channel", session => About(session, "DELETE", "", channel => channel.IsIn("READY"), (channel, _) =>
        {
            session.Bury(channel.Id);
            channel.Delete();
        })),
        new("move a VOD channel to another network", session => ChangeCdn(session, isBulk: false)),
        new("move VOD channels to another network", session => ChangeCdn(session, isBulk: true)),
        new("block a VOD channel", session => Act(session, "FORCE_BLOCK", "READY", "RESERVED", "PUBLISHING")),
        new("unblock a VOD channel", session => Act(session, "READY", "FORCE_BLOCK")),
    ];

    private static void Create(Session session)
    {
        (JsonObject cdn, Cdn? existing, int? code) = LiveChannelCommands.CdnOf(session);
        QualitySet? set = session.Pick(session.World.Sets);
        string protocol = Protocols[session.Step.Variant % Protocols.Length];
        code ??= Refusals.Of(set, one => protocol != "LL_HLS" || one.IsLowLatency);
        JsonObject body = new()
        {
            ["channelName"] = "film_night",
            ["outputProtocol"] = protocol,
            ["qualitySetId"] = long.Parse(session.IdOf(set, isNumber: true), CultureInfo.InvariantCulture),
            ["cdn"] = cdn,
            ["drmEnabledYn"] = false,
        };
        ProofReply reply = session.Call("POST", Channels, code, body);
        if (code is not null)
            return;
        VodChannel channel = new(session.World, reply.Content!["channelId"]!.ToString())
        {
            Name = "film_night",
            Set = set!,
            Cdn = LiveChannelCommands.Connect(session, reply.Content, existing),
            Protocol = protocol,
        };
        channel.Enter("CREATING");
        session.World.Vods.Add(channel);
    }

    private static void Update(Session session)
    {
        string protocol = Protocols[session.Step.Other % Protocols.Length];
        JsonObject body = new() { ["channelName"] = $"film_{session.Step.Variant % 100}", ["outputProtocol"] = protocol };
        About(
            session,
            "PUT",
            "",
            channel => channel.IsIn("READY", "RESERVED") && (channel.Protocol == "LL_HLS") == (protocol == "LL_HLS"),
            (channel, content) =>
            {
                channel.Name = body["channelName"]!.ToString();
                channel.Protocol = protocol;
                content["channelName"]!.ToString().ShouldBe(channel.Name);
            },
            body);
    }

    private static void ChangeCdn(Session session, bool isBulk)
    {
        Cdn? cdn = Session.Any(session.World.Cdns, session.Step.Other);
        VodChannel? channel = session.Pick(session.World.Vods);
        int? code = cdn is null ? Refusals.Missing : Refusals.Of(channel, one => one.IsIn("READY"));
        JsonObject body = LiveChannelCommands.Move(cdn);
        if (isBulk)
            body["channelList"] = new JsonArray(session.IdOf(channel));
        session.Call("POST", isBulk ? $"{Channels}/cdnInfo" : $"{Channels}/{session.IdOf(channel)}/cdnInfo", code, body);
        if (channel is null || cdn is null || code is not null)
            return;
        channel.Cdn = cdn;
        cdn.Enter("CHANGING");
    }

    private static void Act(Session session, string to, params string[] from)
    {
        if (session.Pick(session.World.Vods) is { } channel && session.Act("operator", channel, to, channel.IsIn(from)))
            channel.Enter(to);
    }

    private static void About(
        Session session, string method, string rest, Func<VodChannel, bool> isAllowed, Action<VodChannel, JsonNode> apply, JsonNode? body = null)
    {
        VodChannel? channel = session.Pick(session.World.Vods);
        int? code = Refusals.Of(channel, isAllowed);
        ProofReply reply = session.Call(method, $"{Channels}/{session.IdOf(channel)}{rest}", code, body);
        if (channel is not null && code is null)
            apply(channel, reply.Content!);
    }
}
