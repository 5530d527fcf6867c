
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Requests;

/// <summary>Why a value has no form on the wire, wherever in a request it is. It never says the value.</summary>
/// <param name="Kind">Kind of the rule that is violated.</param>
/// <param name="Rule">The rule, as the rest of a sentence that begins with the member.</param>
internal sealed record ValueFault(RequestRuleKind Kind, LocalText Rule)
{
    /// <summary>Null where a value is required.</summary>
    public static ValueFault Missing { get; } = new(RequestRuleKind.Missing, RuleText.Required);

    /// <summary>An infinity, or no number at all.</summary>
    public static ValueFault NotFinite { get; } = new(
        RequestRuleKind.Format, new LocalText("must be a finite number", "유한한 수여야 합니다"));

    /// <summary>A text that has no UTF-8.</summary>
    public static ValueFault HalfPair { get; } = new(
        RequestRuleKind.Format,
        new LocalText(
            "must be valid Unicode, without half a surrogate pair", "짝이 없는 서로게이트가 포함되지 않은 유니코드 문자열이어야 합니다"));

    /// <summary>A number that is no member of its enum.</summary>
    public static ValueFault NotAMember { get; } = new(
        RequestRuleKind.EnumValue, new LocalText("must be a member of its enum", "열거형에 정의된 값이어야 합니다"));

    /// <summary>A time that needs more than four digits for its year.</summary>
    public static ValueFault TooLate { get; } = new(
        RequestRuleKind.Range,
        new LocalText("must be before the year 10000 in Korea Standard Time", "한국 표준시 기준 10000년 이전이어야 합니다"));

    /// <summary>A value of a path that names the folder or the one above it.</summary>
    public static ValueFault DotSegment { get; } = new(
        RequestRuleKind.Format,
        new LocalText(
            "must not be . or .., because another path would be called", ". 또는 ..일 수 없습니다. 다른 경로가 호출되기 때문입니다"));

    /// <summary>Objects in objects without an end in sight.</summary>
    public static ValueFault TooDeep { get; } = new(
        RequestRuleKind.Format,
        new LocalText("must not be nested deeper than 1000 levels", "1000단계보다 깊게 중첩할 수 없습니다"));

    /// <summary>A duration that is not a whole number of its unit.</summary>
    /// <param name="unit">The unit in words.</param>
    public static ValueFault NotWhole(string unit) => new(RequestRuleKind.Format, RuleText.Whole(unit));

    /// <summary>What a caller is told of it.</summary>
    /// <param name="member">The value that has the fault.</param>
    public RequestViolation At(RequestMember member) =>
        new(member.Wire, Kind, Rule) { Property = member.Property };
}
