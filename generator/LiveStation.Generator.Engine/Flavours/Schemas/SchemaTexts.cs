using LiveStation.Generator.Engine.Flavours.Sentences;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Schemas;

/// <summary>The descriptions of schemas, in the language that the host chose.</summary>
/// <param name="language">The language.</param>
/// <param name="markup">The notation of the descriptions.</param>
internal sealed class SchemaTexts(DocumentationLanguage language, Markup markup)
{
    private readonly RuleSentences _rules = new(markup);
    private readonly ValueSentences _values = new(markup);

    /// <summary>Returns a text in the chosen language; both are separated by an empty line.</summary>
    /// <param name="text">The text, escaped.</param>
    public string Of(DocText text) => language switch
    {
        DocumentationLanguage.English => text.En,
        DocumentationLanguage.Korean => text.Ko,
        _ => text.En == text.Ko ? text.En : $"{text.En}\n\n{text.Ko}",
    };

    /// <summary>Returns prose of the spec in the chosen language.</summary>
    /// <param name="prose">The prose; untrusted.</param>
    public string OfProse(DocText prose) => Of(markup.Prose(prose));

    /// <summary>Returns the meaning of a field, its condition and unit, and the rules that keywords do not express.</summary>
    /// <param name="field">The field.</param>
    /// <param name="direction">The direction in which its object is sent.</param>
    /// <param name="isRequirementKnown">Whether the schema of the object contains its requirement.</param>
    public string Of(FieldModel field, Direction direction, bool isRequirementKnown)
    {
        bool isSent = direction == Direction.Sent;
        IEnumerable<DocText?> rules = isSent
            ? _rules.Of(RuleKeywords.Rest(field.Rules, field.Type, isRequirementKnown), field.Type)
            : [_values.Nothing(field.Nothing), _values.Aliases(field.Aliases)];
        return Of(Sentence.Join(
        [
            markup.Prose(field.Doc),
            field.When is { } when ? markup.Prose(when) : null,
            UnitSentences.Of(field.Type),
            .. rules,
            isSent && field.Default is { } text ? _rules.Default(text, field.Type) : null,
            _rules.Zones(field.Zones, isRequired: isSent && field.Rules.Required is { Terms.Count: 0 }),
            CertaintySentences.Of(field.Certainty, field.Note, markup),
        ]));
    }

    /// <summary>Returns the meaning of a path parameter and the rules that keywords do not express.</summary>
    /// <param name="parameter">The parameter.</param>
    public string Of(ParameterModel parameter) => Of(Sentence.Join(
    [
        markup.Prose(parameter.Doc), .. _rules.Of(RuleKeywords.Rest(parameter.Rules, parameter.Type, true), parameter.Type),
    ]));

    /// <summary>Returns the meaning of an enum value with its certainty.</summary>
    /// <param name="value">The value.</param>
    /// <param name="direction">The direction in which it is sent.</param>
    public string Of(EnumValueModel value, Direction direction) => Of(Meaning(value, direction));

    /// <summary>Returns the meaning of an enum.</summary>
    /// <param name="model">The enum.</param>
    /// <param name="direction">The direction in which its values are sent.</param>
    public string Of(EnumModel model, Direction direction) => Of(Meaning(model, direction));

    /// <summary>Returns the meaning of an enum with a list of its values.</summary>
    /// <param name="model">The enum.</param>
    /// <param name="direction">The direction in which its values are sent.</param>
    public string List(EnumModel model, Direction direction) =>
        Of(_values.List(Meaning(model, direction), model.Values.Select(value => (value.Text, Meaning(value, direction)))));

    private DocText Meaning(EnumModel model, Direction direction) =>
        markup.Prose(model.Doc).Then(direction == Direction.Received ? ValueSentences.Open : null);

    private DocText Meaning(EnumValueModel value, Direction direction) => Sentence.Join(
    [
        markup.Prose(value.Doc),
        direction == Direction.Received ? _values.Aliases(value.Aliases) : null,
        CertaintySentences.Of(value.Certainty, value.Note, markup),
    ]);
}
