using System.Text.Json.Nodes;
using LiveStation.Emulator.Tests.State.Support;

namespace LiveStation.Emulator.Tests.State;

/// <summary>Recordings, snapshots and clips of the real API.</summary>
public sealed class RecordingTests
{
    private const string Automatic = """{"format":"MP4","type":"AUTO_UPLOAD","bucketName":"river","filePath":"/2026"}""";
    private const string Manual = """{"format":"ALL","type":"MANUAL_UPLOAD"}""";

    private readonly TestWorld _world = LiveWorld.Start();

    [Fact]
    public void A_recording_is_processed_uploaded_and_deleted_after_three_days()
    {
        string id = OnAir(Automatic);
        JsonNode started = Only(_world.Call($"startRecording {id}")["recordList"]!);
        started["status"]!.ToString().ShouldBe("RECORDING");
        started["channelId"]!.ToString().ShouldBe(id);
        started["fileName"]!.ToString().ShouldMatch("^[0-9]{6}-[0-9]{6}-[0-9]{12}.mp4$");
        _world.Call($"getChannel {id}")["isRecording"]!.GetValue<bool>().ShouldBeTrue();

        _world.Advance(90);
        JsonNode stopped = Only(_world.Call($"stopRecording {id}")["recordList"]!);
        (stopped["status"]!.ToString(), stopped["duration"]!.GetValue<long>()).ShouldBe(("PROCESSING", 90));
        _world.Advance(4);
        Recording(id)["status"]!.ToString().ShouldBe("TRANSFER");
        _world.Advance(2);
        Recording(id)["objectStorageUrl"]!.ToString().ShouldStartWith("https://kr.object.ncloudstorage.com/");
        _world.Advance(TimeSpan.FromDays(3));
        _world.Whole($"listRecordings {id}").ToJsonString().ShouldBe("""{"content":{"recordList":{}},"total":0}""");
    }

    [Fact]
    public void A_channel_that_records_at_once_records_each_broadcast_in_its_entries()
    {
        string id = OnAir(Manual, """,   "immediateOnAir":true""");

        JsonObject entries = _world.Call($"listRecordings {id}")["recordList"]!.AsObject();
        entries.Select(entry => entry.Value!["recordType"]!.ToString()).ShouldBe(["MP4", "HLS"]);
        entries.Select(entry => entry.Value!["recordSeq"]!.GetValue<int>()).ShouldBe([1, 1]);
        _world.World.Act("encoder", "LiveChannel", id, "READY").ShouldBeTrue();
        _world.Call($"listRecordings {id}")["recordList"]!.AsObject().ShouldAllBe(
            entry => entry.Value!["status"]!.ToString() == "PROCESSING");
    }

    [Fact]
    public void Stopping_twice_and_uploading_a_running_recording_are_refused()
    {
        string id = OnAir(Manual);
        _world.Refused($"stopRecording {id}").ShouldBe("250005 channelId");
        string key = _world.Call($"startRecording {id}")["recordList"]!.AsObject().First().Key;

        _world.Refused("uploadRecordings river", $$"""{"recordIds":[{{key}}]}""").ShouldBe("250005 recordIds");
        _world.Call($"stopRecording {id}");
        _world.Advance(2);
        JsonNode upload = _world.Call("uploadRecordings river", $$"""{"recordIds":[{{key}}]}""");
        (upload["bucketName"]!.ToString(), upload["accessControl"]!.ToString()).ShouldBe(("river", "PRIVATE"));
        _world.Advance(2);
        _world.Call($"deleteRecordings {id}", $$"""{"recordIds":[{{key}}]}""");
        _world.Refused($"getRecording {id} {key}").ShouldBe("250004 recordId unknown");
    }

    [Fact]
    public void A_snapshot_expires_after_an_hour_and_a_clip_ends_within_it()
    {
        string id = OnAir(Manual, """,   "timemachineMin":360""", useDvr: true);
        _world.Call($"startRecording {id}");
        _world.Advance(120);
        JsonNode snapshot = _world.Call($"createSnapshot {id}");
        (snapshot["channelId"]!.ToString(), snapshot["channelStatus"]!.ToString()).ShouldBe((id, "PUBLISHING"));
        snapshot["snapshot"]!["duration"]!.GetValue<int>().ShouldBe(2);
        string key = snapshot["snapshot"]!["snapshotId"]!.ToString();

        _world.Refused($"createShortClip {id} {key}", Clip(0, 120_001)).ShouldBe("250005 endTime");
        JsonNode clip = _world.Call($"createShortClip {id} {key}", Clip(1_000, 31_000));
        clip["snapshotId"]!.ToString().ShouldBe(key);
        clip["shortclip"]!["duration"]!.GetValue<long>().ShouldBe(30_000);
        clip["shortclip"]!["output"]!["bucketName"]!.ToString().ShouldBe("b");
        _world.Advance(2);
        _world.Whole($"listShortClips {id} {key}?shortclipStatus=COMPLETED")["total"]!.GetValue<int>().ShouldBe(1);
        _world.Whole($"listShortClips {id} {key}?shortclipStatus=CREATING")["total"]!.GetValue<int>().ShouldBe(0);
        _world.Advance(TimeSpan.FromHours(1));
        _world.Refused($"getSnapshot {id} {key}").ShouldBe("250004 snapshotId unknown");
    }

    private static string Clip(int start, int end) =>
        $$$"""
        {"startTime":{{{start}}},"endTime":{{{end}}},
         "shortclip":{"output":{"accessControl":"PRIVATE","bucketName":"b","filePath":"/p"} } }
        """;

    private static JsonNode Only(JsonNode map) => map.AsObject().Single().Value!;

    private JsonNode Recording(string id) => Only(_world.Call($"listRecordings {id}")["recordList"]!);

    private string OnAir(string record, string more = "", bool useDvr = false)
    {
        string body = LiveBodies.Channel("recorded", more, record: record);
        string id = _world.Call("createChannel", useDvr ? body.Replace("\"useDvr\":false", "\"useDvr\":true", StringComparison.Ordinal) : body)
            ["channelId"]!.ToString();
        _world.Advance(2);
        _world.World.Act("encoder", "LiveChannel", id, "PUBLISHING").ShouldBeTrue();
        return id;
    }
}
