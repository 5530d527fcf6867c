using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds defaults: each has to be a value that the field could have been given.</summary>
internal sealed class DefaultBinder(
    IReadOnlyDictionary<string, BoundEnum> enums, PatternTrials trials, DiagnosticBag bag)
{
    /// <summary>The default of a field; null when it has none or not a valid one, which is reported.</summary>
    /// <param name="section">What the field says.</param>
    /// <param name="field">The field with its rules.</param>
    public string? Bind(Section section, FieldModel field)
    {
        if (section.Text(SpecKeys.Default) is not { } text)
            return null;
        if ((WhyNotOf(section, field) ?? WhyNotOf(field.Type, text) ?? WhyNotOf(field, text.Text)) is not { } reason)
            return text.Text;
        string sentence = reason.EndsWith("?", StringComparison.Ordinal) ? reason : reason + ".";
        bag.Report(ReferenceRules.WrongDefault, text.Span, text.Text, field.Wire, sentence);
        return null;
    }

    private static string? WhyNotOf(Section section, FieldModel field) => field.IsOptional || section.IsUnclear
        ? null
        : "the field is required, so that nothing stands in for it; add 'optional: true' or remove the default";

    private string? WhyNotOf(TypeRef type, ScalarNode text) => type switch
    {
        EnumRef named => enums.TryGetValue(named.Name, out BoundEnum? known) && !known.Declared.Contains(text.Text)
            ? $"it is not a value of {named.Name}. {bag.Suggestions.For(text.Text, known.Declared)}".Trim().TrimEnd('.')
            : null,
        ScalarRef { Kind: ScalarKind.Secret } => "a secret has no default",
        ScalarRef scalar => ScalarForm.Of(scalar.Kind) is var form && form.Accepts(text) ? null : $"it must be {form.Description}",
        _ => "only plain values have a default",
    };

    private string? WhyNotOf(FieldModel field, string text)
    {
        RulesModel rules = field.Rules;
        decimal? number = RuleConflicts.Number(text, field.Type);
        if (rules.Min is { Origin: null } min && number < min.Number.Value)
            return $"it is less than 'min', {min.Spelling}";
        if (rules.Max is { Origin: null } max && number > max.Number.Value)
            return $"it is more than 'max', {max.Spelling}";
        if (rules.MultipleOf is { } step && number % step != 0)
            return FormattableString.Invariant($"it is not a multiple of {step}");
        return RuleConflicts.WhyNotText(rules, text, trials)
            ?? (rules.OneOf.Count > 0 && rules.OneOf.All(choice => !choice.Values.Contains(text)) ? "'oneOf' does not list it" : null);
    }
}
