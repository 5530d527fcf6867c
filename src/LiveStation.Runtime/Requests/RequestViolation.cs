namespace LiveStation.Runtime;

/// <summary>A rule that what is about to be sent does not keep. It never tells the value.</summary>
public sealed class RequestViolation
{
    /// <summary>Makes one; public so that tests of callers can raise it.</summary>
    /// <param name="member">Names on the wire, such as <c>cdn.regionType</c>; empty for the call as a whole.</param>
    /// <param name="kind">Kind of the rule.</param>
    /// <param name="rule">The rule, as the rest of a sentence that begins with the member.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public RequestViolation(string member, RequestRuleKind kind, string rule)
    {
        Member = Guard.NotNull(member);
        Kind = kind;
        Rule = Guard.NotNull(rule);
    }

    /// <summary>Names on the wire, such as <c>cdn.regionType</c>; empty for the call as a whole.</summary>
    public string Member { get; }

    /// <summary>Kind of the rule.</summary>
    public RequestRuleKind Kind { get; }

    /// <summary>The rule, such as <c>must have 3 to 20 characters</c>.</summary>
    public string Rule { get; }

    /// <summary>Member and rule as one sentence without a full stop.</summary>
    public override string ToString() => Member.Length == 0 ? Rule : Member + " " + Rule;
}
