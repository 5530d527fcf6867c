
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Requests;

/// <summary>The reason why a value of a request cannot be represented. Never contains the value.</summary>
/// <param name="Kind">The kind of the violated constraint.</param>
/// <param name="Rule">The constraint, worded to follow the name of the member.</param>
internal sealed record ValueFault(RequestRuleKind Kind, LocalText Rule)
{
    /// <summary>A required value is null.</summary>
    public static ValueFault Missing { get; } = new(RequestRuleKind.Missing, RuleText.Required);

    /// <summary>The number is infinite or NaN.</summary>
    public static ValueFault NotFinite { get; } = new(
        RequestRuleKind.Format, new LocalText("must be a finite number", "유한한 수여야 합니다"));

    /// <summary>The text cannot be represented in UTF-8.</summary>
    public static ValueFault HalfPair { get; } = new(
        RequestRuleKind.Format,
        new LocalText(
            "must be valid Unicode, without unpaired surrogates", "짝이 없는 서로게이트가 포함되지 않은 유니코드 문자열이어야 합니다"));

    /// <summary>The number is not a member of the enum.</summary>
    public static ValueFault NotAMember { get; } = new(
        RequestRuleKind.EnumValue, new LocalText("must be a member of its enum", "열거형에 정의된 값이어야 합니다"));

    /// <summary>The year of the timestamp has more than 4 digits.</summary>
    public static ValueFault TooLate { get; } = new(
        RequestRuleKind.Range,
        new LocalText("must be before the year 10000 in Korea Standard Time", "한국 표준시 기준으로 9999년까지의 시각이어야 합니다"));

    /// <summary>The path value is a dot segment.</summary>
    public static ValueFault DotSegment { get; } = new(
        RequestRuleKind.Format,
        new LocalText(
            "must not be . or .., because another path would be called", ". 또는 ..일 수 없습니다. 다른 경로가 호출되기 때문입니다"));

    /// <summary>The objects are nested too deeply.</summary>
    public static ValueFault TooDeep { get; } = new(
        RequestRuleKind.Format,
        new LocalText("must not be nested deeper than 1000 levels", "1000단계보다 깊게 중첩할 수 없습니다"));

    /// <summary>The duration is not a whole number of its unit.</summary>
    /// <param name="unit">The name of the unit.</param>
    public static ValueFault NotWhole(string unit) => new(RequestRuleKind.Format, RuleText.Whole(unit));

    /// <summary>Creates the violation that is reported to the caller.</summary>
    /// <param name="member">The value that cannot be represented.</param>
    public RequestViolation At(RequestMember member) =>
        new(member.Wire, Kind, Rule) { Property = member.Property };
}
