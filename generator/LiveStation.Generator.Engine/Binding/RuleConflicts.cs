using System.Globalization;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Finds rules of one value that no value satisfies.</summary>
internal static class RuleConflicts
{
    /// <summary>A number as a spec writes it; null when it is none.</summary>
    public static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    /// <summary>Reports rules that leave no value, at the later one.</summary>
    /// <param name="section">What the value says.</param>
    /// <param name="wire">Its name.</param>
    /// <param name="rules">Its rules.</param>
    public static void Report(Section section, string wire, RulesModel rules)
    {
        if (rules is { Min: { Origin: null } min, Max: { Origin: null } max })
            ReportRange(section, wire, rules.MultipleOf, min.Number, max.Number);
        foreach (SpecNode empty in section.Choices(SpecKeys.OneOf).Where(IsEmpty))
            section.Bag.Report(ReferenceRules.NoValueLeft, empty.Span, wire, "'oneOf' lists nothing");
        foreach (ScalarNode word in section.WordsOfChoices(SpecKeys.OneOf))
        {
            if (WhyNotText(rules, word.Text) is { } reason)
                section.Bag.Report(ReferenceRules.NoValueLeft, word.Span, wire, $"'oneOf' lists '{word.Text}', but {reason}");
        }
    }

    /// <summary>Why rules for texts exclude a text; null when they do not.</summary>
    public static string? WhyNotText(RulesModel rules, string text)
    {
        if (rules.Length is { } length && text.Length < length.Min)
            return FormattableString.Invariant($"it is shorter than {length.Min} characters");
        if (rules.Length?.Max is { } most && text.Length > most)
            return FormattableString.Invariant($"it is longer than {most} characters");
        return rules.Pattern is { } pattern && !PatternForm.Matches(pattern, text) ? "it does not match 'pattern'" : null;
    }

    private static bool IsEmpty(SpecNode choice) =>
        choice is SequenceNode { Items.Count: 0 } or MappingNode { Entries.Count: 0 };

    private static void ReportRange(Section section, string wire, string? step, string least, string most)
    {
        if (Number(least) is not { } min || Number(most) is not { } max || section.Find(SpecKeys.Max) is not { } at)
            return;
        if (min > max)
            section.Bag.Report(ReferenceRules.NoValueLeft, at.Value.Span, wire, $"'min' is {least}, and 'max' is {most}");
        else if (step is not null && Number(step) is > 0 and var size && decimal.Floor(max / size) * size < min)
            section.Bag.Report(
                ReferenceRules.NoValueLeft, at.Value.Span, wire, $"there is no multiple of {step} from {least} to {most}");
    }
}
