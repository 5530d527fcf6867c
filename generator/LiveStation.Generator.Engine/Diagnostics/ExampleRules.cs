using static LiveStation.Generator.Engine.Diagnostics.RuleSeverity;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>Rules for examples, which must match the rest of the spec. LSG0090–LSG0109.</summary>
internal static class ExampleRules
{
    /// <summary>Success example is missing.</summary>
    public static readonly DiagnosticRule NoSuccess = new(
        "LSG0090",
        new("Success example is missing", "성공 예제 없음"),
        new(
            "'{0}' has no success example. Tests, documentation and the emulator use success examples.",
            "'{0}'에 성공 예제가 없습니다. 테스트, 문서, 에뮬레이터가 성공 예제를 사용합니다."),
        Warning);

    /// <summary>Unknown member in an example.</summary>
    public static readonly DiagnosticRule UnknownMember = new(
        "LSG0091",
        new("Unknown member in an example", "예제의 정의되지 않은 속성"),
        new("Member '{1}' is not defined in {0}. {2}", "{0}에 '{1}' 속성이 정의되어 있지 않습니다. {2}"),
        Error);

    /// <summary>Missing member in an example.</summary>
    public static readonly DiagnosticRule MissingMember = new(
        "LSG0092",
        new("Missing member in an example", "예제에서 누락된 속성"),
        new(
            "'{0}' is not optional, but it is missing here. Add it, or set 'optional: true' on the field.",
            "'{0}'은(는) optional이 아니지만 여기에 없습니다. 추가하거나 필드에 'optional: true'를 지정하세요."),
        Error);

    /// <summary>Wrong value in an example.</summary>
    public static readonly DiagnosticRule WrongValue = new(
        "LSG0093",
        new("Wrong value in an example", "예제의 잘못된 값"),
        new("The value of '{0}' must be {1}.", "'{0}'의 값이 올바르지 않습니다. 올바른 값: {1}."),
        Error);

    /// <summary>Unknown enum value in an example.</summary>
    public static readonly DiagnosticRule UnknownValue = new(
        "LSG0094",
        new("Unknown enum value in an example", "예제의 정의되지 않은 열거형 값"),
        new("'{0}' is not a value of '{1}'. {2}", "'{0}'은(는) '{1}'의 값이 아닙니다. {2}"),
        Error);

    /// <summary>Path value is missing in an example.</summary>
    public static readonly DiagnosticRule PathValue = new(
        "LSG0095",
        new("Path value is missing in an example", "예제에서 누락된 경로 값"),
        new(
            "The example must specify the value of '{0}' under 'path', as text or a number.",
            "예제의 'path'에 '{0}' 값을 텍스트나 숫자로 지정해야 합니다."),
        Error);

    /// <summary>Inconsistent outcome of an example.</summary>
    public static readonly DiagnosticRule Outcome = new(
        "LSG0096",
        new("Inconsistent outcome of an example", "서로 맞지 않는 예제의 결과"),
        new(
            "The example is not consistent: {0}. A success has 'response' (status: 200), and a failure has 'error' "
                + "(status: 404).",
            "예제의 내용이 서로 맞지 않습니다: {0}. 성공 예제에는 'response'(status: 200), 실패 예제에는 "
                + "'error'(status: 404)를 씁니다."),
        Error);

    /// <summary>Error code is not defined.</summary>
    public static readonly DiagnosticRule UnknownError = new(
        "LSG0097",
        new("Error code is not defined", "정의되지 않은 오류 코드"),
        new("Error '{0}' is not defined in the service. {1}", "'{0}' 오류가 서비스에 정의되어 있지 않습니다. {1}"),
        Error);

    /// <summary>Envelope is missing in an example.</summary>
    public static readonly DiagnosticRule NoEnvelope = new(
        "LSG0098",
        new("Envelope is missing in an example", "예제에서 누락된 엔벌로프"),
        new(
            "'response' must be the whole body, and this service wraps results in '{0}'. Write 'response: {{ "
                + "{0}: … }}'.",
            "'response'에는 본문 전체를 써야 하며, 이 서비스는 결과를 '{0}' 안에 넣습니다. 'response: {{ {0}: … "
                + "}}' 형태로 쓰세요."),
        Error);

    /// <summary>All rules, by id.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        NoSuccess, UnknownMember, MissingMember, WrongValue, UnknownValue, PathValue, Outcome, UnknownError, NoEnvelope,
    ];
}
