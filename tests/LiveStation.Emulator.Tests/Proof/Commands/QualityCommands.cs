using System.Globalization;
using System.Text.Json.Nodes;
using LiveStation.Emulator.Tests.Proof.Reference;
using LiveStation.Emulator.Tests.Proof.Support;

namespace LiveStation.Emulator.Tests.Proof.Commands;

/// <summary>Commands about quality profiles and quality sets.</summary>
internal static class QualityCommands
{
    public static Command[] All { get; } =
    [
        new("create a quality profile", CreateProfile) { Weight = 2 },
        new("get a quality profile", session => About(
            session, "GET", "/qualityProfiles", session.World.Profiles, _ => true, (profile, content) =>
                content["type"]!.ToString().ShouldBe(profile.Type))),
        new("delete a quality profile", session => About(
            session, "DELETE", "/qualityProfiles", session.World.Profiles, profile => !profile.IsBuiltIn && !profile.IsUsed,
            (profile, _) => session.World.Profiles.Remove(profile))),
        new("create a quality set", session => Save(session, "POST")) { Weight = 2 },
        new("change a quality set", session => Save(session, "PUT")),
        new("get a quality set", session => About(
            session, "GET", "/qualitySets", session.World.Sets, _ => true, (set, content) =>
            {
                content["qualities"]!.AsArray().Select(one => one!["id"]!.ToString()).ShouldBe(set.Profiles.Select(one => one.Id));
                content["inUseChannelNames"]!.AsArray().Select(one => one!.ToString()).ShouldBe(set.Users, ignoreOrder: true);
            })),
        new("delete a quality set", session => About(
            session, "DELETE", "/qualitySets", session.World.Sets, set => !set.IsBuiltIn && !set.Users.Any(),
            (set, content) =>
            {
                content["deleteSuccess"]!.GetValue<bool>().ShouldBeTrue();
                session.World.Sets.Remove(set);
            })),
    ];

    private static void About<T>(
        Session session, string method, string path, List<T> all, Func<T, bool> isAllowed, Action<T, JsonNode> apply)
        where T : Thing
    {
        T? thing = session.Pick(all);
        int? code = Refusals.Of(thing, isAllowed);
        ProofReply reply = session.Call(method, $"{path}/{session.IdOf(thing, isNumber: true)}", code);
        if (thing is not null && code is null)
            apply(thing, reply.Content ?? new JsonObject());
    }

    private static void CreateProfile(Session session)
    {
        bool hasVideo = session.Step.Variant % 3 != 0;
        JsonObject body = new()
        {
            ["name"] = "stage-720p",
            ["type"] = hasVideo ? "NORMAL" : "AUDIO",
            ["audio"] = new JsonObject { ["codec"] = "AAC", ["samplerate"] = 48_000, ["channels"] = 2, ["bitrate"] = 128 },
        };
        if (hasVideo)
        {
            body["video"] = new JsonObject
            {
                ["codec"] = "H264", ["profile"] = "MAIN", ["level"] = -1, ["width"] = 1280, ["height"] = 720, ["fps"] = 30.0,
                ["bitrate"] = 2_500_000,
            };
        }
        ProofReply reply = session.Call("POST", "/qualityProfiles", null, body);
        session.World.Profiles.Add(new QualityProfile(session.World, reply.Content!["id"]!.ToString(), hasVideo ? "NORMAL" : "AUDIO"));
    }

    private static void Save(Session session, string method)
    {
        QualitySet? set = method == "POST" ? null : session.Pick(session.World.Sets);
        QualityProfile? profile = session.Step.Other % 12 == 0 ? null : Session.Any(session.World.Profiles, session.Step.Other);
        bool isLowLatency = session.Step.Variant % 3 == 0;
        JsonObject body = new()
        {
            ["name"] = "stage-set",
            ["qualityIds"] = new JsonArray(long.Parse(session.IdOf(profile, isNumber: true), CultureInfo.InvariantCulture)),
            ["isEnabledUll"] = isLowLatency,
            ["enableHlsTimedMetadata"] = false,
        };
        if (!isLowLatency)
        {
            body["segmentDuration"] = 2_000;
            body["segmentCount"] = 3;
        }
        int? code = profile is null ? Refusals.Missing : method == "POST" ? null : Refusals.Of(set, one => !one.IsBuiltIn);
        string target = method == "POST" ? "/qualitySets" : $"/qualitySets/{session.IdOf(set, isNumber: true)}";
        ProofReply reply = session.Call(method, target, code, body);
        if (code is not null)
            return;
        if (set is null)
            session.World.Sets.Add(set = new QualitySet(session.World, reply.Content!["id"]!.ToString()));
        set.Profiles = [profile!];
        set.IsLowLatency = isLowLatency;
    }
}
