using System.ComponentModel;
using System.Globalization;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Collects the constraint violations of a request. Called by generated code.</summary>
/// <remarks>
/// An absent value violates only <see cref="Require"/> and <see cref="RequireIf"/>. Values are neither stored nor
/// reported.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequestCheck
{
    private readonly string? _region;
    private readonly TimeProvider _clock;
    private readonly List<RequestViolation> _violations = [];
    private RequestMember _prefix = new("", "");
    private string? _missing;
    private int _depth;

    /// <summary>Initializes a new instance of the <see cref="RequestCheck"/> class.</summary>
    /// <param name="region">The region code of the zone; null to apply the constraints of all zones.</param>
    /// <param name="clock">The clock for constraints that depend on the current time.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is null.</exception>
    public RequestCheck(string? region, TimeProvider clock)
    {
        _region = region;
        _clock = Guard.NotNull(clock);
    }

    /// <summary>The current time in milliseconds since 1970-01-01 UTC.</summary>
    public long Now => _clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>The violations so far, in the order of the checks.</summary>
    public IReadOnlyList<RequestViolation> Violations => _violations;

    /// <summary>Returns whether the request is sent to one of the regions; true if the region is unknown.</summary>
    /// <param name="regions">The region codes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="regions"/> is null.</exception>
    public bool IsIn(params string[] regions) => _region is null || Guard.NotNull(regions).Contains(_region);

    /// <summary>Requires a value.</summary>
    /// <param name="member">The names of the value.</param>
    /// <param name="isMissing">Whether the value is absent.</param>
    public void Require(RequestMember member, bool isMissing)
    {
        if (isMissing)
            NoteMissing(member, RuleText.Required);
    }

    /// <summary>Requires a value under a condition.</summary>
    /// <param name="member">The names of the value.</param>
    /// <param name="isMissing">Whether the value is absent.</param>
    /// <param name="condition">Whether the condition is met.</param>
    /// <param name="when">
    /// The description of the condition. Other members of the object are in braces: <c>{Live|live} is true</c>.
    /// </param>
    public void RequireIf(RequestMember member, bool isMissing, bool condition, LocalText when)
    {
        if (isMissing && condition)
            NoteMissing(member, RuleText.RequiredWhen(Placed(when)));
    }

    /// <summary>Requires that a value is absent.</summary>
    /// <param name="member">The names of the value.</param>
    /// <param name="isMissing">Whether the value is absent.</param>
    /// <param name="where">The description of the condition under which the value is not allowed.</param>
    public void Absent(RequestMember member, bool isMissing, LocalText where)
    {
        if (!isMissing)
            Note(member, RequestRuleKind.Zone, RuleText.Absent(where));
    }

    /// <summary>Limits the length of a text.</summary>
    /// <param name="member">The names of the value.</param>
    /// <param name="length">The number of characters; null if the value is absent.</param>
    /// <param name="min">The minimum length.</param>
    /// <param name="max">The maximum length; <see cref="int.MaxValue"/> for no limit.</param>
    public void Length(RequestMember member, int? length, int min, int max)
    {
        if (length < min || length > max)
            Note(member, RequestRuleKind.Length, RuleText.Length(min, max));
    }

    /// <summary>Limits the number of items in a list.</summary>
    /// <param name="member">The names of the value.</param>
    /// <param name="count">The number of items; null if the value is absent.</param>
    /// <param name="min">The minimum number.</param>
    /// <param name="max">The maximum number; <see cref="int.MaxValue"/> for no limit.</param>
    public void Count(RequestMember member, int? count, int min, int max)
    {
        if (count < min || count > max)
            Note(member, RequestRuleKind.Length, RuleText.Count(min, max));
    }

    /// <summary>Requires that a text matches a pattern.</summary>
    /// <param name="member">The names of the value.</param>
    /// <param name="text">The text; null if it is absent.</param>
    /// <param name="pattern">The regular expression that must match the complete text.</param>
    public void Pattern(RequestMember member, string? text, string pattern)
    {
        if (text is not null && !Patterns.Matches(text, pattern))
            Note(member, RequestRuleKind.Pattern, RuleText.Pattern(pattern));
    }

    /// <summary>Sets a lower limit for an integer. Integers are compared exactly.</summary>
    /// <param name="member">The names of the value.</param>
    /// <param name="value">The value in the unit of the request; null if it is absent.</param>
    /// <param name="bound">The limit; null if the value that determines it is absent.</param>
    /// <param name="limit">
    /// The description of the limit. Other members of the object are in braces: <c>at least {Start|start}</c>.
    /// </param>
    public void AtLeast(RequestMember member, long? value, long? bound, LocalText limit)
    {
        if (value < bound)
            Note(member, RequestRuleKind.Range, RuleText.Limit(Placed(limit)));
    }

    /// <summary>Sets a lower limit for a number.</summary>
    /// <param name="member">The names of the value.</param>
    /// <param name="value">The value in the unit of the request; null if it is absent.</param>
    /// <param name="bound">The limit; null if the value that determines it is absent.</param>
    /// <param name="limit">
    /// The description of the limit. Other members of the object are in braces: <c>at least {Start|start}</c>.
    /// </param>
    public void AtLeast(RequestMember member, double? value, double? bound, LocalText limit)
    {
        if (value < bound)
            Note(member, RequestRuleKind.Range, RuleText.Limit(Placed(limit)));
    }

    /// <summary>Sets an upper limit for an integer. Integers are compared exactly.</summary>
    /// <param name="member">The names of the value.</param>
    /// <param name="value">The value in the unit of the request; null if it is absent.</param>
    /// <param name="bound">The limit; null if the value that determines it is absent.</param>
    /// <param name="limit">
    /// The description of the limit. Other members of the object are in braces: <c>at least {Start|start}</c>.
    /// </param>
    public void AtMost(RequestMember member, long? value, long? bound, LocalText limit)
    {
        if (value > bound)
            Note(member, RequestRuleKind.Range, RuleText.Limit(Placed(limit)));
    }

    /// <summary>Sets an upper limit for a number.</summary>
    /// <param name="member">The names of the value.</param>
    /// <param name="value">The value in the unit of the request; null if it is absent.</param>
    /// <param name="bound">The limit; null if the value that determines it is absent.</param>
    /// <param name="limit">
    /// The description of the limit. Other members of the object are in braces: <c>at least {Start|start}</c>.
    /// </param>
    public void AtMost(RequestMember member, double? value, double? bound, LocalText limit)
    {
        if (value > bound)
            Note(member, RequestRuleKind.Range, RuleText.Limit(Placed(limit)));
    }

    /// <summary>Requires that an integer is a multiple of a step.</summary>
    /// <param name="member">The names of the value.</param>
    /// <param name="value">The number; null if it is absent.</param>
    /// <param name="step">The step.</param>
    public void MultipleOf(RequestMember member, long? value, long step)
    {
        if (value is { } number && number % step != 0)
        {
            string steps = step.ToString(CultureInfo.InvariantCulture);
            Note(member, RequestRuleKind.Range, RuleText.MultipleOf(steps));
        }
    }

    /// <summary>Requires that a number is a multiple of a step.</summary>
    /// <param name="member">The names of the value.</param>
    /// <param name="value">The number; null if it is absent.</param>
    /// <param name="step">The step.</param>
    public void MultipleOf(RequestMember member, double? value, double step)
    {
        if (value is { } number && number % step != 0)
        {
            string steps = step.ToString(CultureInfo.InvariantCulture);
            Note(member, RequestRuleKind.Range, RuleText.MultipleOf(steps));
        }
    }

    /// <summary>Requires that a duration is a whole number of its unit.</summary>
    /// <param name="member">The names of the value.</param>
    /// <param name="value">The duration in the unit; null if it is absent.</param>
    /// <param name="unit">The name of the unit.</param>
    public void Whole(RequestMember member, double? value, string unit)
    {
        if (value is { } number && number % 1 != 0)
            Note(member, RequestRuleKind.Format, RuleText.Whole(unit));
    }

    /// <summary>Limits a value to a list of wire values.</summary>
    /// <param name="member">The names of the value.</param>
    /// <param name="text">The wire value; null if it is absent.</param>
    /// <param name="allowed">The allowed wire values.</param>
    /// <exception cref="ArgumentNullException"><paramref name="allowed"/> is null.</exception>
    public void OneOf(RequestMember member, string? text, params string[] allowed)
    {
        Guard.NotNull(allowed);
        if (text is not null && !allowed.Contains(text))
            Note(member, RequestRuleKind.EnumValue, RuleText.OneOf(allowed));
    }

    /// <summary>Rejects a value that its enum does not define.</summary>
    /// <remarks>
    /// Servers call this method. Clients send such values, because the service can define more values.
    /// </remarks>
    /// <param name="member">The names of the value.</param>
    /// <param name="unknownValue">The unknown value; null if the value is known or absent.</param>
    public void EnumValue(RequestMember member, string? unknownValue)
    {
        if (unknownValue is not null)
            Note(member, RequestRuleKind.EnumValue, RuleText.Documented);
    }

    /// <summary>Validates an object.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="member">
    /// The names of the object; empty if its properties are properties of the enclosing object.
    /// </param>
    /// <param name="value">The object; null if it is absent.</param>
    /// <param name="check">Validates the object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
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

    /// <summary>Validates the items of a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="member">The names of the list.</param>
    /// <param name="values">The items; null if the list is absent.</param>
    /// <param name="check">Validates one item.</param>
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

    /// <summary>Adds a violation of the request itself.</summary>
    internal void Refuse(RequestRuleKind kind, LocalText rule) => _violations.Add(new RequestViolation("", kind, rule));

    private void NoteMissing(RequestMember member, LocalText rule)
    {
        Note(member, RequestRuleKind.Missing, rule);
        _missing = PathOf(member).Wire;
    }

    // A missing value is not reported as too short as well.
    private void Note(RequestMember member, RequestRuleKind kind, LocalText rule)
    {
        RequestMember path = PathOf(member);
        if (path.Wire != _missing)
            _violations.Add(new RequestViolation(path.Wire, kind, rule) { Property = path.Property });
    }

    // Of the members next to the validated one: in a nested object, they have a path too.
    private LocalText Placed(LocalText text) => RuleMembers.WithPaths(text, _prefix);

    private RequestMember PathOf(RequestMember member) => _prefix.Then(member);
}
