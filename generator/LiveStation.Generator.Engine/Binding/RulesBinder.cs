using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the rules of values: limits, lengths, allowed enum values, and when a value is required.</summary>
internal sealed class RulesBinder(ZoneTable zones, IReadOnlyDictionary<string, BoundEnum> enums, DiagnosticBag bag)
{
    private static readonly Phrase LengthForm = new(
        "a range of whole numbers up to 2147483647, such as 3..20, 3.. or ..20", "2147483647 이하 정수의 범위(예: 3..20, 3.., ..20)");

    private static readonly Phrase PositiveNumber = new("a whole number from 1 to 2147483647", "1에서 2147483647까지의 정수");
    private static readonly Phrase Numbers = new("numbers, durations and times", "숫자, 기간, 시각");
    private static readonly Phrase TextsAndLists = new("texts and lists", "텍스트, 목록");
    private static readonly Phrase Texts = new("texts", "텍스트");
    private static readonly Phrase WholeNumbers = new("whole numbers", "정수");
    private static readonly Phrase EnumsAndTexts = new("enums and texts", "열거형, 텍스트");
    private static readonly Phrase PlainTypes = new("texts, numbers, durations, URIs and times", "텍스트, 숫자, 기간, URI, 시각");

    private static readonly string[] Keys = [.. SpecKeys.OfRules, SpecKeys.RequiredIf, SpecKeys.Nothing, SpecKeys.Default];

    private readonly PatternTrials _trials = new();
    private DefaultBinder? _defaults;

    /// <summary>Returns the field with its rules.</summary>
    /// <param name="model">The field.</param>
    /// <param name="section">Its section.</param>
    /// <param name="names">The fields beside it.</param>
    public FieldModel Bind(FieldModel model, Section section, SiblingTable names)
    {
        // Most fields have no rules.
        if (model.Zones.Count == 0 && !Array.Exists(Keys, section.Has))
            return model;
        RequirementModel? required = new RequirementBinder(enums, names, bag).Bind(section);
        bool isRequiredInZones = model.Zones.Count > 0 && !section.Flag(SpecKeys.Optional) && model.When is null;
        if (required?.Terms.FirstOrDefault(term => term.Field.Wire == model.Wire) is not null)
        {
            Phrase reason = new("it is required only if it already has a value", "이미 값이 있을 때만 필수인 필드가 됨");
            bag.Report(ReferenceRules.NoValueLeft, section.KeyOf(SpecKeys.RequiredIf).Span, model.Wire, reason);
        }
        FieldModel ruled = model with
        {
            Rules = Bind(section, model.Wire, model.Type, names) with
            {
                Required = required ?? (isRequiredInZones ? new RequirementModel(default) : null),
            },
            Nothing = NothingOf(section, model),
        };
        FieldModel bound = ruled with { Default = (_defaults ??= new(enums, _trials, bag)).Bind(section, ruled) };
        RuleConflicts.ReportAstray(section, bound.Rules, _trials);
        return bound;
    }

    /// <summary>Returns the rules of a value that is not part of an object.</summary>
    public RulesModel Bind(Section section, string wire, TypeRef type) =>
        Bind(section, wire, type, new SiblingTable([], [], bag, isClosed: true));

    private RulesModel Bind(Section section, string wire, TypeRef type, SiblingTable siblings)
    {
        var bounds = new BoundBinder(siblings, bag);
        bool isMeasured = Fits(section, wire, BoundBinder.IsMeasured(type), Numbers, SpecKeys.Min, SpecKeys.Max);
        bool isLong = Fits(section, wire, IsText(type) || type is ListRef, TextsAndLists, SpecKeys.Length);
        bool isPlain = Fits(section, wire, type is ScalarRef { Kind: ScalarKind.Text }, Texts, SpecKeys.Pattern);
        bool isWhole = Fits(section, wire, IsWhole(type), WholeNumbers, SpecKeys.MultipleOf);
        bool isWord = Fits(
            section, wire, type is EnumRef or ScalarRef { Kind: ScalarKind.Text }, EnumsAndTexts, SpecKeys.OneOf);
        var rules = new RulesModel
        {
            Min = isMeasured ? bounds.Bind(section, SpecKeys.Min, wire, type) : null,
            Max = isMeasured ? bounds.Bind(section, SpecKeys.Max, wire, type) : null,
            Length = isLong ? LengthOf(section, wire) : null,
            Pattern = isPlain ? PatternOf(section) : null,
            MultipleOf = isWhole ? MultipleOf(section) : null,
            OneOf = isWord ? ChoicesOf(section, type).ToEquatableArray() : default,
        };
        RuleConflicts.Report(section, wire, type, rules, _trials);
        return rules;
    }

