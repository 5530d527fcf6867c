using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Language;

/// <summary>The literals of the language, each with its meaning in the model and its description.</summary>
internal static class Literals
{
    /// <summary>A reply without a body.</summary>
    public const string NoBody = "none";

    /// <summary>A result that comes page by page.</summary>
    public const string Paged = "true";

    /// <summary>The same where the largest size of a page is not known.</summary>
    public const string Unbounded = "unbounded";

    public static readonly LiteralTable<CertaintyKind> Certainty = new()
    {
        { "documented", CertaintyKind.Documented, "Read on a current page of the vendor; the default." },
        { "example-only", CertaintyKind.ExampleOnly, "Seen in an example of the vendor, in no table." },
        { "older", CertaintyKind.Older, "Read on an older page only." },
        { "inferred", CertaintyKind.Inferred, "Concluded from other pages." },
        { "cut", CertaintyKind.Cut, "On a page whose end could not be read." },
        { "third-party", CertaintyKind.ThirdParty, "Seen in clients of others only." },
    };

    public static readonly LiteralTable<ErrorClassKind> ErrorClass = new()
    {
        { "unknown", ErrorClassKind.Unknown, "Nobody knows." },
        { "invalid-request", ErrorClassKind.InvalidRequest, "The client's own mistake: the request is not well formed." },
        { "validation", ErrorClassKind.Validation, "A value in the request is not allowed." },
        { "authentication", ErrorClassKind.Authentication, "The caller could not be recognised." },
        { "permission", ErrorClassKind.Permission, "The caller may not do this." },
        { "not-found", ErrorClassKind.NotFound, "What the request is about does not exist." },
        { "conflict", ErrorClassKind.Conflict, "Not possible in the state that it is in." },
        { "region", ErrorClassKind.Region, "Not possible in this region." },
        { "throttled", ErrorClassKind.Throttled, "Too many requests." },
        { "server", ErrorClassKind.Server, "A fault of the service." },
        { "transient", ErrorClassKind.Transient, "A fault that passes by itself." },
    };

    public static readonly LiteralTable<RetryKind> Retry = new()
    {
        { "unknown", RetryKind.Unknown, "Nobody knows." },
        { "never", RetryKind.Never, "The same request fails again." },
        { "reads-only", RetryKind.ReadsOnly, "A change may have been made, so only a request that reads is sent again." },
        { "after-delay", RetryKind.AfterDelay, "Back off, then send any request again." },
        { "later", RetryKind.Later, "Once something has changed; not in a loop." },
    };

    /// <summary>The ways of signing; the runtime knows one.</summary>
    public static readonly LiteralTable<string> Auth = new()
    {
        { "ncp-signature-v2", "NcpSignature", "Signature v2 of the gateway of NAVER Cloud Platform." },
    };

    /// <summary>The languages that texts of a spec can have.</summary>
    public static readonly LiteralTable<DocumentationLanguage> Languages = new()
    {
        { SpecKeys.En, DocumentationLanguage.English, "English." },
        { SpecKeys.Ko, DocumentationLanguage.Korean, "Korean." },
    };

    public static readonly LiteralTable<ScalarKind> Scalars = new()
    {
        { "string", ScalarKind.Text, "Text." },
        { "int", ScalarKind.Integer32, "A whole number of 32 bits." },
        { "long", ScalarKind.Integer64, "A whole number of 64 bits." },
        { "double", ScalarKind.Number, "A number." },
        { "bool", ScalarKind.Boolean, "true or false." },
        { "uri", ScalarKind.Uri, "An absolute address." },
        { "timestamp(ms)", ScalarKind.TimestampMilliseconds, "A moment, in milliseconds since 1970, UTC." },
        { "timestamp(kst14)", ScalarKind.TimestampKst14, "A moment, as yyyyMMddHHmmss in Korean time." },
        { "duration(ms)", ScalarKind.DurationMilliseconds, "A stretch of time in milliseconds." },
        { "duration(s)", ScalarKind.DurationSeconds, "A stretch of time in seconds." },
        { "duration(min)", ScalarKind.DurationMinutes, "A stretch of time in minutes." },
        { "json", ScalarKind.Json, "Any JSON." },
    };
}
