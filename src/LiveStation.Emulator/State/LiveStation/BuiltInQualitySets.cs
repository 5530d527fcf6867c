using System.Text.Json.Nodes;

namespace LiveStation.Emulator.State.LiveStation;

/// <summary>
/// The built-in quality sets that programs often use. Their identifiers are known from third-party clients; their contents
/// are not documented, so these are plausible ones.
/// </summary>
internal static class BuiltInQualitySets
{
    private const long Created = 1_600_000_000_000;

    /// <summary>The operation whose response contains them.</summary>
    public const string Operation = "listQualitySets";

    /// <summary>Returns the response that contains them.</summary>
    public static string Response() => new JsonObject
    {
        ["content"] = new JsonArray(
            Set(3, "builtin-1080p", Profile(1013, 1920, 1080), Profile(1012, 1280, 720), Profile(1011, 640, 360)),
            Set(6, "builtin-720p", Profile(1012, 1280, 720), Profile(1011, 640, 360)),
            Set(8, "builtin-portrait", Profile(1014, 720, 1280))),
    }.ToJsonString();

    private static JsonObject Set(long id, string name, params JsonNode[] profiles) => new(Common(id, name))
    {
        ["segmentDuration"] = 4_000,
        ["segmentCount"] = 3,
        ["qualities"] = new JsonArray(profiles),
        ["isEnabledUll"] = false,
        ["enableHlsTimedMetadata"] = false,
    };

    private static JsonObject Profile(long id, int width, int height) => new(Common(id, $"builtin-{width}x{height}"))
    {
        ["type"] = "NORMAL",
        ["video"] = new JsonObject
        {
            ["codec"] = "H264",
            ["profile"] = "MAIN",
            ["level"] = -1,
            ["width"] = width,
            ["height"] = height,
            ["fps"] = 30,
            ["bitrate"] = width * height * 5 / 2,
            ["bframes"] = 0,
        },
        ["audio"] = new JsonObject { ["codec"] = "AAC", ["samplerate"] = 48_000, ["channels"] = 2, ["bitrate"] = 128_000 },
    };

    private static Dictionary<string, JsonNode?> Common(long id, string name) => new()
    {
        ["disabled"] = false,
        ["id"] = id,
        ["status"] = "CREATED",
        ["createdTime"] = Created,
        ["genType"] = "SYSTEM",
        ["name"] = name,
    };
}
