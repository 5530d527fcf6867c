using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime;

/// <summary>A rule that what is about to be sent does not keep. It never tells the value.</summary>
public sealed class RequestViolation
{
    private readonly ApiLanguage _language;
    private readonly LocalText _rule;

    /// <summary>Makes one; public so that tests of callers can raise it.</summary>
    /// <param name="member">
    /// Path of names on the wire, such as <c>record.formatList[0]</c>; empty for the call as a whole.
    /// </param>
    /// <param name="kind">Kind of the rule.</param>
    /// <param name="rule">The rule, as the rest of a sentence that begins with the member.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
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

    /// <summary>
    /// The rule, such as <c>must have 3 to 20 characters</c>, in the language of <see cref="ApiClientOptions.Language"/>.
    /// </summary>
    public string Rule => _rule.In(_language);

    /// <summary>
    /// Both names and the rule as one sentence without a full stop: <c>Title (title) must match [a-z]*</c>.
    /// </summary>
    public override string ToString()
    {
        string names = Property == Member ? Member : Property + " (" + Member + ")";
        string separator = _language == ApiLanguage.Korean ? ": " : " ";
        return Member.Length == 0 ? Rule : names + separator + Rule;
    }

    /// <summary>Whether the rule is that of a fault.</summary>
    internal bool IsAbout(ValueFault fault) => _rule == fault.Rule;

    /// <summary>The same violation with its rule in another language.</summary>
    internal RequestViolation In(ApiLanguage language) => new(this, language);
}
