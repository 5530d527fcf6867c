using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Language;

/// <summary>The words of the language that stand for one of a few things.</summary>
internal static class Words
{
    public static readonly IReadOnlyDictionary<string, CertaintyKind> Certainty = new Dictionary<string, CertaintyKind>
    {
        ["documented"] = CertaintyKind.Documented,
        ["example-only"] = CertaintyKind.ExampleOnly,
        ["older"] = CertaintyKind.Older,
        ["inferred"] = CertaintyKind.Inferred,
        ["cut"] = CertaintyKind.Cut,
        ["third-party"] = CertaintyKind.ThirdParty,
    };

    /// <summary>To members of the runtime's <c>ErrorClass</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> ErrorClass = new Dictionary<string, string>
    {
        ["unknown"] = "Unknown",
        ["invalid-request"] = "InvalidRequest",
        ["validation"] = "Validation",
        ["authentication"] = "Authentication",
        ["permission"] = "Permission",
        ["not-found"] = "NotFound",
        ["conflict"] = "Conflict",
        ["region"] = "Region",
        ["throttled"] = "Throttled",
        ["server"] = "Server",
        ["transient"] = "Transient",
    };

    /// <summary>To members of the runtime's <c>RetryAdvice</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> Retry = new Dictionary<string, string>
    {
        ["unknown"] = "Unknown",
        ["never"] = "Never",
        ["reads-only"] = "ReadsOnly",
        ["after-delay"] = "AfterDelay",
        ["later"] = "Later",
    };

    /// <summary>The ways of signing; the runtime knows one.</summary>
    public static readonly IReadOnlyDictionary<string, string> Auth = new Dictionary<string, string>
    {
        ["ncp-signature-v2"] = "NcpSignature",
    };

    /// <summary>The languages that texts of a spec can have.</summary>
    public static readonly IReadOnlyDictionary<string, DocumentationLanguage> Languages =
        new Dictionary<string, DocumentationLanguage>
        {
            [SpecKeys.En] = DocumentationLanguage.English,
            [SpecKeys.Ko] = DocumentationLanguage.Korean,
        };

    public static readonly IReadOnlyDictionary<string, ScalarKind> Scalars = new Dictionary<string, ScalarKind>
    {
        ["string"] = ScalarKind.String,
        ["int"] = ScalarKind.Int,
        ["long"] = ScalarKind.Long,
        ["double"] = ScalarKind.Double,
        ["bool"] = ScalarKind.Bool,
        ["uri"] = ScalarKind.Uri,
        ["timestamp(ms)"] = ScalarKind.TimestampMilliseconds,
        ["timestamp(kst14)"] = ScalarKind.TimestampKst14,
        ["duration(ms)"] = ScalarKind.DurationMilliseconds,
        ["duration(s)"] = ScalarKind.DurationSeconds,
        ["duration(min)"] = ScalarKind.DurationMinutes,
        ["json"] = ScalarKind.Json,
    };
}
