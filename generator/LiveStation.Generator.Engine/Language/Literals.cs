using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Language;

/// <summary>The literals of the language, each with its value and its description in both languages.</summary>
internal static class Literals
{
    /// <summary>A response without a body.</summary>
    public const string NoBody = "none";

    /// <summary>A list that is read page by page.</summary>
    public const string Paged = "true";

    /// <summary>A list that is read page by page with an unknown maximum page size.</summary>
    public const string Unbounded = "unbounded";

    public static readonly LiteralTable<CertaintyKind> Certainty = new()
    {
        { "documented", CertaintyKind.Documented,
            "Documented on a current page of the vendor. This is the default.", "현재 공식 문서에 나옵니다. 기본값입니다." },
        { "example-only", CertaintyKind.ExampleOnly,
            "Only in an example on the vendor's page, not in a table.", "공식 문서의 예제에만 나오며 표에는 없습니다." },
        { "older", CertaintyKind.Older, "Only on an older page of the vendor.", "이전 공식 문서에만 나옵니다." },
        { "inferred", CertaintyKind.Inferred, "Inferred from other pages.", "유사 문서를 바탕으로 추정했습니다." },
        { "cut", CertaintyKind.Cut,
            "On a vendor's page whose end was not available.", "공식 문서에 나오지만 그 문서의 끝부분을 확인하지 못했습니다." },
        { "third-party", CertaintyKind.ThirdParty,
            "Only in third-party clients.", "서드파티 클라이언트에서만 확인했습니다." },
    };

    public static readonly LiteralTable<ErrorClassKind> ErrorClass = new()
    {
        { "unknown", ErrorClassKind.Unknown, "The class is unknown.", "분류를 알 수 없습니다." },
        { "invalid-request", ErrorClassKind.InvalidRequest,
            "The request is malformed because of an error in the client.", "클라이언트의 오류로 요청 형식이 올바르지 않습니다." },
        { "validation", ErrorClassKind.Validation,
            "A value in the request is not allowed.", "요청에 허용되지 않는 값이 있습니다." },
        { "authentication", ErrorClassKind.Authentication,
            "The caller could not be authenticated.", "호출자를 인증할 수 없습니다." },
        { "permission", ErrorClassKind.Permission,
            "The caller is not authorized for the operation.", "호출자에게 작업 권한이 없습니다." },
        { "not-found", ErrorClassKind.NotFound,
            "The requested resource does not exist.", "요청한 리소스가 없습니다." },
        { "conflict", ErrorClassKind.Conflict,
            "The resource is in a state that does not allow the operation.", "리소스의 현재 상태에서는 작업할 수 없습니다." },
        { "region", ErrorClassKind.Region,
            "The region is invalid or not supported.", "리전이 잘못되었거나 지원되지 않습니다." },
        { "throttled", ErrorClassKind.Throttled, "Too many requests were sent.", "요청이 너무 많습니다." },
        { "server", ErrorClassKind.Server, "An error in the service.", "서비스 오류입니다." },
        { "transient", ErrorClassKind.Transient, "A temporary error.", "일시적인 오류입니다." },
    };

    public static readonly LiteralTable<RetryKind> Retry = new()
    {
        { "unknown", RetryKind.Unknown, "It is unknown whether a retry can succeed.", "재시도해도 되는지 알 수 없습니다." },
        { "never", RetryKind.Never,
            "Do not retry without changing the request.", "요청을 수정한 후에만 재시도해야 합니다." },
        { "reads-only", RetryKind.ReadsOnly,
            "Retry only read requests. A change might already have been applied.",
            "조회 요청만 재시도합니다. 변경 요청은 이미 처리되었을 수 있습니다." },
        { "after-delay", RetryKind.AfterDelay,
            "Retry any request after a delay.", "잠시 기다린 다음 모든 요청을 재시도할 수 있습니다." },
        { "later", RetryKind.Later,
            "Retry after a condition has changed, not in a loop.", "상황이 바뀐 다음 재시도합니다. 반복해서 재시도하면 안 됩니다." },
    };

    /// <summary>Why the service refuses an operation on an object.</summary>
    public static readonly LiteralTable<RefusalKind> Refusal = new()
    {
        { "missing", RefusalKind.Missing, "The object does not exist.", "객체가 없습니다." },
        { "state", RefusalKind.State,
            "The state of the object does not allow the operation.", "객체의 상태에서는 작업할 수 없습니다." },
        { "needs", RefusalKind.Needs, "A condition of the operation is not true.", "작업의 조건을 만족하지 않습니다." },
        { "used", RefusalKind.Used, "Another object refers to the object.", "다른 객체가 이 객체를 참조합니다." },
        { "quota", RefusalKind.Quota,
            "The owner has the largest number of objects.", "소유자가 가질 수 있는 객체의 개수를 초과합니다." },
    };

    /// <summary>The signing methods. The runtime implements one, so the literal needs no value.</summary>
    public static readonly LiteralTable<ValueTuple> Auth = new()
    {
        { "ncp-signature-v2", default,
            "Signature v2 of the NAVER Cloud Platform API gateway.", "네이버 클라우드 플랫폼 API 게이트웨이의 Signature v2입니다." },
    };

    /// <summary>The languages of the texts of a spec.</summary>
    public static readonly LiteralTable<DocumentationLanguage> Languages = new()
    {
        { SpecKeys.En, DocumentationLanguage.English, "English texts.", "영어 텍스트." },
        { SpecKeys.Ko, DocumentationLanguage.Korean, "Korean texts.", "한국어 텍스트." },
    };

    public static readonly LiteralTable<ScalarKind> Scalars = new()
    {
        { "string", ScalarKind.Text, "A string.", "문자열." },
        { "int", ScalarKind.Integer32, "A 32-bit integer.", "32비트 정수." },
        { "long", ScalarKind.Integer64, "A 64-bit integer.", "64비트 정수." },
        { "double", ScalarKind.Number, "A 64-bit floating-point number.", "64비트 부동 소수점 수." },
        { "bool", ScalarKind.Boolean, "true or false.", "true 또는 false." },
        { "uri", ScalarKind.Uri, "An absolute URI.", "절대 URI." },
        { "timestamp(ms)", ScalarKind.TimestampMilliseconds,
            "A timestamp in milliseconds since 1970-01-01 UTC.", "1970-01-01 UTC 이후의 밀리초로 나타낸 시각." },
        { "timestamp(kst14)", ScalarKind.TimestampKst14,
            "A timestamp in the format yyyyMMddHHmmss, Korea Standard Time (UTC+9).",
            "yyyyMMddHHmmss 형식의 한국 표준시(UTC+9) 시각." },
        { "duration(ms)", ScalarKind.DurationMilliseconds, "A duration in milliseconds.", "밀리초 단위의 기간." },
        { "duration(s)", ScalarKind.DurationSeconds, "A duration in seconds.", "초 단위의 기간." },
        { "duration(min)", ScalarKind.DurationMinutes, "A duration in minutes.", "분 단위의 기간." },
        { "json", ScalarKind.Json, "Any JSON value.", "임의의 JSON 값." },
    };
}
