
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Requests;

/// <summary>The reason why a value of a request cannot be represented. Never contains the value.</summary>
/// <param name="Kind">The kind of the violated constraint.</param>
/// <param name="Rule">The constraint as the end of a sentence that begins with the member.</param>
internal sealed record ValueFault(RequestRuleKind Kind, string Rule)
{
    /// <summary>A required value is null.</summary>
    public static ValueFault Missing { get; } = new(RequestRuleKind.Missing, "is needed");

    /// <summary>The number is infinite or NaN.</summary>
    public static ValueFault NotFinite { get; } = new(RequestRuleKind.Format, "must be a finite number");

    /// <summary>The text cannot be represented in UTF-8.</summary>
    public static ValueFault HalfPair { get; } = new(
        RequestRuleKind.Format, "must be valid Unicode, without half a surrogate pair");

    /// <summary>The number is not a member of the enum.</summary>
    public static ValueFault NotAMember { get; } = new(RequestRuleKind.EnumValue, "must be a member of its enum");

    /// <summary>The year of the timestamp has more than 4 digits.</summary>
    public static ValueFault TooLate { get; } = new(
        RequestRuleKind.Range, "must be before the year 10000 in Korea Standard Time");

    /// <summary>The path value is a dot segment.</summary>
    public static ValueFault DotSegment { get; } = new(
        RequestRuleKind.Format, "must not be . or .., since another path would be called");

    /// <summary>The objects are nested too deeply.</summary>
    public static ValueFault TooDeep { get; } = new(
        RequestRuleKind.Format, "must not be nested deeper than 1000 levels");

    /// <summary>The duration is not a whole number of its unit.</summary>
    /// <param name="unit">The name of the unit.</param>
    public static ValueFault NotWhole(string unit) => new(RequestRuleKind.Format, "must be a whole number of " + unit);

    /// <summary>Creates the violation that is reported to the caller.</summary>
    /// <param name="member">The value that cannot be represented.</param>
    public RequestViolation At(RequestMember member) =>
        new(member.Wire, Kind, Rule) { Property = member.Property };
}
