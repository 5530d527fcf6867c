using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds defaults: each must be a valid value of its field.</summary>
internal sealed class DefaultBinder(
    IReadOnlyDictionary<string, BoundEnum> enums, PatternTrials trials, DiagnosticBag bag)
{
    /// <summary>Returns the default of a field; null when it is absent, or when it is invalid, which is reported.</summary>
    /// <param name="section">The section of the field.</param>
    /// <param name="field">The field with its rules.</param>
    public string? Bind(Section section, FieldModel field)
    {
        if (section.Text(SpecKeys.Default) is not { } text)
            return null;
        if ((WhyNotOf(section, field) ?? WhyNotOf(field.Type, text) ?? WhyNotOf(field, text.Text)) is not { } reason)
            return text.Text;
        bag.Report(ReferenceRules.WrongDefault, text.Span, text.Text, field.Wire, reason);
        return null;
    }

    private static Phrase? WhyNotOf(Section section, FieldModel field) => field.IsOptional || section.IsUnclear
        ? null
        : new(
            "The field is required, so a default has no effect. Add 'optional: true', or remove the default.",
            "필수 필드이므로 기본값에 효과가 없습니다. 'optional: true'를 추가하거나 기본값을 제거하세요.");

    private Phrase? WhyNotOf(TypeRef type, ScalarNode text) => type switch
    {
        EnumRef named => enums.TryGetValue(named.Name, out BoundEnum? known) && !known.Declared.Contains(text.Text)
            ? Phrase.Of(
                "It is not a value of '{0}'. {1}", "'{0}'의 값이 아닙니다. {1}", named.Name,
                bag.Suggestions.For(text.Text, known.Declared))
            : null,
        ScalarRef { Kind: ScalarKind.Secret } => new("A secret cannot have a default.", "비밀 값에는 기본값을 지정할 수 없습니다."),
        ScalarRef scalar => ScalarForm.Of(scalar.Kind) is var form && form.Accepts(text)
            ? null
            : Phrase.Of("It must be {0}.", "올바른 값: {0}.", form.Description),
        _ => new("Only fields of a plain type can have a default.", "기본 타입의 필드에만 기본값을 지정할 수 있습니다."),
    };

    private Phrase? WhyNotOf(FieldModel field, string text)
    {
        RulesModel rules = field.Rules;
        decimal? number = RuleConflicts.Number(text, field.Type);
        if (rules.Min is { Origin: null } min && number < min.Number.Value)
            return Phrase.Of("It is less than 'min', {0}.", "'min'({0})보다 작습니다.", min.Spelling);
        if (rules.Max is { Origin: null } max && number > max.Number.Value)
            return Phrase.Of("It is greater than 'max', {0}.", "'max'({0})보다 큽니다.", max.Spelling);
        if (rules.MultipleOf is { } step && number % step != 0)
            return Phrase.Of("It is not a multiple of {0}.", "{0}의 배수가 아닙니다.", RuleConflicts.Spelled(step));
        if (RuleConflicts.WhyNotText(rules, text, trials) is { } reason)
            return Phrase.Of("It {0}.", "{0}.", reason);
        return rules.OneOf.Count > 0 && rules.OneOf.All(choice => !choice.Values.Contains(text))
            ? new("'oneOf' does not list it.", "'oneOf'에 없는 값입니다.")
            : null;
    }
}
