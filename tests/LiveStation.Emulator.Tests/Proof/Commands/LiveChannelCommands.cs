using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Tests.Proof.Reference;
using LiveStation.Emulator.Tests.Proof.Support;

namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>Commands that create, change and delete live channels.</summary>
internal static class LiveChannelCommands
{
    private static readonly string[] Protocols = ["HLS", "HLS,DASH", "LL_HLS", "HLS"];

    public static Command[] All { get; } =
    [
        new("create a channel", Create) { Weight = 5 },
        new("change a channel", Update),
        new("switch a channel on", session => Change(
            session, "PUT", "/on", channel => channel.IsIn("BLOCK"), (channel, _) => channel.Enter("READY"))) { Weight = 2 },
        new("switch a channel off", session => Change(
            session, "PUT", "/off", channel => channel.IsIn("READY", "PUBLISHING"), (channel, _) => channel.Enter("BLOCK"))),
        new("delete a channel", session => Change(session, "DELETE", "", channel => channel.IsIn("READY"), (channel, _) =>
        {
            session.Bury(channel.Id);
            channel.Delete();
        })),
        new("get a channel", session => Change(session, "GET", "", _ => true, (channel, content) =>
        {
            content["channelStatus"]!.ToString().ShouldBe(channel.State);
            content["isRecording"]!.GetValue<bool>().ShouldBe(channel.IsRecording);
            content["cdn"]!["statusName"]!.ToString().ShouldBe(channel.Cdn.State);
        })) { Weight = 2 },
        new("move a channel to another network", ChangeCdn),
        new("move channels to another network", ChangeCdns),
    ];

    /// <summary>The network in the request of a new channel, and the code that refuses it.</summary>
    public static (JsonObject Body, Cdn? Existing, int? Code) CdnOf(Session session)
    {
        bool isMissing = session.Step.Other % 23 == 0;
        if (session.Step.Other % 5 != 0 && !isMissing)
        {
            return (new JsonObject
            {
                ["createCdn"] = true, ["cdnType"] = "GLOBAL_EDGE", ["profileId"] = 1, ["regionType"] = "KOREA",
            }, null, null);
        }
        Cdn? cdn = isMissing ? null : Session.Any(session.World.Cdns, session.Step.Other);
        JsonObject body = new()
        {
            ["createCdn"] = false, ["cdnType"] = "GLOBAL_EDGE", ["profileId"] = 1, ["cdnDomain"] = "a.example",
            ["cdnInstanceNo"] = long.Parse(cdn?.Id ?? "999999", CultureInfo.InvariantCulture),
        };
        return (body, cdn, cdn is null ? Refusals.Missing : null);
    }

    /// <summary>Returns the network of a channel that was created: the one in the request, or a new one.</summary>
    public static Cdn Connect(Session session, JsonNode content, Cdn? existing)
    {
        string id = content["cdn"]!["instanceNo"]!.ToString();
        if (existing is not null)
        {
            id.ShouldBe(existing.Id);
            return existing;
        }
        session.World.Cdns.ShouldAllBe(cdn => cdn.Id != id);
        Cdn created = new(session.World, id);
        created.Enter("CREATING");
        session.World.Cdns.Add(created);
        return created;
    }

    private static void Create(Session session)
    {
        (JsonObject cdn, Cdn? existing, int? code) = CdnOf(session);
        QualitySet? set = session.Pick(session.World.Sets);
        string protocol = Protocols[session.Step.Variant % Protocols.Length];
        code ??= Refusals.Of(set, one => protocol != "LL_HLS" || one.IsLowLatency);
        JsonObject body = BodyOf(session, protocol);
        body["qualitySetId"] = long.Parse(session.IdOf(set, isNumber: true), CultureInfo.InvariantCulture);
        body["cdn"] = cdn;
        ProofReply reply = session.Call("POST", "/channels", code, body);
        if (code is not null)
            return;
        JsonNode content = reply.Content!;
        LiveChannel channel = new(session.World, content["channelId"]!.ToString())
        {
            Name = content["channelName"]!.ToString(),
            Set = set!,
            Cdn = Connect(session, content, existing),
            Protocol = protocol,
            UsesDvr = body["useDvr"]!.GetValue<bool>(),
            RecordsAtOnce = body["immediateOnAir"]!.GetValue<bool>(),
            Uploads = body["record"]!["type"]!.ToString() == "AUTO_UPLOAD",
        };
        channel.Name.ShouldBe(body["channelName"]!.ToString());
        session.World.Channels.ShouldAllBe(one => one.Id != channel.Id);
        channel.Enter("CREATING");
        session.World.Channels.Add(channel);
        content["channelStatus"]!.ToString().ShouldBe("CREATING");
    }

