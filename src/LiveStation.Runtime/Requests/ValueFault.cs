
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Requests;

/// <summary>Why a value has no form on the wire, wherever in a request it is. It never says the value.</summary>
/// <param name="Kind">Kind of the rule that is violated.</param>
/// <param name="Rule">The rule, as the rest of a sentence that begins with the member.</param>
internal sealed record ValueFault(RequestRuleKind Kind, string Rule)
{
    /// <summary>Null where a value is required.</summary>
    public static ValueFault Missing { get; } = new(RequestRuleKind.Missing, "is needed");

    /// <summary>An infinity, or no number at all.</summary>
    public static ValueFault NotFinite { get; } = new(RequestRuleKind.Format, "must be a finite number");

    /// <summary>A text that has no UTF-8.</summary>
    public static ValueFault HalfPair { get; } = new(
        RequestRuleKind.Format, "must be valid Unicode, without half a surrogate pair");

    /// <summary>A number that is no member of its enum.</summary>
    public static ValueFault NotAMember { get; } = new(RequestRuleKind.EnumValue, "must be a member of its enum");

    /// <summary>A time that needs more than four digits for its year.</summary>
    public static ValueFault TooLate { get; } = new(
        RequestRuleKind.Range, "must be before the year 10000 in Korea Standard Time");

    /// <summary>A value of a path that names the folder or the one above it.</summary>
    public static ValueFault DotSegment { get; } = new(
        RequestRuleKind.Format, "must not be . or .., since another path would be called");

    /// <summary>Objects in objects without an end in sight.</summary>
    public static ValueFault TooDeep { get; } = new(
        RequestRuleKind.Format, "must not be nested deeper than 1000 levels");

    /// <summary>A duration that is not a whole number of its unit.</summary>
    /// <param name="unit">The unit in words.</param>
    public static ValueFault NotWhole(string unit) => new(RequestRuleKind.Format, "must be a whole number of " + unit);

    /// <summary>What a caller is told of it.</summary>
    /// <param name="member">The value that has the fault.</param>
    public RequestViolation At(RequestMember member) =>
        new(member.Wire, Kind, Rule) { Property = member.Property };
}
