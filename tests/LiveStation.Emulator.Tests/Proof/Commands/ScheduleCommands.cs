using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Tests.Proof.Reference;
using LiveStation.Emulator.Tests.Proof.Support;

namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>Commands about schedules.</summary>
internal static class ScheduleCommands
{
    public static Command[] All { get; } =
    [
        new("create a schedule", Create) { Weight = 4 },
        new("change a schedule", Update) { Weight = 2 },
        new("a schedule fails", Fail),
        new("get a schedule", session => About(session, "GET", _ => true, (schedule, content) =>
        {
            content["status"]!.ToString().ShouldBe(schedule.State);
            Moment(content, "startTime").ShouldBe(schedule.Start);
        })) { Weight = 2 },
        new("delete a schedule", session => About(
            session, "DELETE", schedule => schedule.IsIn("READY", "PROCESSING_FAIL") && schedule.Channel.IsIn("RESERVED"),
            (schedule, _) =>
            {
                schedule.Delete();
                schedule.Channel.Enter("READY");
            })),
    ];

    private static void Create(Session session)
    {
        VodChannel? channel = session.Pick(session.World.Vods);
        JsonObject body = BodyOf(session);
        body["channelId"] = session.IdOf(channel);
        int? code = Refusals.Of(channel, one => one.IsIn("READY"));
        ProofReply reply = session.Call("POST", "/vod/schedule", code, body);
        if (channel is null || code is not null)
            return;
        VodSchedule schedule = new(session.World, reply.Content!["scheduleId"]!.ToString(), channel);
        ReadTimes(schedule, reply.Content);
        channel.Schedules.Add(schedule);
        schedule.Enter("CREATING");
        channel.Enter("RESERVED");
    }

    private static void Update(Session session)
    {
        JsonObject body = BodyOf(session);
        About(
            session,
            "PUT",
            schedule => schedule.IsIn("READY") && schedule.Channel.IsIn("RESERVED"),
            (schedule, content) =>
            {
                ReadTimes(schedule, content);
                schedule.Enter("UPDATING");
                schedule.Channel.Plan();
            },
            body);
    }

    private static void Fail(Session session)
    {
        if (session.Pick(session.World.Schedules) is { } schedule
            && session.Act("failure", schedule, "PROCESSING_FAIL", schedule.IsIn("PROCESSING")))
        {
            schedule.Enter("PROCESSING_FAIL");
        }
    }

    private static JsonObject BodyOf(Session session) => new()
    {
        ["startTime"] = session.World.Now.AddMinutes(11 + session.Step.Variant % 90).ToOffset(TimeSpan.FromHours(9))
            .ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture),
        ["vodList"] = new JsonArray(new JsonObject { ["bucketName"] = "films", ["filePath"] = $"/film{session.Step.Other % 10}.mp4" }),
    };

    // How long the files are is the service's choice.
    private static void ReadTimes(VodSchedule schedule, JsonNode content)
    {
        schedule.Start = Moment(content, "startTime");
        schedule.End = Moment(content, "endTime");
        schedule.End.ShouldBeGreaterThan(schedule.Start);
    }

    private static DateTimeOffset Moment(JsonNode content, string member) =>
        DateTimeOffset.FromUnixTimeMilliseconds(content[member]!.GetValue<long>());

    private static void About(
        Session session, string method, Func<VodSchedule, bool> isAllowed, Action<VodSchedule, JsonNode> apply, JsonNode? body = null)
    {
        VodSchedule? schedule = session.Pick(session.World.Schedules);
        int? code = Refusals.Of(schedule, isAllowed);
        ProofReply reply = session.Call(method, $"/vod/schedule/{session.IdOf(schedule, isNumber: true)}", code, body);
        if (schedule is not null && code is null)
            apply(schedule, reply.Content!);
    }
}
