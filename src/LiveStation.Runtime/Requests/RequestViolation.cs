using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime;

/// <summary>A constraint that a request violates.</summary>
/// <remarks>Contains no values from the request.</remarks>
public sealed class RequestViolation
{
    private readonly ApiLanguage _language;
    private readonly LocalText _rule;

    /// <summary>
    /// Initializes a new instance of the <see cref="RequestViolation"/> class. Public so that you can create instances
    /// in your own tests.
    /// </summary>
    /// <param name="member">
    /// The path in JSON names, such as <c>record.formatList[0]</c>; empty for the request itself.
    /// </param>
    /// <param name="kind">The kind of constraint.</param>
    /// <param name="rule">
    /// The constraint, worded to follow the name of the member, such as <c>must have 3 to 20 characters</c>.
    /// </param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="member"/> or <paramref name="rule"/> is null.
    /// </exception>
    public RequestViolation(string member, RequestRuleKind kind, string rule)
        : this(member, kind, (LocalText)Guard.NotNull(rule))
    {
    }

    internal RequestViolation(string member, RequestRuleKind kind, LocalText rule)
    {
        Member = Guard.NotNull(member);
        Property = member;
        Kind = kind;
        _rule = rule;
    }

    private RequestViolation(RequestViolation other, ApiLanguage language)
        : this(other.Member, other.Kind, other._rule)
    {
        Property = other.Property;
        _language = language;
    }

    /// <summary>The path in JSON names, such as <c>record.formatList[0]</c>; empty for the request itself.</summary>
    public string Member { get; }

    /// <summary>
    /// The path in C# names, such as <c>Record.Formats[0]</c>. The path begins at the request, its options or a
    /// parameter of the method.
    /// </summary>
    /// <remarks>The default value is <see cref="Member"/>.</remarks>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public string Property
    {
        get;
        init => field = Guard.NotNull(value);
    }

    /// <summary>The kind of constraint.</summary>
    public RequestRuleKind Kind { get; }

    /// <summary>The constraint, such as <c>must have 3 to 20 characters</c>.</summary>
    public string Rule => _rule.In(_language);

    /// <summary>
    /// Returns the path in C# names, the path in JSON names and the constraint on one line, such as
    /// <c>Title (title) must match [a-z]*</c>.
    /// </summary>
    /// <returns>The paths and the constraint.</returns>
    public override string ToString()
    {
        string names = new RequestMember(Member, Property).Names;
        string separator = _language == ApiLanguage.Korean ? ": " : " ";
        return Member.Length == 0 ? Rule : names + separator + Rule;
    }

    /// <summary>Returns whether the violated constraint is that of a fault.</summary>
    internal bool IsAbout(ValueFault fault) => _rule == fault.Rule;

    /// <summary>Returns the violation with its constraint in another language.</summary>
    internal RequestViolation In(ApiLanguage language) => new(this, language);
}
