namespace LiveStation.Generator.Engine.Language;

/// <summary>What the words of the language say; that they are those of <c>Words</c> is held by a test.</summary>
internal static class LanguageWords
{
    public static readonly LanguageWord[] Certainty =
    [
        new("documented", "Read on a current page of the vendor; the default."),
        new("example-only", "Seen in an example of the vendor, in no table."),
        new("older", "Read on an older page only."),
        new("inferred", "Concluded from other pages."),
        new("cut", "On a page whose end could not be read."),
        new("third-party", "Seen in clients of others only."),
    ];

    public static readonly LanguageWord[] ErrorClass =
    [
        new("unknown", "Nobody knows."),
        new("invalid-request", "The client's own mistake: the request is not well formed."),
        new("validation", "A value in the request is not allowed."),
        new("authentication", "The caller could not be recognised."),
        new("permission", "The caller may not do this."),
        new("not-found", "What the request is about does not exist."),
        new("conflict", "Not possible in the state that it is in."),
        new("region", "Not possible in this region."),
        new("throttled", "Too many requests."),
        new("server", "A fault of the service."),
        new("transient", "A fault that passes by itself."),
    ];

    public static readonly LanguageWord[] Retry =
    [
        new("unknown", "Nobody knows."),
        new("never", "The same request fails again."),
        new("reads-only", "A change may have been made, so only a request that reads is sent again."),
        new("after-delay", "Back off, then send any request again."),
        new("later", "Once something has changed; not in a loop."),
    ];

    public static readonly LanguageWord[] Auth =
    [
        new("ncp-signature-v2", "Signature v2 of the gateway of NAVER Cloud Platform."),
    ];

    public static readonly LanguageWord[] Languages =
    [
        new("en", "English."),
        new("ko", "Korean."),
    ];

    public static readonly LanguageWord[] Scalars =
    [
        new("string", "Text."),
        new("int", "A whole number of 32 bits."),
        new("long", "A whole number of 64 bits."),
        new("double", "A number."),
        new("bool", "true or false."),
        new("uri", "An absolute address."),
        new("timestamp(ms)", "A moment, in milliseconds since 1970, UTC."),
        new("timestamp(kst14)", "A moment, as yyyyMMddHHmmss in Korean time."),
        new("duration(ms)", "A stretch of time in milliseconds."),
        new("duration(s)", "A stretch of time in seconds."),
        new("duration(min)", "A stretch of time in minutes."),
        new("json", "Any JSON."),
    ];

    public static readonly LanguageWord[] Paged =
    [
        new("true", "Read page by page.") { IsFlag = true },
        new("unbounded", "Read page by page, and the largest size of a page is not known."),
    ];

    public static readonly LanguageWord NoBody = new("none", "There is no body.");

    /// <summary>All of them.</summary>
    public static IEnumerable<LanguageWord> All =>
        [.. Certainty, .. ErrorClass, .. Retry, .. Auth, .. Languages, .. Scalars, .. Paged, NoBody];
}