    private bool Fits(Section section, string wire, bool fits, Phrase what, params string[] keys)
    {
        // This runs for every field, and nearly every field is valid.
        if (fits)
            return true;
        foreach (string key in keys)
        {
            if (section.Find(key)?.Key is { } rule)
                bag.Report(ReferenceRules.RuleType, rule.Span, rule.Text, wire, what);
        }
        return false;
    }

    private LengthModel? LengthOf(Section section, string wire)
    {
        if (section.Text(SpecKeys.Length) is not { } text)
            return null;
        string[] ends = text.Text.Split([".."], StringSplitOptions.None);
        int? min = ends[0].Length == 0 ? 0 : Whole.Parse(ends[0]);
        int? max = ends.Length != 2 || ends[1].Length == 0 ? null : Whole.Parse(ends[1]);
        bool isRange = ends.Length == 2 && text.Text.Length > 2 && min is not null
            && (ends[1].Length == 0 || max is not null);
        if (isRange && max < min)
        {
            bag.Report(
                ReferenceRules.NoValueLeft, text.Span, wire,
                Phrase.Of("'length' begins at {0} but ends at {1}", "'length'의 시작은 {0}이고 끝은 {1}임", ends[0], ends[1]));
            return null;
        }
        if (isRange)
            return new LengthModel(min!.Value, max);
        bag.Report(StructureRules.WrongForm, text.Span, text.Text, SpecKeys.Length, LengthForm);
        return null;
    }

    private string? PatternOf(Section section)
    {
        if (section.Text(SpecKeys.Pattern) is not { } text)
            return null;
        if (PatternForm.WhyNot(text.Text) is not { } form)
            return text.Text;
        bag.Report(StructureRules.WrongForm, text.Span, text.Text, SpecKeys.Pattern, form);
        return null;
    }

    private int? MultipleOf(Section section)
    {
        if (section.Text(SpecKeys.MultipleOf) is not { } text)
            return null;
        if (Whole.Parse(text.Text) is > 0 and var number)
            return number;
        bag.Report(StructureRules.WrongForm, text.Span, text.Text, SpecKeys.MultipleOf, PositiveNumber);
        return null;
    }

    private IEnumerable<ChoiceModel> ChoicesOf(Section section, TypeRef type)
    {
        if (section.Find(SpecKeys.OneOf)?.Value is not MappingNode byZone)
        {
            EquatableArray<string> literals = ValuesOf(section.TextsOrOne(SpecKeys.OneOf), type);
            return literals.Count > 0 ? [new ChoiceModel(null, literals)] : [];
        }
        Section inner = section.Open(byZone);
        return byZone.Entries
            .Select(entry => new ChoiceModel(zones.Resolve(entry.Key), ValuesOf(inner.TextsOrOne(entry.Key.Text), type)))
            .Where(choice => choice.Zone is not null && choice.Values.Count > 0);
    }

    private EquatableArray<string> ValuesOf(EquatableArray<ScalarNode> literals, TypeRef type) =>
        literals.Where(literal => type is not EnumRef named || EnumValues.Find(enums, named, literal, bag) is not null)
            .Select(literal => literal.Text).ToEquatableArray();

    private EquatableArray<string> NothingOf(Section section, FieldModel field)
    {
        EquatableArray<ScalarNode> values = section.TextsOrOne(SpecKeys.Nothing);
        section.RefuseEmpty(SpecKeys.Nothing);
        bool fits = field.Type is ScalarRef { Kind: not (ScalarKind.Boolean or ScalarKind.Json or ScalarKind.Secret) };
        return Fits(section, field.Wire, fits, PlainTypes, SpecKeys.Nothing)
            ? values.Select(value => JsonOf(value, (ScalarRef)field.Type)).ToEquatableArray()
            : default;
    }

    private static string JsonOf(ScalarNode value, ScalarRef type) =>
        !ScalarForm.Of(type.Kind).IsText && ScalarForm.IsNumber(value) ? value.Text : QuotedText.OfCompactJson(value.Text);

    private static bool IsText(TypeRef type) => type is ScalarRef { Kind: ScalarKind.Text or ScalarKind.Secret };

    private static bool IsWhole(TypeRef type) => type is ScalarRef { Kind: ScalarKind.Integer32 or ScalarKind.Integer64 };
}
