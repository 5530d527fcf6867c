using System.Globalization;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds what causes a transition other than an operation, and what follows from it.</summary>
/// <param name="actors">Names of all actors, including invalid ones; null when there is no service.</param>
/// <param name="effects">Checks what transitions emit.</param>
/// <param name="pending">Checks for later.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class CauseBinder(HashSet<string>? actors, EffectBinder effects, PendingChecks pending, DiagnosticBag bag)
{
    private const string UnknownTime = "unknown";

    private static readonly string[] Causes = [SpecKeys.By, SpecKeys.After, SpecKeys.With, SpecKeys.Actor];

    private static readonly Dictionary<string, long> Units = new(StringComparer.Ordinal)
    {
        ["ms"] = 1, ["s"] = 1_000, ["min"] = 60_000, ["h"] = 3_600_000, ["d"] = 86_400_000,
    };

    private static readonly Phrase AfterForm = new(
        "a time such as 3 d, 1 h or 500 ms, a member with a duration or a timestamp, or unknown",
        "3 d, 1 h, 500 ms 같은 시간, 기간이나 시각을 담은 속성, unknown");

    private readonly ConditionsBinder _conditions = new(pending, bag);

    /// <summary>Returns a transition with its causes and what it emits.</summary>
    /// <param name="section">The section of the transition.</param>
    /// <param name="owner">The section of the type.</param>
    /// <param name="type">Name of the type.</param>
    /// <param name="transition">The transition without its causes.</param>
    public TransitionModel Bind(Section section, Section owner, string type, TransitionModel transition)
    {
        string[] causes = [.. Causes.Where(section.Has)];
        if (causes.Length > 1)
            bag.Report(ResourceRules.TwoCauses, section.KeyOf(causes[1]).Span, causes[0], causes[1]);
        if (causes.Length == 0 && owner.Has(SpecKeys.Owner) && !section.IsUnclear)
            bag.Report(ResourceRules.NoCause, section.At, type);
        ScalarNode? emits = section.Text(SpecKeys.Emits);
        effects.CheckEmitted(emits, type);
        return transition with
        {
            After = After(section, type),
            With = With(section).ToEquatableArray(),
            Actor = Actor(section),
            If = _conditions.Bind(section, SpecKeys.If, type),
            Emits = emits?.Text,
        };
    }

    private AfterModel? After(Section section, string type)
    {
        if (section.Text(SpecKeys.After) is not { } text)
            return null;
        if (text.Text == UnknownTime)
            return new AfterModel(null, null);
        if (Regex.Match(text.Text, "^([0-9]{1,9}) ?(ms|s|min|h|d)$") is { Success: true } time)
        {
            long number = long.Parse(time.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture);
            return new AfterModel(number * Units[time.Groups[2].Value], null);
        }
        if (!Regex.IsMatch(text.Text, @"^[A-Za-z_][A-Za-z0-9_.]*$"))
        {
            bag.Report(StructureRules.WrongForm, text.Span, text.Text, SpecKeys.After, AfterForm);
            return null;
        }
        pending.Add(table =>
        {
            if (table.Follow(type, text.Text, text.Place) is { } value && !IsTime(value))
                bag.Report(StructureRules.WrongForm, text.Span, text.Text, SpecKeys.After, AfterForm);
        });
        // A type's name begins with an uppercase letter, a member's usually does not; the check above reports anything else.
        return char.IsUpper(text.Text[0]) && text.Text.IndexOf('.') is > 0 and var dot
            ? new AfterModel(null, text.Text.Substring(dot + 1)) { Type = text.Text.Substring(0, dot) }
            : new AfterModel(null, text.Text);
    }

    private static bool IsTime(TypeRef type) => type is ScalarRef
    {
        Kind: ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14 or ScalarKind.DurationMilliseconds
            or ScalarKind.DurationSeconds or ScalarKind.DurationMinutes,
    };

    private IEnumerable<WithModel> With(Section section)
    {
        if (section.Mapping(SpecKeys.With) is not { } others)
            yield break;
        Section inner = section.Open(others);
        foreach (ScalarNode other in others.Entries.Select(entry => entry.Key))
        {
            EquatableArray<ScalarNode> states = inner.TextsOrOne(other.Text);
            inner.RefuseEmpty(other.Text);
            pending.Add(table =>
            {
                if (table.Kept(other, SpecKeys.With) is null)
                    return;
                foreach (ScalarNode state in states)
                    table.CheckState(other.Text, state);
            });
            yield return new WithModel(other.Text, states.Select(state => state.Text).ToEquatableArray());
        }
    }

    private string? Actor(Section section)
    {
        if (section.Text(SpecKeys.Actor) is not { } actor)
            return null;
        // Without a service, which is reported, any name can be that of an actor.
        if (actors is null || actors.Contains(actor.Text))
            return actor.Text;
        bag.Report(StructureRules.WrongLiteral, actor.Span, actor.Text, SpecKeys.Actor, bag.Suggestions.For(actor.Text, actors));
        return null;
    }
}
