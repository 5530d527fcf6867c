using static LiveStation.Generator.Engine.Diagnostics.RuleSeverity;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>Rules for the objects that the service keeps and for the effects of operations. LSG0150–LSG0164.</summary>
internal static class ResourceRules
{
    /// <summary>Operation has two effects.</summary>
    public static readonly DiagnosticRule TwoEffects = new(
        "LSG0150",
        new("Operation has two effects", "효과가 둘인 작업"),
        new(
            "Operation '{0}' has both '{1}' and '{2}'. An operation has one effect; remove one of the keys.",
            "'{0}' 작업에 '{1}'와(과) '{2}'이(가) 모두 있습니다. 작업의 효과는 하나이므로 둘 중 하나를 제거하세요."),
        Error);

    /// <summary>Type has no owner.</summary>
    public static readonly DiagnosticRule NotKept = new(
        "LSG0151",
        new("Type has no owner", "소유자가 없는 타입"),
        new(
            "'{0}' of '{1}' must be a type with 'owner', whose objects the service keeps. {2}",
            "'{1}'의 '{0}'은(는) 'owner'가 있는 타입이어야 합니다. 서비스는 그런 타입의 객체를 보관합니다. {2}"),
        Error);

    /// <summary>Initial state is missing.</summary>
    public static readonly DiagnosticRule NoInitialState = new(
        "LSG0152",
        new("Initial state is missing", "초기 상태 누락"),
        new(
            "'{0}' creates a '{1}', but no transition of '{1}' specifies its initial state. Add {{ to: …, by: {0} }} to its "
                + "transitions.",
            "'{0}'은(는) '{1}'을(를) 생성하지만 '{1}'의 어떤 전환에도 초기 상태가 없습니다. 전환에 {{ to: …, by: {0} }}을(를) "
                + "추가하세요."),
        Error);

    /// <summary>GET operation changes objects.</summary>
    public static readonly DiagnosticRule ChangingGet = new(
        "LSG0153",
        new("GET operation changes objects", "객체를 변경하는 GET 작업"),
        new(
            "Operation '{0}' uses GET but has '{1}'. A request with GET must not change anything; use 'reads' or 'lists', or another "
                + "method.",
            "'{0}' 작업은 GET을 사용하지만 '{1}'이(가) 있습니다. GET 요청은 아무것도 변경하지 않아야 합니다. 'reads'나 'lists'를 쓰거나 "
                + "다른 메서드를 쓰세요."),
        Warning);

    /// <summary>Object of the operation is not identified.</summary>
    public static readonly DiagnosticRule NoIdentity = new(
        "LSG0154",
        new("Object of the operation is not identified", "작업 대상을 식별할 수 없음"),
        new(
            "No value of '{0}' identifies the '{1}' that it {2}. Add 'keyOf: {1}' to the value that does.",
            "'{0}'의 어떤 값으로도 대상 '{1}'({2})을(를) 식별할 수 없습니다. 식별하는 값에 'keyOf: {1}'을(를) 추가하세요."),
        Error);

    /// <summary>Owners form a circle.</summary>
    public static readonly DiagnosticRule OwnerCycle = new(
        "LSG0155",
        new("Owners form a circle", "순환하는 소유 관계"),
        new(
            "'{0}' belongs to itself: {1}. Objects must belong to 'account' in the end.",
            "'{0}'이(가) 자기 자신에 속합니다: {1}. 객체는 결국 'account'에 속해야 합니다."),
        Error);

    /// <summary>Transition has two causes.</summary>
    public static readonly DiagnosticRule TwoCauses = new(
        "LSG0156",
        new("Transition has two causes", "원인이 둘인 전환"),
        new(
            "The transition has both '{0}' and '{1}'. A transition has one cause; write two transitions.",
            "전환에 '{0}'와(과) '{1}'이(가) 모두 있습니다. 전환의 원인은 하나이므로 전환을 둘로 나누세요."),
        Error);

    /// <summary>Transition has no cause.</summary>
    public static readonly DiagnosticRule NoCause = new(
        "LSG0157",
        new("Transition has no cause", "원인이 없는 전환"),
        new(
            "Nothing causes this transition of '{0}', so the emulator never performs it. Add 'by', 'after', 'with' or 'actor'.",
            "'{0}'의 이 전환에는 원인이 없으므로 에뮬레이터에서 일어나지 않습니다. 'by', 'after', 'with', 'actor' 중 하나를 추가하세요."),
        Info);

