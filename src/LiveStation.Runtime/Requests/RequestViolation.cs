using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>A rule that what is about to be sent does not keep. It never tells the value.</summary>
public sealed class RequestViolation
{
    /// <summary>Makes one; public so that tests of callers can raise it.</summary>
    /// <param name="member">
    /// Path of names on the wire, such as <c>record.formatList[0]</c>; empty for the call as a whole.
    /// </param>
    /// <param name="kind">Kind of the rule.</param>
    /// <param name="rule">The rule, as the rest of a sentence that begins with the member.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public RequestViolation(string member, RequestRuleKind kind, string rule)
    {
        Member = Guard.NotNull(member);
        Property = member;
        Kind = kind;
        Rule = Guard.NotNull(rule);
    }

    /// <summary>
    /// Path of names on the wire, such as <c>record.formatList[0]</c>; empty for the call as a whole.
    /// </summary>
    public string Member { get; }

    /// <summary>
    /// The same path in C#, such as <c>Record.Formats[0]</c>: properties of the request or its options, or the
    /// parameter of the method. The same as <see cref="Member"/> unless it is set.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Property
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>Kind of the rule.</summary>
    public RequestRuleKind Kind { get; }

    /// <summary>The rule, such as <c>must have 3 to 20 characters</c>.</summary>
    public string Rule { get; }

    /// <summary>
    /// Both names and the rule as one sentence without a full stop: <c>Title (title) must match [a-z]*</c>.
    /// </summary>
    public override string ToString() => Member.Length == 0
        ? Rule
        : new RequestMember(Member, Property).Names + " " + Rule;
}
