using System.Text.Json.Nodes;
using LiveStation.Emulator.Tests.Proof.Reference;
using LiveStation.Emulator.Tests.Proof.Support;

namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>Commands that compare lists with the reference: complete, without what was deleted, filtered, page by page.</summary>
internal static class ListCommands
{
    private const int MostPages = 200;

    public static Command[] All { get; } =
    [
        new("list the channels", session => Compare(session, "/channels", session.World.Channels, "channelId", "channelStatus")) { Weight = 2 },
        new("filter the channels", Filter) { Weight = 2 },
        new("list the re-stream channels", session => Compare(
            session, "/re-stream/channels", session.World.ReStreams, "channelId", "channelStatus")),
        new("list the VOD channels", session => Compare(session, "/vod/channels", session.World.Vods, "channelId", "channelStatus")),
        new("list the curtain contents", session => Compare(session, "/curtainContents", session.World.Contents, "id", "status")),
        new("list the quality profiles", session => CompareQualities(session, "/qualityProfiles", session.World.Profiles, _ => true)),
        new("list the quality sets", FilterSets) { Weight = 2 },
        new("list the recordings", ListRecordings) { Weight = 2 },
        new("list the clips by state", ListClips),
        new("list the events", ListEvents) { Weight = 2 },
        new("list the events of a re-stream channel", ListReStreamEvents),
    ];

    /// <summary>Compares everything that exists.</summary>
    public static void CompareAll(Session session)
    {
        foreach (Command command in All)
            command.Run(session);
    }

    private static void Compare<T>(Session session, string path, IReadOnlyCollection<T> expected, string key, string state)
        where T : Thing
    {
        session.World.Settle();
        int size = 1 + session.Step.Variant % 7;
        List<string> listed = [];
        for (int page = 1; page <= MostPages; page++)
        {
            ProofReply reply = session.Call("GET", $"{path}?pageNo={page}&pageSizeNo={size}", null);
            reply.Total.ShouldBe(expected.Count, reply.ToString());
            if (reply.Items.Count == 0)
                break;
            reply.Items.Count.ShouldBe(Math.Min(size, expected.Count - listed.Count));
            listed.AddRange(reply.Items.Select(item => $"{item![key]} {item[state]}"));
        }
        listed.ShouldBe(expected.Select(thing => $"{thing.Id} {thing.State}"), ignoreOrder: true);
        foreach (T thing in expected.Where(thing => (thing.Id.GetHashCode(StringComparison.Ordinal) + session.Step.Other) % 4 == 0))
            session.Get($"{path}/{thing.Id}", thing, state);
    }

    private static void Filter(Session session)
    {
        session.World.Settle();
        string[] states = ["CREATING", "READY", "PUBLISHING", "BLOCK", "FORCE_BLOCK", "DELETED"];
        string state = states[session.Step.Subject % states.Length];
        string name = $"river_{session.Step.Other % 10}";
        ProofReply byState = session.Call("GET", $"/channels?channelStatus={state}&pageSizeNo=100", null);
        ProofReply byName = session.Call("GET", $"/channels?channelName={name}&pageSizeNo=100", null);
        Ids(byState).ShouldBe(session.World.Channels.Where(channel => channel.State == state).Select(channel => channel.Id), ignoreOrder: true);
        Ids(byName).ShouldBe(
            session.World.Channels.Where(channel => channel.Name.Contains(name, StringComparison.Ordinal)).Select(channel => channel.Id),
            ignoreOrder: true);
        if (session.Pick(session.World.Channels) is { } one)
            Ids(session.Call("GET", $"/channels?id={one.Id[3..]}", null)).ShouldBe([one.Id]);

        IEnumerable<string> Ids(ProofReply reply) => reply.Items.Select(item => item!["channelId"]!.ToString());
    }

    private static void FilterSets(Session session)
    {
        CompareQualities(session, "/qualitySets", session.World.Sets, _ => true);
        CompareQualities(session, "/qualitySets?type=llhls", session.World.Sets, set => set.IsLowLatency);
        CompareQualities(session, "/qualitySets?type=default&genType=CUSTOM", session.World.Sets, set => !set.IsLowLatency && !set.IsBuiltIn);
    }

    private static void CompareQualities<T>(Session session, string target, List<T> all, Func<T, bool> isWanted)
        where T : Thing =>
        session.Call("GET", target, null).Items.Select(item => item!["id"]!.ToString())
            .ShouldBe(all.Where(isWanted).Select(one => one.Id), ignoreOrder: true);

    private static void ListRecordings(Session session)
    {
        LiveChannel? channel = session.Pick(session.World.Channels);
        ProofReply reply = session.Call("GET", $"/channels/{session.IdOf(channel)}/records", channel is null ? Refusals.Missing : null);
        if (channel is null)
            return;
        reply.Content!["recordList"]!.AsObject().Select(pair => $"{pair.Key} {pair.Value!["status"]}")
            .ShouldBe(channel.Recordings.Select(recording => $"{recording.Id} {recording.State}"), ignoreOrder: true);
        reply.Total.ShouldBe(channel.Recordings.Count);
    }

    private static void ListClips(Session session)
    {
        session.World.Settle();
        if (session.Pick(session.World.Channels.Where(one => one.Snapshots.Count > 0)) is not { } channel)
            return;
        string state = session.Step.Variant % 2 == 0 ? "COMPLETED" : "CREATING";
        string target = $"/channels/{channel.Id}/{channel.Snapshots[^1].Id}/shortclips?shortclipStatus={state}";
        JsonNode content = session.Call("GET", target, null).Content!;
        content["shortClipList"]!.AsArray().ShouldAllBe(clip => clip!["status"]!.ToString() == state);
    }

    private static void ListEvents(Session session)
    {
        LiveChannel? channel = session.Pick(session.World.Channels);
        int? code = channel is null ? Refusals.Missing : null;
        ProofReply events = session.Call("GET", $"/channels/{session.IdOf(channel)}/events", code);
        ProofReply log = session.Call("GET", $"/channels/{session.IdOf(channel)}/publish-log", code);
        ProofReply all = session.Call("GET", "/events", null);
        if (channel is null)
            return;
        ComparePublishLog(session, log, channel.PublishLog);
        events.Items.Count.ShouldBeGreaterThanOrEqualTo(log.Items.Count);
        all.Items.Count(item => item!["channelId"]!.ToString() == channel.Id).ShouldBe(events.Items.Count);
        events.Items.Select(item => item!["timestamp"]!.GetValue<long>()).ShouldBeInOrder(SortDirection.Descending);
    }

    private static void ListReStreamEvents(Session session)
    {
        ReStreamChannel? channel = session.Pick(session.World.ReStreams);
        int? code = channel is null ? Refusals.Missing : null;
        session.Call("GET", $"/re-stream/channels/{session.IdOf(channel)}/events", code);
        ProofReply log = session.Call("GET", $"/re-stream/channels/{session.IdOf(channel)}/publish-log", code);
        if (channel is not null)
            ComparePublishLog(session, log, channel.PublishLog);
    }

    // The service keeps events for 7 days.
    private static void ComparePublishLog(Session session, ProofReply reply, IEnumerable<(DateTimeOffset At, string Code)> expected) =>
        reply.Items.Select(item => $"{item!["timestamp"]} {item["eventCode"]}").ShouldBe(
            expected.Where(entry => entry.At >= session.World.Now - TimeSpan.FromDays(7))
                .Select(entry => $"{entry.At.ToUnixTimeMilliseconds()} {entry.Code}"),
            reply.ToString());
}
