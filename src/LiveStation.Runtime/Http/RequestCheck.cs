using System.Globalization;

namespace LiveStation.Runtime.Http;

/// <summary>Notes every rule that a request does not keep. Generated code calls it, a line a rule.</summary>
/// <remarks>A value that is not there keeps all rules but that it is needed. No value is kept or told.</remarks>
public sealed class RequestCheck
{
    private readonly string? _region;
    private readonly TimeProvider _clock;
    private readonly List<RequestViolation> _violations = [];
    private string _prefix = "";
    private string? _missing;

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
    public double Now => _clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>The violations so far, in the order of the checks.</summary>
    public IReadOnlyList<RequestViolation> Violations => _violations;

    /// <summary>Whether the call goes to one of these regions.</summary>
    /// <param name="regions">Region codes.</param>
    public bool IsIn(params string[] regions) => _region is null || Guard.NotNull(regions).Contains(_region);

    /// <summary>A value that every call needs.</summary>
    /// <param name="member">Its name.</param>
    /// <param name="isMissing">Whether it is not there.</param>
    public void Require(string member, bool isMissing) => Need(member, isMissing, "is needed");

    /// <summary>A value that is needed under a condition.</summary>
    /// <param name="member">Its name.</param>
    /// <param name="isMissing">Whether it is not there.</param>
    /// <param name="condition">Whether the condition holds.</param>
    /// <param name="when">The condition in words.</param>
    public void RequireIf(string member, bool isMissing, bool condition, string when) =>
        Need(member, isMissing && condition, "is needed when " + when);

    /// <summary>A value that must not be sent.</summary>
    /// <param name="member">Its name.</param>
    /// <param name="isMissing">Whether it is not there, as it should be.</param>
    /// <param name="where">Where it must not be sent, in words.</param>
    public void Absent(string member, bool isMissing, string where) =>
        Note(member, RequestRuleKind.Zone, isMissing, "must not be sent " + where);

    /// <summary>How long a text or a list is.</summary>
    /// <param name="member">Its name.</param>
    /// <param name="count">How long it is; null when it is not there.</param>
    /// <param name="min">At least.</param>
    /// <param name="max">At most; <see cref="int.MaxValue"/> for any.</param>
    /// <param name="unit">What is counted, in words.</param>
    public void Length(string member, int? count, int min, int max, string unit) =>
        Note(member, RequestRuleKind.Length, !(count < min) && !(count > max), RuleText.Length(min, max, unit));

    /// <summary>Of which form a text is.</summary>
    /// <param name="member">Its name.</param>
    /// <param name="text">The text; null when it is not there.</param>
    /// <param name="pattern">Regular expression that all of it matches.</param>
    public void Pattern(string member, string? text, string pattern) => Note(
        member, RequestRuleKind.Pattern, text is null || Patterns.Matches(text, pattern), "must match " + pattern);

    /// <summary>A lower limit.</summary>
    /// <param name="member">Name of the value.</param>
    /// <param name="value">The value in the unit of the wire; null when it is not there.</param>
    /// <param name="bound">The limit; null when what it is counted from is not there.</param>
    /// <param name="rule">The limit in words.</param>
    public void AtLeast(string member, double? value, double? bound, string rule) =>
        Note(member, RequestRuleKind.Range, !(value < bound), "must be " + rule);

    /// <summary>An upper limit.</summary>
    /// <param name="member">Name of the value.</param>
    /// <param name="value">The value in the unit of the wire; null when it is not there.</param>
    /// <param name="bound">The limit; null when what it is counted from is not there.</param>
    /// <param name="rule">The limit in words.</param>
    public void AtMost(string member, double? value, double? bound, string rule) =>
        Note(member, RequestRuleKind.Range, !(value > bound), "must be " + rule);

    /// <summary>A number that goes in steps.</summary>
    /// <param name="member">Its name.</param>
    /// <param name="value">The number; null when it is not there.</param>
    /// <param name="step">The step.</param>
    public void MultipleOf(string member, double? value, double step) => Note(
        member,
        RequestRuleKind.Range,
        value is not { } number || number % step == 0,
        "must be a multiple of " + step.ToString(CultureInfo.InvariantCulture));

    /// <summary>A duration that is written as a whole number of a unit.</summary>
    /// <param name="member">Its name.</param>
    /// <param name="value">The duration in that unit; null when it is not there.</param>
    /// <param name="unit">The unit in words.</param>
    public void Whole(string member, double? value, string unit) => Note(
        member, RequestRuleKind.Form, value is not { } number || number % 1 == 0, "must be a whole number of " + unit);

    /// <summary>Words that may be sent.</summary>
    /// <param name="member">Name of the value.</param>
    /// <param name="text">The word on the wire; null when it is not there.</param>
    /// <param name="allowed">The words that may be sent.</param>
    public void OneOf(string member, string? text, params string[] allowed) => Note(
        member,
        RequestRuleKind.Word,
        text is null || Guard.NotNull(allowed).Contains(text),
        "must be " + string.Join(" or ", allowed));

    /// <summary>
    /// A word that its enum does not know. Servers check it; clients send it, for the service may know more words.
    /// </summary>
    /// <param name="member">Name of the value.</param>
    /// <param name="unknownText">The word; null when it is known or not there.</param>
    public void Word(string member, string? unknownText) => Note(
        member, RequestRuleKind.Word, unknownText is null, "must be a word that is documented");

    /// <summary>An object with rules of its own.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="member">Its name; empty when its members stand beside those of the caller.</param>
    /// <param name="value">The object; null when it is not there.</param>
    /// <param name="check">Checks it.</param>
    public void Inside<T>(string member, T? value, Action<RequestCheck, T> check)
        where T : class
    {
        if (value is null)
        {
            return;
        }
        string outer = _prefix;
        _prefix = Guard.NotNull(member).Length == 0 ? outer : outer + member + ".";
        Guard.NotNull(check)(this, value);
        _prefix = outer;
    }

    /// <summary>A list of objects with rules of their own.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="member">Name of the list.</param>
    /// <param name="values">The objects; null when there is no list.</param>
    /// <param name="check">Checks one.</param>
    public void InsideEach<T>(string member, ValueList<T>? values, Action<RequestCheck, T> check)
        where T : class
    {
        int index = 0;
        foreach (T value in values ?? default)
        {
            string item = member + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
            Need(item, value is null, "is needed");
            Inside(item, value, check);
            index++;
        }
    }

    /// <summary>A rule about the call as a whole.</summary>
    internal void Call(RequestRuleKind kind, bool isKept, string rule)
    {
        if (!isKept)
        {
            _violations.Add(new RequestViolation("", kind, rule));
        }
    }

    private void Need(string member, bool isMissing, string rule)
    {
        Note(member, RequestRuleKind.Missing, !isMissing, rule);
        _missing = isMissing ? _prefix + member : _missing;
    }

    // What is not there at all is not too short as well.
    private void Note(string member, RequestRuleKind kind, bool isKept, string rule)
    {
        string path = _prefix + member;
        if (!isKept && path != _missing)
        {
            _violations.Add(new RequestViolation(path, kind, rule));
        }
    }
}
