using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Finds rules of one value that no value satisfies.</summary>
internal static class RuleConflicts
{
    /// <summary>The number that a value is held against limits by; null when there is none.</summary>
    /// <param name="text">The value as a spec writes it.</param>
    /// <param name="type">Its type.</param>
    public static decimal? Number(string text, TypeRef type) =>
        type is ScalarRef { Kind: ScalarKind.TimestampKst14 } ? KoreanTime.Milliseconds(text) : NumberModel.ValueOf(text);

    /// <summary>Reports rules that leave no value, at the later one.</summary>
    /// <param name="section">What the value says.</param>
    /// <param name="wire">Its name.</param>
    /// <param name="type">Its type.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="trials">Tries patterns.</param>
    public static void Report(Section section, string wire, TypeRef type, RulesModel rules, PatternTrials trials)
    {
        if (rules is { Min: { Origin: null } min, Max: { Origin: null } max })
            ReportRange(section, wire, type is ScalarRef { Kind: ScalarKind.Number } ? null : rules.MultipleOf ?? 1, min, max);
        foreach (SpecNode empty in section.Choices(SpecKeys.OneOf).Where(IsEmpty))
            section.Bag.Report(ReferenceRules.NoValueLeft, empty.Span, wire, "'oneOf' lists nothing");
        foreach (ScalarNode literal in section.ValuesOfChoices(SpecKeys.OneOf))
        {
            if (WhyNotText(rules, literal.Text, trials) is { } reason)
                section.Bag.Report(ReferenceRules.NoValueLeft, literal.Span, wire, $"'oneOf' lists '{literal.Text}', but {reason}");
        }
        ReportAstray(section, rules, trials);
    }

    /// <summary>Reports a pattern that went astray on one of the texts beside it.</summary>
    /// <param name="section">What the value says.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="trials">Knows where it went astray.</param>
    public static void ReportAstray(Section section, RulesModel rules, PatternTrials trials)
    {
        if (rules.Pattern is not { } pattern || section.Text(SpecKeys.Pattern) is not { } at
            || trials.TakeAstray(pattern) is not { } text)
        {
            return;
        }
        string form = $"an expression that does not go astray, and half a second is not enough to tell whether '{text}' matches; "
            + "avoid a repetition inside a repetition";
        section.Bag.Report(StructureRules.WrongForm, at.Span, pattern, SpecKeys.Pattern, form);
    }

    /// <summary>Why rules for texts exclude a text; null when they do not.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="text">The text.</param>
    /// <param name="trials">Tries patterns.</param>
    public static string? WhyNotText(RulesModel rules, string text, PatternTrials trials)
    {
        if (rules.Length is { } length && text.Length < length.Min)
            return FormattableString.Invariant($"it is shorter than {length.Min} characters");
        if (rules.Length?.Max is { } most && text.Length > most)
            return FormattableString.Invariant($"it is longer than {most} characters");
        return rules.Pattern is { } pattern && !trials.Matches(pattern, text) ? "it does not match 'pattern'" : null;
    }

    private static bool IsEmpty(SpecNode choice) =>
        choice is SequenceNode { Items.Count: 0 } or MappingNode { Entries.Count: 0 };

    private static void ReportRange(Section section, string wire, int? step, BoundModel from, BoundModel to)
    {
        if (from.Number.Value is not { } min || to.Number.Value is not { } max || section.Find(SpecKeys.Max) is not { } at)
            return;
        string least = from.Spelling, most = to.Spelling;
        string what = step == 1 ? "whole number" : FormattableString.Invariant($"multiple of {step}");
        if (min > max)
        {
            section.Bag.Report(ReferenceRules.NoValueLeft, at.Value.Span, wire, $"'min' is {least}, and 'max' is {most}");
        }
        else if (step is { } size && decimal.Floor(max / size) * size < min)
        {
            section.Bag.Report(
                ReferenceRules.NoValueLeft, at.Value.Span, wire, $"there is no {what} from {least} to {most}");
        }
    }
}
