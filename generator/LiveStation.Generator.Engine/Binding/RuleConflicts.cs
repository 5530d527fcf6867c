using System.Globalization;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Finds rules of one value that exclude every value.</summary>
internal static class RuleConflicts
{
    /// <summary>Returns the number that is compared with limits; null when there is none.</summary>
    /// <param name="text">The value as written in a spec.</param>
    /// <param name="type">Its type.</param>
    public static decimal? Number(string text, TypeRef type) =>
        type is ScalarRef { Kind: ScalarKind.TimestampKst14 } ? KoreanTime.Milliseconds(text) : NumberModel.ValueOf(text);

    /// <summary>Reports rules that exclude every value, at the later rule.</summary>
    /// <param name="section">The section of the value.</param>
    /// <param name="wire">Its name.</param>
    /// <param name="type">Its type.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="trials">Matches patterns with a time limit.</param>
    public static void Report(Section section, string wire, TypeRef type, RulesModel rules, PatternTrials trials)
    {
        if (rules is { Min: { Origin: null } min, Max: { Origin: null } max })
            ReportRange(section, wire, type is ScalarRef { Kind: ScalarKind.Number } ? null : rules.MultipleOf ?? 1, min, max);
        foreach (SpecNode empty in section.Choices(SpecKeys.OneOf).Where(IsEmpty))
            section.Bag.Report(ReferenceRules.NoValueLeft, empty.Span, wire, new Phrase("'oneOf' is empty", "'oneOf'가 비어 있음"));
        foreach (ScalarNode literal in section.ValuesOfChoices(SpecKeys.OneOf))
        {
            if (WhyNotText(rules, literal.Text, trials) is { } reason)
            {
                Phrase conflict = Phrase.Of(
                    "'oneOf' lists '{0}', which {1}", "'oneOf'에 '{0}'이(가) 있지만 {1}", literal.Text, reason);
                section.Bag.Report(ReferenceRules.NoValueLeft, literal.Span, wire, conflict);
            }
        }
        ReportAstray(section, rules, trials);
    }

    /// <summary>Reports a pattern that exceeded the time limit on one of the texts beside it.</summary>
    /// <param name="section">The section of the value.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="trials">Records the patterns that exceeded the time limit.</param>
    public static void ReportAstray(Section section, RulesModel rules, PatternTrials trials)
    {
        if (rules.Pattern is not { } pattern || section.Text(SpecKeys.Pattern) is not { } at
            || trials.TakeAstray(pattern) is not { } form)
        {
            return;
        }
        section.Bag.Report(StructureRules.WrongForm, at.Span, pattern, SpecKeys.Pattern, form);
    }

    /// <summary>Returns why the rules exclude a text; null when they do not.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="text">The text.</param>
    /// <param name="trials">Matches patterns with a time limit.</param>
    public static Phrase? WhyNotText(RulesModel rules, string text, PatternTrials trials)
    {
        if (rules.Length is { } length && text.Length < length.Min)
            return Phrase.Of("is shorter than {0} characters", "{0}자보다 짧습니다", Spelled(length.Min));
        if (rules.Length?.Max is { } most && text.Length > most)
            return Phrase.Of("is longer than {0} characters", "{0}자보다 깁니다", Spelled(most));
        return rules.Pattern is { } pattern && !trials.Matches(pattern, text)
            ? new("does not match 'pattern'", "'pattern'과 일치하지 않습니다")
            : null;
    }

    /// <summary>Formats a number for messages.</summary>
    /// <param name="number">The number.</param>
    public static string Spelled(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsEmpty(SpecNode choice) =>
        choice is SequenceNode { Items.Count: 0 } or MappingNode { Entries.Count: 0 };

    private static void ReportRange(Section section, string wire, int? step, BoundModel from, BoundModel to)
    {
        if (from.Number.Value is not { } min || to.Number.Value is not { } max || section.Find(SpecKeys.Max) is not { } at)
            return;
        string least = from.Spelling, most = to.Spelling;
        if (min > max)
        {
            section.Bag.Report(ReferenceRules.NoValueLeft, at.Value.Span, wire,
                Phrase.Of("'min' is {0}, but 'max' is {1}", "'min'은 {0}이고 'max'는 {1}임", least, most));
        }
        else if (step is { } size && decimal.Floor(max / size) * size < min)
        {
            section.Bag.Report(ReferenceRules.NoValueLeft, at.Value.Span, wire, size == 1
                ? Phrase.Of("there is no whole number from {0} to {1}", "{0}에서 {1}까지 정수가 없음", least, most)
                : Phrase.Of(
                    "there is no multiple of {2} from {0} to {1}", "{0}에서 {1}까지 {2}의 배수가 없음", least, most, Spelled(size)));
        }
    }
}