    /// <summary>Log is missing.</summary>
    public static readonly DiagnosticRule NoLog = new(
        "LSG0158",
        new("Log is missing", "로그 누락"),
        new(
            "'{0}' is emitted here, but no type with 'log' belongs to '{1}'. Declare such a type, or remove 'emits'.",
            "여기에서 '{0}'을(를) 기록하지만 '{1}'에 속하며 'log'가 있는 타입이 없습니다. 그런 타입을 선언하거나 'emits'를 제거하세요."),
        Error);

    /// <summary>Refusal has two error codes.</summary>
    public static readonly DiagnosticRule TwoCodes = new(
        "LSG0159",
        new("Refusal has two error codes", "오류 코드가 둘인 거부 사유"),
        new(
            "'{0}' is specified twice in 'for'. The service returns one error code for it; remove the other.",
            "'for'에 '{0}'이(가) 두 번 있습니다. 서비스는 이 거부 사유에 오류 코드 하나로 응답하므로 다른 하나를 제거하세요."),
        Error);

    /// <summary>Refusal has no error code.</summary>
    public static readonly DiagnosticRule NoCode = new(
        "LSG0160",
        new("Refusal has no error code", "오류 코드가 없는 거부 사유"),
        new(
            "No error has '{0}' under 'for', but operation '{1}' can be refused for this reason. Add it to the error that the service "
                + "returns.",
            "어떤 오류의 'for'에도 '{0}'이(가) 없지만 '{1}' 작업은 이 사유로 거부될 수 있습니다. 서비스가 응답하는 오류에 추가하세요."),
        Warning);

    /// <summary>State is never reached.</summary>
    public static readonly DiagnosticRule NeverReached = new(
        "LSG0161",
        new("State is never reached", "도달하지 않는 상태"),
        new(
            "No transition leads to '{0}', so no '{1}' is ever in this state. Add a transition to it, or remove the state here.",
            "'{0}'(으)로 가는 전환이 없으므로 '{1}'은(는) 이 상태가 되지 않습니다. 이 상태로 가는 전환을 추가하거나 여기에서 상태를 제거하세요."),
        Info);

    /// <summary>Key repeats the default.</summary>
    public static readonly DiagnosticRule Repeated = new(
        "LSG0162",
        new("Key repeats the default", "기본값과 같은 키"),
        new(
            "'{0}' names the member '{1}', which has the same name as the value. This is the default; remove '{0}'.",
            "'{0}'의 '{1}'은(는) 값과 이름이 같은 속성입니다. 이것이 기본값이므로 '{0}'을(를) 제거하세요."),
        Info);

    /// <summary>Value is sent and assigned.</summary>
    public static readonly DiagnosticRule SentAndAssigned = new(
        "LSG0163",
        new("Value is sent and assigned", "요청과 서비스가 모두 정하는 값"),
        new(
            "Each request of '{0}' sends '{1}', but the service assigns '{2}'. Remove 'assigned', or make the value optional.",
            "'{0}'의 모든 요청이 '{1}'을(를) 보내지만 서비스가 '{2}'의 값을 정합니다. 'assigned'를 제거하거나 요청의 값을 선택 값으로 바꾸세요."),
        Error);

    /// <summary>Example contradicts the keys.</summary>
    public static readonly DiagnosticRule ExampleContradicts = new(
        "LSG0164",
        new("Example contradicts the keys", "키와 모순되는 예제"),
        new(
            "'{1}' in the response of example '{0}' contradicts the spec: {2}. Correct the example or the spec.",
            "'{0}' 예제의 응답에 있는 '{1}'이(가) 스펙과 모순됩니다: {2}. 예제나 스펙을 수정하세요."),
        Warning);

    /// <summary>Example shows an impossible refusal.</summary>
    public static readonly DiagnosticRule ImpossibleRefusal = new(
        "LSG0165",
        new("Example shows an impossible refusal", "불가능한 거부 예제"),
        new(
            "Example '{0}' is refused for '{2}', but no key of the spec allows this for operation '{1}'. Add the missing key, or correct "
                + "the example.",
            "'{0}' 예제는 '{2}' 사유로 거부되지만, 스펙의 키에 따르면 '{1}' 작업은 이 사유로 거부될 수 없습니다. 빠진 키를 추가하거나 예제를 수정하세요."),
        Warning);

    /// <summary>All rules, by ID.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        TwoEffects, NotKept, NoInitialState, ChangingGet, NoIdentity, OwnerCycle, TwoCauses, NoCause, NoLog, TwoCodes, NoCode,
        NeverReached, Repeated, SentAndAssigned, ExampleContradicts, ImpossibleRefusal,
    ];
}
