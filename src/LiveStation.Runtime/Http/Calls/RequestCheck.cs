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
            NoteMissing(member, RuleText.Required);
    }

    /// <summary>A value that is needed under a condition.</summary>
    /// <param name="member">Its names.</param>
    /// <param name="isMissing">Whether it is not there.</param>
    /// <param name="condition">Whether the condition holds.</param>
    /// <param name="when">
    /// The condition as a text, in which <c>{0}</c> and <c>{1}</c> stand before the two names of a member.
    /// </param>
    public void RequireIf(RequestMember member, bool isMissing, bool condition, LocalText when)
    {
        if (isMissing && condition)
            NoteMissing(member, RuleText.RequiredWhen(Placed(when)));
    }

    /// <summary>A value that must not be sent.</summary>
    /// <param name="member">Its names.</param>
    /// <param name="isMissing">Whether it is not there, as it should be.</param>
    /// <param name="where">Where it must not be sent, as a text.</param>
    public void Absent(RequestMember member, bool isMissing, LocalText where)
    {
        if (!isMissing)
            Note(member, RequestRuleKind.Zone, RuleText.Absent(where));
    }

    /// <summary>Checks how many characters a text has.</summary>
    /// <param name="member">Names of the value.</param>
    /// <param name="length">The number of characters; null when there is no text.</param>
    /// <param name="min">The smallest number.</param>
    /// <param name="max">The largest number; <see cref="int.MaxValue"/> for no limit.</param>
    public void Length(RequestMember member, int? length, int min, int max)
    {
        if (length < min || length > max)
            Note(member, RequestRuleKind.Length, RuleText.Length(min, max));
    }

    /// <summary>Checks how many items a list has.</summary>
    /// <param name="member">Names of the value.</param>
    /// <param name="count">The number of items; null when there is no list.</param>
    /// <param name="min">The smallest number.</param>
    /// <param name="max">The largest number; <see cref="int.MaxValue"/> for no limit.</param>
    public void Count(RequestMember member, int? count, int min, int max)
    {
        if (count < min || count > max)
            Note(member, RequestRuleKind.Length, RuleText.Count(min, max));
    }

    /// <summary>Of which form a text is.</summary>
    /// <param name="member">Its names.</param>
    /// <param name="text">The text; null when it is not there.</param>
    /// <param name="pattern">Regular expression that all of it matches.</param>
    public void Pattern(RequestMember member, string? text, string pattern)
    {
        if (text is not null && !Patterns.Matches(text, pattern))
            Note(member, RequestRuleKind.Pattern, RuleText.Pattern(pattern));
    }

    /// <summary>A lower limit of whole numbers, which are compared as they are.</summary>
    /// <param name="member">Names of the value.</param>
    /// <param name="value">The value in the unit of the wire; null when it is not there.</param>
    /// <param name="bound">The limit; null when what it is counted from is not there.</param>
    /// <param name="limit">
    /// The limit as a text, in which <c>{0}</c> and <c>{1}</c> stand before the two names of a member.
    /// </param>
    public void AtLeast(RequestMember member, long? value, long? bound, LocalText limit)
    {
        if (value < bound)
            Note(member, RequestRuleKind.Range, RuleText.Limit(Placed(limit)));
    }

    /// <summary>A lower limit.</summary>
    /// <param name="member">Names of the value.</param>
    /// <param name="value">The value in the unit of the wire; null when it is not there.</param>
    /// <param name="bound">The limit; null when what it is counted from is not there.</param>
    /// <param name="limit">
    /// The limit as a text, in which <c>{0}</c> and <c>{1}</c> stand before the two names of a member.
    /// </param>
    public void AtLeast(RequestMember member, double? value, double? bound, LocalText limit)
    {
        if (value < bound)
            Note(member, RequestRuleKind.Range, RuleText.Limit(Placed(limit)));
    }

    /// <summary>An upper limit of whole numbers, which are compared as they are.</summary>
    /// <param name="member">Names of the value.</param>
    /// <param name="value">The value in the unit of the wire; null when it is not there.</param>
    /// <param name="bound">The limit; null when what it is counted from is not there.</param>
    /// <param name="limit">
    /// The limit as a text, in which <c>{0}</c> and <c>{1}</c> stand before the two names of a member.
    /// </param>
    public void AtMost(RequestMember member, long? value, long? bound, LocalText limit)
    {
        if (value > bound)
            Note(member, RequestRuleKind.Range, RuleText.Limit(Placed(limit)));
    }

    /// <summary>An upper limit.</summary>
    /// <param name="member">Names of the value.</param>
    /// <param name="value">The value in the unit of the wire; null when it is not there.</param>
    /// <param name="bound">The limit; null when what it is counted from is not there.</param>
    /// <param name="limit">
    /// The limit as a text, in which <c>{0}</c> and <c>{1}</c> stand before the two names of a member.
    /// </param>
    public void AtMost(RequestMember member, double? value, double? bound, LocalText limit)
    {
        if (value > bound)
            Note(member, RequestRuleKind.Range, RuleText.Limit(Placed(limit)));
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
            Note(member, RequestRuleKind.Range, RuleText.MultipleOf(steps));
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
            Note(member, RequestRuleKind.Range, RuleText.MultipleOf(steps));
        }
    }

    /// <summary>A duration that is written as a whole number of a unit.</summary>
    /// <param name="member">Its names.</param>
    /// <param name="value">The duration in that unit; null when it is not there.</param>
    /// <param name="unit">The unit in words.</param>
    public void Whole(RequestMember member, double? value, string unit)
    {
        if (value is { } number && number % 1 != 0)
            Note(member, RequestRuleKind.Format, RuleText.Whole(unit));
    }

    /// <summary>Words that may be sent.</summary>
    /// <param name="member">Names of the value.</param>
    /// <param name="text">The word on the wire; null when it is not there.</param>
    /// <param name="allowed">The words that may be sent.</param>
    public void OneOf(RequestMember member, string? text, params string[] allowed)
    {
        Guard.NotNull(allowed);
        if (text is not null && !allowed.Contains(text))
            Note(member, RequestRuleKind.EnumValue, RuleText.OneOf(allowed));
    }

    /// <summary>
    /// A word that its enum does not know. Servers check it; clients send it, for the service may know more words.
    /// </summary>
    /// <param name="member">Names of the value.</param>
    /// <param name="unknownValue">The word; null when it is known or not there.</param>
    public void EnumValue(RequestMember member, string? unknownValue)
    {
        if (unknownValue is not null)
            Note(member, RequestRuleKind.EnumValue, RuleText.Documented);
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
    internal void Refuse(RequestRuleKind kind, LocalText rule) => _violations.Add(new RequestViolation("", kind, rule));

    private void NoteMissing(RequestMember member, LocalText rule)
    {
        Note(member, RequestRuleKind.Missing, rule);
        _missing = PathOf(member).Wire;
    }

    // What is not there at all is not too short as well.
    private void Note(RequestMember member, RequestRuleKind kind, LocalText rule)
    {
        RequestMember path = PathOf(member);
        if (path.Wire != _missing)
            _violations.Add(new RequestViolation(path.Wire, kind, rule) { Property = path.Property });
    }

    // Of the members beside the one that is checked: in an object inside a request they have a path too.
    private LocalText Placed(LocalText text) => text.Format(_prefix.Property, _prefix.Wire);

    private RequestMember PathOf(RequestMember member) =>
        new(_prefix.Wire + member.Wire, _prefix.Property + member.Property);
}
