using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Tests.Proof.Reference;
using LiveStation.Emulator.Tests.Proof.Support;

namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>Commands about recordings.</summary>
internal static class RecordingCommands
{
    public static Command[] All { get; } =
    [
        new("start to record", Start) { Weight = 3 },
        new("stop to record", session => LiveChannelCommands.Change(
            session, "PUT", "/stopRecord", session.World.OnAir(session.Step.Variant), channel => channel.IsIn("PUBLISHING") && channel.IsRecording,
            (channel, _) => channel.EndRecordings())) { Weight = 2 },
        new("get a recording", Read) { Weight = 2 },
        new("delete recordings", Delete) { Weight = 2 },
        new("upload recordings", Upload) { Weight = 3 },
        new("a recording fails", Fail) { Weight = 2 },
    ];

    /// <summary>Looks for the recordings of a channel that began by themselves. Their number is the service's choice.</summary>
    public static void Discover(Session session, LiveChannel channel)
    {
        ProofReply reply = session.Call("GET", $"/channels/{channel.Id}/records", null);
        string[] found = [.. Ids(reply.Content!).Except(channel.Recordings.Select(recording => recording.Id))];
        (found.Length > 0).ShouldBe(channel.HasUnseenRecordings, $"{channel}: {reply}");
        channel.HasUnseenRecordings = false;
        Add(session, channel, found);
    }

    private static IEnumerable<string> Ids(JsonNode content) => content["recordList"]!.AsObject().Select(pair => pair.Key);

    private static void Add(Session session, LiveChannel channel, string[] ids)
    {
        foreach (string id in ids)
        {
            session.World.Recordings.ShouldAllBe(recording => recording.Id != id);
            Recording recording = new(session.World, id, channel);
            recording.Enter("RECORDING");
            channel.Recordings.Add(recording);
        }
    }

    private static void Start(Session session) => LiveChannelCommands.Change(
        session, "PUT", "/startRecord", session.World.OnAir(session.Step.Variant), channel => channel.IsIn("PUBLISHING"), (channel, content) =>
        {
            string[] begun = [.. Ids(content)];
            begun.ShouldNotBeEmpty();
            Add(session, channel, begun);
        });

    private static void Read(Session session)
    {
        LiveChannel? channel = session.Pick(session.World.Channels.Where(one => one.Recordings.Count > 0));
        Recording? recording = session.Step.Other % 9 == 0 || channel is null ? null : Session.Any(channel.Recordings, session.Step.Other);
        string target = $"/channels/{session.IdOf(channel)}/records/{session.IdOf(recording, isNumber: true)}";
        ProofReply reply = session.Call("GET", target, recording is null ? Refusals.Missing : null);
        if (recording is not null)
            reply.Content![recording.Id]!["status"]!.ToString().ShouldBe(recording.State);
    }

    private static void Delete(Session session)
    {
        session.World.Settle();
        LiveChannel? channel = session.Pick(session.World.Channels.Where(one => one.Recordings.Count > 0));
        Recording?[] chosen = Choose(session, channel?.Recordings ?? []);
        int? code = channel is null || chosen.Contains(null) ? Refusals.Missing
            : chosen.All(one => one!.IsIn("PROCESSING_FAIL", "TRANSFER_READY", "TRANSFER_FINISH", "TRANSFER_FAIL"))
                ? null
                : Refusals.NotAvailable;
        session.Call("DELETE", $"/channels/{session.IdOf(channel)}/records", code, BodyOf(session, chosen));
        if (code is null)
            chosen.ToList().ForEach(recording => recording!.Delete());
    }

    private static void Upload(Session session)
    {
        session.World.Settle();
        Recording?[] chosen = Choose(session, session.World.Recordings);
        int? code = chosen.Contains(null) ? Refusals.Missing
            : chosen.All(one => one!.IsIn("TRANSFER_READY", "TRANSFER_FAIL")) ? null : Refusals.NotAvailable;
        session.Call("POST", "/buckets/river/upload", code, BodyOf(session, chosen));
        if (code is null)
            chosen.ToList().ForEach(recording => recording!.Enter("TRANSFER"));
    }

    private static void Fail(Session session)
    {
        if (session.Pick(session.World.Recordings) is not { } recording)
            return;
        bool isUpload = session.Step.Variant % 2 == 0;
        string to = isUpload ? "TRANSFER_FAIL" : "PROCESSING_FAIL";
        if (session.Act("failure", recording, to, recording.IsIn(isUpload ? "TRANSFER" : "PROCESSING")))
            recording.Enter(to);
    }

    private static Recording?[] Choose(Session session, IEnumerable<Recording> all)
    {
        Recording? first = session.Pick(all);
        return session.Step.Variant % 3 == 0 ? [.. new[] { first, Session.Any(all, session.Step.Other) }.Distinct()] : [first];
    }

    private static JsonObject BodyOf(Session session, IEnumerable<Recording?> recordings) => new()
    {
        ["recordIds"] = new JsonArray(
        [
            .. recordings.Select(recording =>
                (JsonNode)long.Parse(session.IdOf(recording, isNumber: true), CultureInfo.InvariantCulture)),
        ]),
    };
}
