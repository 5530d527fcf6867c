using System.ComponentModel;
using System.Globalization;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Notes every rule that a request does not keep. Generated code calls it, a line a rule.</summary>
/// <remarks>A value that is not there keeps all rules but that it is needed. No value is kept or told.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequestCheck
{
    private readonly string? _region;
    private readonly TimeProvider _clock;
    private readonly List<RequestViolation> _violations = [];
    private RequestMember _prefix = new("", "");
    private string? _missing;
    private int _depth;

    /// <summary>Begins a check.</summary>
    /// <param name="region">Region code of the zone that is called; null when rules of all zones hold.</param>
    /// <param name="clock">Tells the moment of the call, to rules that ask for it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is null.</exception>
    public RequestCheck(string? region, TimeProvider clock)
    {
        _region = region;
        _clock = Guard.NotNull(clock);
    }

    /// <summary>The moment of the call, in milliseconds since 1970.</summary>
    public long Now => _clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>The violations so far, in the order of the checks.</summary>
    public IReadOnlyList<RequestViolation> Violations => _violations;

    /// <summary>Whether the call goes to one of these regions.</summary>
    /// <param name="regions">Region codes.</param>
    public bool IsIn(params string[] regions) => _region is null || Guard.NotNull(regions).Contains(_region);

    /// <summary>A value that every call needs.</summary>
    /// <param name="member">Its names.</param>
    /// <param name="isMissing">Whether it is not there.</param>
    public void Require(RequestMember member, bool isMissing)
    {
        if (isMissing)
            NoteMissing(member, "is needed");
    }

    /// <summary>A value that is needed under a condition.</summary>
    /// <param name="member">Its names.</param>
    /// <param name="isMissing">Whether it is not there.</param>
    /// <param name="condition">Whether the condition holds.</param>
    /// <param name="when">The condition in words. Members beside this one are in braces: <c>{Live|live} is true</c>.</param>
    public void RequireIf(RequestMember member, bool isMissing, bool condition, string when)
    {
        if (isMissing && condition)
            NoteMissing(member, "is needed when " + RuleMembers.WithPaths(when, _prefix));
    }

    /// <summary>A value that must not be sent.</summary>
    /// <param name="member">Its names.</param>
    /// <param name="isMissing">Whether it is not there, as it should be.</param>
    /// <param name="where">Where it must not be sent, in words.</param>
    public void Absent(RequestMember member, bool isMissing, string where)
    {
        if (!isMissing)
            Note(member, RequestRuleKind.Zone, "must not be sent " + where);
    }

    /// <summary>How long a text or a list is.</summary>
    /// <param name="member">Its names.</param>
    /// <param name="count">How long it is; null when it is not there.</param>
    /// <param name="min">At least.</param>
    /// <param name="max">At most; <see cref="int.MaxValue"/> for any.</param>
    /// <param name="unit">What is counted, in words.</param>
    public void Length(RequestMember member, int? count, int min, int max, string unit)
    {
        if (count < min || count > max)
            Note(member, RequestRuleKind.Length, RuleText.Length(min, max, unit));
    }

    /// <summary>Of which form a text is.</summary>
    /// <param name="member">Its names.</param>
    /// <param name="text">The text; null when it is not there.</param>
    /// <param name="pattern">Regular expression that all of it matches.</param>
    public void Pattern(RequestMember member, string? text, string pattern)
    {
        if (text is not null && !Patterns.Matches(text, pattern))
            Note(member, RequestRuleKind.Pattern, "must match " + pattern);
    }

    /// <summary>A lower limit of whole numbers, which are compared as they are.</summary>
    /// <param name="member">Names of the value.</param>
    /// <param name="value">The value in the unit of the wire; null when it is not there.</param>
    /// <param name="bound">The limit; null when what it is counted from is not there.</param>
    /// <param name="rule">The limit in words. Members beside this one are in braces: <c>at least {Start|start}</c>.</param>
    public void AtLeast(RequestMember member, long? value, long? bound, string rule)
    {
        if (value < bound)
            Note(member, RequestRuleKind.Range, "must be " + RuleMembers.WithPaths(rule, _prefix));
    }

    /// <summary>A lower limit.</summary>
    /// <param name="member">Names of the value.</param>
    /// <param name="value">The value in the unit of the wire; null when it is not there.</param>
    /// <param name="bound">The limit; null when what it is counted from is not there.</param>
    /// <param name="rule">The limit in words. Members beside this one are in braces: <c>at least {Start|start}</c>.</param>
    public void AtLeast(RequestMember member, double? value, double? bound, string rule)
    {
        if (value < bound)
            Note(member, RequestRuleKind.Range, "must be " + RuleMembers.WithPaths(rule, _prefix));
    }

    /// <summary>An upper limit of whole numbers, which are compared as they are.</summary>
    /// <param name="member">Names of the value.</param>
    /// <param name="value">The value in the unit of the wire; null when it is not there.</param>
    /// <param name="bound">The limit; null when what it is counted from is not there.</param>
    /// <param name="rule">The limit in words. Members beside this one are in braces: <c>at least {Start|start}</c>.</param>
    public void AtMost(RequestMember member, long? value, long? bound, string rule)
    {
        if (value > bound)
            Note(member, RequestRuleKind.Range, "must be " + RuleMembers.WithPaths(rule, _prefix));
    }

    /// <summary>An upper limit.</summary>
    /// <param name="member">Names of the value.</param>
    /// <param name="value">The value in the unit of the wire; null when it is not there.</param>
    /// <param name="bound">The limit; null when what it is counted from is not there.</param>
    /// <param name="rule">The limit in words. Members beside this one are in braces: <c>at least {Start|start}</c>.</param>
    public void AtMost(RequestMember member, double? value, double? bound, string rule)
    {
        if (value > bound)
            Note(member, RequestRuleKind.Range, "must be " + RuleMembers.WithPaths(rule, _prefix));
    }

    /// <summary>A whole number that goes in steps.</summary>
    /// <param name="member">Its names.</param>
    /// <param name="value">The number; null when it is not there.</param>
    /// <param name="step">The step.</param>
    public void MultipleOf(RequestMember member, long? value, long step)
    {
        if (value is { } number && number % step != 0)
        {
            string steps = step.ToString(CultureInfo.InvariantCulture);
            Note(member, RequestRuleKind.Range, "must be a multiple of " + steps);
        }
    }

    /// <summary>A number that goes in steps.</summary>
    /// <param name="member">Its names.</param>
    /// <param name="value">The number; null when it is not there.</param>
    /// <param name="step">The step.</param>
    public void MultipleOf(RequestMember member, double? value, double step)
    {
        if (value is { } number && number % step != 0)
        {
            string steps = step.ToString(CultureInfo.InvariantCulture);
            Note(member, RequestRuleKind.Range, "must be a multiple of " + steps);
        }
    }

    /// <summary>A duration that is written as a whole number of a unit.</summary>
    /// <param name="member">Its names.</param>
    /// <param name="value">The duration in that unit; null when it is not there.</param>
    /// <param name="unit">The unit in words.</param>
    public void Whole(RequestMember member, double? value, string unit)
    {
        if (value is { } number && number % 1 != 0)
            Note(member, RequestRuleKind.Format, "must be a whole number of " + unit);
    }

    /// <summary>Words that may be sent.</summary>
    /// <param name="member">Names of the value.</param>
    /// <param name="text">The word on the wire; null when it is not there.</param>
    /// <param name="allowed">The words that may be sent.</param>
    public void OneOf(RequestMember member, string? text, params string[] allowed)
    {
        Guard.NotNull(allowed);
        if (text is not null && !allowed.Contains(text))
            Note(member, RequestRuleKind.EnumValue, "must be " + string.Join(" or ", allowed));
    }

    /// <summary>
    /// A word that its enum does not know. Servers check it; clients send it, for the service may know more words.
    /// </summary>
    /// <param name="member">Names of the value.</param>
    /// <param name="unknownValue">The word; null when it is known or not there.</param>
    public void EnumValue(RequestMember member, string? unknownValue)
    {
        if (unknownValue is not null)
            Note(member, RequestRuleKind.EnumValue, "must be a word that is documented");
    }

    /// <summary>An object with rules of its own.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">Its names; empty when its members stand beside those of the caller.</param>
    /// <param name="value">The object; null when it is not there.</param>
    /// <param name="check">Checks it.</param>
    public void Inside<T>(RequestMember member, T? value, Action<RequestCheck, T> check)
        where T : class
    {
        if (value is null)
            return;
        if (_depth == ModelWriter.MostDepth)
        {
            Note(member, ValueFault.TooDeep.Kind, ValueFault.TooDeep.Rule);
            return;
        }
        RequestMember outer = _prefix;
        RequestMember here = PathOf(member);
        _prefix = member.Wire.Length == 0 ? outer : new RequestMember(here.Wire + ".", here.Property + ".");
        _depth++;
        Guard.NotNull(check)(this, value);
        _depth--;
        _prefix = outer;
    }

    /// <summary>A list of objects with rules of their own.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="member">Names of the list.</param>
    /// <param name="values">The objects; null when there is no list.</param>
    /// <param name="check">Checks one.</param>
    public void InsideEach<T>(RequestMember member, ValueList<T>? values, Action<RequestCheck, T> check)
        where T : class
    {
        int index = 0;
        foreach (T value in values ?? default)
        {
            string place = "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
            RequestMember item = new(member.Wire + place, member.Property + place);
            Require(item, value is null);
            Inside(item, value, check);
            index++;
        }
    }

    /// <summary>Notes that the call itself is not to be made.</summary>
    internal void Refuse(RequestRuleKind kind, string rule) => _violations.Add(new RequestViolation("", kind, rule));

    private void NoteMissing(RequestMember member, string rule)
    {
        Note(member, RequestRuleKind.Missing, rule);
        _missing = PathOf(member).Wire;
    }

    // What is not there at all is not too short as well.
    private void Note(RequestMember member, RequestRuleKind kind, string rule)
    {
        RequestMember path = PathOf(member);
        if (path.Wire != _missing)
            _violations.Add(new RequestViolation(path.Wire, kind, rule) { Property = path.Property });
    }

    private RequestMember PathOf(RequestMember member) => _prefix.Then(member);
}
