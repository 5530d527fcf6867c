using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Tests.Proof.Reference;
using LiveStation.Emulator.Tests.Proof.Support;

namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>Commands about the broadcast of a live channel.</summary>
internal static class BroadcastCommands
{
    public static Command[] All { get; } =
    [
        new("start the encoder", session => Act(session, "encoder", "PUBLISHING", "READY")) { Weight = 8 },
        new("stop the encoder", session => Act(session, "encoder", "READY", "PUBLISHING")) { Weight = 2 },
        new("block a channel", session => Act(session, "operator", "FORCE_BLOCK", "READY", "PUBLISHING")),
        new("unblock a channel", session => Act(session, "operator", "READY", "FORCE_BLOCK")) { Weight = 2 },
        new("remove a channel", session =>
            Act(session, "operator", "FORCE_DELETED", "READY", "PUBLISHING", "BLOCK", "FORCE_BLOCK")),
        new("switch the stream", session => LiveChannelCommands.Change(
            session, "PUT", "/switch-stream", channel => channel.IsIn("PUBLISHING"), (_, _) => { })),
        new("get the metadata of a stream", session => LiveChannelCommands.Change(
            session, "GET", "/streamMetadata?backup=false", _ => true, (_, _) => { })),
        new("get the addresses of a channel", GetAddresses) { Weight = 2 },
        new("take a snapshot", TakeSnapshot) { Weight = 4 },
        new("get a snapshot", GetSnapshot) { Weight = 2 },
        new("make a clip", MakeClip) { Weight = 3 },
        new("a clip fails", FailClip),
        new("get a clip", GetClip) { Weight = 2 },
    ];

    private static void Act(Session session, string actor, string to, params string[] from)
    {
        if (session.Pick(session.World.Channels) is not { } channel || !session.Act(actor, channel, to, channel.IsIn(from)))
            return;
        if (to == "FORCE_DELETED")
        {
            session.Bury(channel.Id);
            channel.Delete();
            return;
        }
        channel.Enter(to);
        RecordingCommands.Discover(session, channel);
    }

    private static void GetAddresses(Session session)
    {
        string kind = session.Step.Variant % 2 == 0 ? "GENERAL" : "TIMEMACHINE";
        LiveChannelCommands.Change(
            session,
            "GET",
            $"/serviceUrls?serviceUrlType={kind}",
            channel => kind == "GENERAL" || (channel.UsesDvr && channel.IsIn("PUBLISHING")),
            (_, _) => { });
    }

    private static void TakeSnapshot(Session session)
    {
        int minutes = 1 + session.Step.Variant % 240;
        LiveChannelCommands.Change(
            session,
            "POST",
            $"/snapshot?limitedDuration={minutes}",
            session.World.OnAir(session.Step.Other),
            channel => channel.IsIn("PUBLISHING") && channel.IsRecording,
            (channel, content) =>
            {
                Snapshot snapshot = new(content["snapshot"]!["snapshotId"]!.ToString(), minutes);
                content["snapshot"]!["duration"]!.GetValue<int>().ShouldBe(minutes);
                channel.Snapshots.Add(snapshot);
                session.World.At(session.World.Now.AddHours(1), () => channel.Snapshots.Remove(snapshot));
            });
    }

    private static void GetSnapshot(Session session)
    {
        (string target, LiveChannel? channel, Snapshot? snapshot) = SnapshotOf(session);
        ProofReply reply = session.Call("GET", target.Replace("/#", "/snapshot/#").Replace("#", ""), snapshot is null ? Refusals.Missing : null);
        if (channel is not null && snapshot is not null)
            reply.Content!["channelStatus"]!.ToString().ShouldBe(channel.State);
    }

    private static void MakeClip(Session session)
    {
        (string target, LiveChannel? channel, Snapshot? snapshot) = SnapshotOf(session);
        int end = 1 + session.Step.Variant % 14_400_000;
        JsonObject body = new()
        {
            ["startTime"] = end / 2,
            ["endTime"] = end + 200,
            ["shortclip"] = new JsonObject
            {
                ["output"] = new JsonObject { ["accessControl"] = "PRIVATE", ["bucketName"] = "river", ["filePath"] = "/clips" },
            },
        };
        int? code = snapshot is null ? Refusals.Missing : Refusals.Of(
            channel, one => one.IsIn("READY", "PUBLISHING") && one.UsesDvr && end + 200 <= snapshot.Minutes * 60_000);
        ProofReply reply = session.Call("POST", target.Replace("#", ""), code, body);
        if (channel is null || code is not null)
            return;
        ShortClip clip = new(session.World, reply.Content!["shortclip"]!["id"]!.ToString());
        clip.Enter("CREATING");
        channel.Clips.Add(clip);
        ProofReply list = session.Call("GET", target.Replace("#", "") + "/shortclips", null);
        list.Content!["shortClipList"]!.AsArray().ShouldContain(one => one!["id"]!.ToString() == clip.Id);
    }

    private static void FailClip(Session session)
    {
        if (session.Pick(session.World.Channels.SelectMany(channel => channel.Clips)) is not { } clip)
            return;
        string to = session.Step.Variant % 2 == 0 ? "PROCESSING_FAIL" : "UPLOAD_FAIL";
        if (session.Act("failure", clip, to, clip.IsIn("CREATING")))
            clip.Enter(to);
    }

    private static void GetClip(Session session)
    {
        LiveChannel? channel = session.Pick(session.World.Channels.Where(one => one.Clips.Count > 0));
        ShortClip? clip = channel is null ? null : Session.Any(channel.Clips, session.Step.Other);
        string target = $"/channels/{session.IdOf(channel)}/shortclip/{session.IdOf(clip, isNumber: true)}";
        ProofReply reply = session.Call("GET", target, clip is null ? Refusals.Missing : null);
        if (clip is not null)
            reply.Content!["shortclip"]!["status"]!.ToString().ShouldBe(clip.State);
    }

    // The place of # differs between the routes.
    private static (string Target, LiveChannel? Channel, Snapshot? Snapshot) SnapshotOf(Session session)
    {
        session.World.Settle();
        LiveChannel? channel = session.Pick(session.World.Channels.Where(one => one.Snapshots.Count > 0));
        Snapshot? snapshot = session.Step.Other % 11 == 0 || channel is null ? null : Session.Any(channel.Snapshots, session.Step.Other);
        string id = snapshot?.Id ?? 999_999.ToString(CultureInfo.InvariantCulture);
        return ($"/channels/{session.IdOf(channel)}/#{id}", channel, snapshot);
    }
}
