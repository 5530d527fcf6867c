using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Tests.Proof.Reference;
using LiveStation.Emulator.Tests.Proof.Support;

namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>Commands about curtains.</summary>
internal static class CurtainCommands
{
    public static Command[] All { get; } =
    [
        new("create a curtain content", Create) { Weight = 3 },
        new("a curtain content fails", Fail),
        new("get a curtain content", session => About(session, "GET", _ => true, (content, reply) =>
            reply["status"]!.ToString().ShouldBe(content.State))),
        new("delete a curtain content", session => About(
            session, "DELETE", content => content.IsIn("READY", "PROCESSING_FAIL"), (content, _) =>
            {
                content.IsGone = true;
                session.World.Contents.Remove(content);
            })),
        new("close the curtain", Insert) { Weight = 4 },
        new("open the curtain", Remove) { Weight = 4 },
    ];

    private static void Create(Session session)
    {
        int? code = session.World.Contents.Count >= CurtainContent.Most ? Refusals.NotAvailable : null;
        JsonObject body = new()
        {
            ["content"] = new JsonArray(new JsonObject { ["bucketName"] = "river", ["filePath"] = "/break.png" }),
        };
        ProofReply reply = session.Call("POST", "/curtainContents", code, body);
        if (code is not null)
            return;
        CurtainContent content = new(session.World, reply.Content!["id"]!.ToString());
        content.Enter("CREATING");
        session.World.Contents.Add(content);
    }

    private static void Fail(Session session)
    {
        if (session.Pick(session.World.Contents) is { } content
            && session.Act("failure", content, "PROCESSING_FAIL", content.IsIn("CREATING")))
        {
            content.Enter("PROCESSING_FAIL");
        }
    }

    private static void About(
        Session session, string method, Func<CurtainContent, bool> isAllowed, Action<CurtainContent, JsonNode> apply)
    {
        CurtainContent? content = session.Pick(session.World.Contents);
        int? code = Refusals.Of(content, isAllowed);
        ProofReply reply = session.Call(method, $"/curtainContents/{session.IdOf(content, isNumber: true)}", code);
        if (content is not null && code is null)
            apply(content, reply.Content!);
    }

    private static void Remove(Session session)
    {
        IEnumerable<LiveChannel> channels = session.World.Channels;
        // Most channels never had a curtain.
        if (session.Step.Variant % 4 != 0)
            channels = channels.Where(channel => channel.Curtain is not null);
        LiveChannelCommands.Change(
            session, "POST", "/curtain/remove", channels, channel => channel.IsIn("PUBLISHING") && channel.Curtain?.IsShown == true,
            (channel, content) =>
            {
                channel.Curtain!.Close();
                content["isLiveCurtain"]!.GetValue<bool>().ShouldBeFalse();
            });
    }

    private static void Insert(Session session)
    {
        LiveChannel? channel = session.Pick(session.World.OnAir(session.Step.Variant));
        CurtainContent? content = session.Step.Other % 13 == 0 ? null : Session.Any(session.World.Contents, session.Step.Other);
        int minutes = 1 + session.Step.Variant % 10;
        JsonObject body = new()
        {
            ["contentId"] = new JsonArray(long.Parse(session.IdOf(content, isNumber: true), CultureInfo.InvariantCulture)),
            ["insertTime"] = minutes,
        };
        int? code = content is null ? Refusals.Missing : Refusals.Of(
            channel,
            one => one.IsIn("PUBLISHING") && content.IsIn("READY") && one.Protocol != "LL_HLS"
                && one.Set.Profiles.TrueForAll(profile => profile.Type == "NORMAL"));
        ProofReply reply = session.Call("POST", $"/channels/{session.IdOf(channel)}/curtain/insert", code, body);
        if (channel is null || code is not null)
            return;
        reply.Content!["isLiveCurtain"]!.GetValue<bool>().ShouldBeTrue();
        Curtain curtain = channel.Curtain = new Curtain();
        session.World.At(session.World.Now.AddMinutes(minutes), curtain.Close);
    }
}
