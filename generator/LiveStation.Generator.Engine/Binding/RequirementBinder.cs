using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the conditions under which a field is required: <c>requiredIf: { createCdn: true }</c>.</summary>
internal sealed class RequirementBinder(
    IReadOnlyDictionary<string, BoundEnum> enums, SiblingTable siblings, DiagnosticBag bag)
{
    private static readonly Phrase QuotedText = new("text, in quotes", "따옴표로 묶은 텍스트");
    private static readonly Phrase TrueOrFalse = new("true or false, without quotes", "따옴표 없는 true 또는 false");
    private static readonly Phrase Conditions = new("booleans, enums and texts", "불리언, 열거형, 텍스트");

    /// <summary>Returns the requirement of a field; null when it has none, or when no part of it is valid.</summary>
    public RequirementModel? Bind(Section section)
    {
        if (section.Mapping(SpecKeys.RequiredIf) is not { } conditions)
            return null;
        if (conditions is { Entries.Count: 0, LeftOut.Count: 0 })
            bag.Report(StructureRules.Empty, section.KeyOf(SpecKeys.RequiredIf).Span, section.What, SpecKeys.RequiredIf);
        Section inner = section.Open(conditions);
        EquatableArray<TermModel> terms =
            conditions.Entries.Select(entry => TermOf(entry.Key, inner)).OfType<TermModel>().ToEquatableArray();
        return terms.Count > 0 && terms.Count == conditions.Entries.Count ? new RequirementModel(terms) : null;
    }

    private TermModel? TermOf(ScalarNode key, Section conditions)
    {
        if (siblings.Find(key.Text, key.Place) is not { } field)
            return null;
        EquatableArray<ScalarNode> values = conditions.TextsOrOne(key.Text);
        conditions.RefuseEmpty(key.Text);
        EquatableArray<TermValueModel> bound =
            values.Select(value => ValueOf(field, value)).OfType<TermValueModel>().ToEquatableArray();
        return bound.Count > 0 && bound.Count == values.Count ? new TermModel(field, bound) : null;
    }

    private TermValueModel? ValueOf(FieldRef field, ScalarNode value)
    {
        if (ScalarForm.IsTextOnWire(field.Type) && !ScalarForm.ReadsAsText(value))
        {
            bag.Report(StructureRules.WrongForm, value.Span, value.Text, SpecKeys.RequiredIf, QuotedText);
            return null;
        }
        switch (field.Type)
        {
            case EnumRef named:
                EnumValueModel? literal = EnumValues.Find(enums, named, value, bag);
                return literal is null ? null : new TermValueModel(literal.Text, literal.Name);
            case ScalarRef { Kind: ScalarKind.Boolean } when value is { IsQuoted: false, Text: "true" or "false" }:
            case ScalarRef { Kind: ScalarKind.Text }:
                return new TermValueModel(value.Text, value.Text);
            case ScalarRef { Kind: ScalarKind.Boolean }:
                bag.Report(StructureRules.WrongForm, value.Span, value.Text, SpecKeys.RequiredIf, TrueOrFalse);
                return null;
            default:
                bag.Report(
                    ReferenceRules.RuleType, value.Span, SpecKeys.RequiredIf, field.Wire, Conditions);
                return null;
        }
    }
}