    private static JsonObject BodyOf(Session session, string protocol) => new()
    {
        ["channelName"] = $"river_{session.Step.Subject % 100}",
        ["outputProtocol"] = protocol,
        ["useDvr"] = session.Step.Variant % 3 != 0,
        ["timemachineMin"] = 360,
        ["immediateOnAir"] = session.Step.Variant % 2 == 0,
        ["record"] = session.Step.Variant % 5 < 2
            ? new JsonObject
            {
                ["type"] = "AUTO_UPLOAD", ["format"] = session.Step.Variant % 5 == 0 ? "ALL" : "HLS", ["bucketName"] = "river",
                ["filePath"] = "/2026",
            }
            : new JsonObject { ["type"] = "MANUAL_UPLOAD", ["format"] = "MP4" },
    };

    private static void Update(Session session)
    {
        LiveChannel? channel = session.Pick(session.World.Channels);
        string protocol = Protocols[session.Step.Other % Protocols.Length];
        JsonObject body = BodyOf(session, protocol);
        // Where its recordings go is left as it is.
        body["record"] = channel?.Uploads == true
            ? new JsonObject { ["type"] = "AUTO_UPLOAD", ["format"] = "MP4", ["bucketName"] = "river" }
            : new JsonObject { ["type"] = "NO_RECORD" };
        int? code = Refusals.Of(channel, one => (one.Protocol == "LL_HLS") == (protocol == "LL_HLS"));
        ProofReply reply = session.Call("PUT", $"/channels/{session.IdOf(channel)}", code, body);
        if (channel is null || code is not null)
            return;
        channel.Name = body["channelName"]!.ToString();
        channel.Protocol = protocol;
        channel.UsesDvr = body["useDvr"]!.GetValue<bool>();
        channel.RecordsAtOnce = body["immediateOnAir"]!.GetValue<bool>();
        reply.Content!["channelName"]!.ToString().ShouldBe(channel.Name);
        reply.Content["useDVR"]!.GetValue<bool>().ShouldBe(channel.UsesDvr);
    }

    private static void ChangeCdn(Session session)
    {
        LiveChannel? channel = session.Pick(session.World.Channels);
        Cdn? cdn = Session.Any(session.World.Cdns, session.Step.Other);
        int? code = cdn is null ? Refusals.Missing : Refusals.Of(channel, one => one.IsIn("READY"));
        ProofReply reply = session.Call("POST", $"/channels/{session.IdOf(channel)}/cdnInfo", code, Move(cdn));
        if (channel is null || cdn is null || code is not null)
            return;
        channel.Cdn = cdn;
        cdn.Enter("CHANGING");
        reply.Content!["cdn"]!["statusName"]!.ToString().ShouldBe("CHANGING");
    }

    private static void ChangeCdns(Session session)
    {
        Cdn? cdn = Session.Any(session.World.Cdns, session.Step.Other);
        LiveChannel?[] channels =
        [
            .. new[] { session.Pick(session.World.Channels), Session.Any(session.World.Channels, session.Step.Variant) }.Distinct(),
        ];
        int? code = cdn is null || channels.Contains(null) ? Refusals.Missing
            : channels.All(channel => channel!.IsIn("READY")) ? null : Refusals.NotAvailable;
        JsonObject body = Move(cdn);
        body["channelList"] = new JsonArray([.. channels.Select(channel => (JsonNode)session.IdOf(channel))]);
        session.Call("POST", "/channels/cdnInfo", code, body);
        if (code is not null)
            return;
        foreach (LiveChannel? channel in channels)
            channel!.Cdn = cdn!;
        cdn!.Enter("CHANGING");
    }

    /// <summary>The body of a call that moves channels to a network.</summary>
    public static JsonObject Move(Cdn? cdn) => new()
    {
        ["cdn"] = new JsonObject { ["cdnInstanceNo"] = long.Parse(cdn?.Id ?? "999999", CultureInfo.InvariantCulture), ["profileId"] = 2 },
    };

    /// <summary>Calls an operation about a channel.</summary>
    public static void Change(
        Session session, string method, string rest, Func<LiveChannel, bool> isAllowed, Action<LiveChannel, JsonNode> apply) =>
        Change(session, method, rest, session.World.Channels, isAllowed, apply);

    /// <summary>Calls an operation about one of some channels.</summary>
    public static void Change(
        Session session,
        string method,
        string rest,
        IEnumerable<LiveChannel> channels,
        Func<LiveChannel, bool> isAllowed,
        Action<LiveChannel, JsonNode> apply)
    {
        session.World.Settle();
        LiveChannel? channel = session.Pick(channels);
        int? code = Refusals.Of(channel, isAllowed);
        ProofReply reply = session.Call(method, $"/channels/{session.IdOf(channel)}{rest}", code);
        if (channel is not null && code is null)
            apply(channel, reply.Content!);
    }
}
