using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Binds fields, of objects and of queries alike. In two steps, since rules speak of fields beside them: first each field
/// by itself, then the rules of all.
/// </summary>
internal sealed class FieldBinder(TypeTable types, ZoneTable zones, RulesBinder rules, DiagnosticBag bag)
{
    /// <summary>Binds the fields under a key of a section.</summary>
    /// <param name="owner">The section.</param>
    /// <param name="key">The key.</param>
    /// <param name="what">What a field is called in messages.</param>
    /// <param name="keys">The keys that a field may have.</param>
    /// <param name="namesOf">Their names: of those that may be missing, and of the others.</param>
    /// <param name="spellings">Their wire names.</param>
    public List<BoundField> Bind(
        Section owner, string key, Phrase what, string[] keys, Func<bool, NameTable> namesOf, SpellingTable spellings)
    {
        var fields = new List<BoundField>();
        foreach ((ScalarNode name, MappingNode body) in owner.Entries(key))
        {
            var section = new Section(body, name.Span, Phrase.Of("{0} '{1}'", "'{1}' {0}", what, name.Text), keys, bag);
            if (BindOne(name, section, namesOf, spellings) is { } field)
                fields.Add(new BoundField(name, section, field, field.IsOptional || section.IsUnclear));
        }
        // Values of a query end up in several places, so that a rule can speak of none beside it.
        bool isObject = key == SpecKeys.Fields;
        FieldRef[] siblings = isObject ? [.. fields.Select(RefOf)] : [];
        var beside = new SiblingTable(siblings, isObject ? owner.Names(key) : [], bag, isClosed: !isObject);
        List<BoundField> ruled = [.. fields.Select(field => field with { Model = rules.Bind(field, beside) })];
        new LimitConflicts(bag).Report(ruled);
        return ruled;
    }

    /// <summary>What a rule needs to know of a field.</summary>
    public static FieldRef RefOf(BoundField field) =>
        new(field.Model.Wire, field.Model.Name, field.Model.Type, field.Model.IsOptional)
        {
            // Asked of the spec, since the values themselves are bound after what refers to the field.
            HasNothing = field.Section.Has(SpecKeys.Nothing),
        };

    private FieldModel? BindOne(ScalarNode key, Section field, Func<bool, NameTable> namesOf, SpellingTable spellings)
    {
        DocText doc = DocBinder.Inline(field);
        DocText? when = DocBinder.Beside(field, SpecKeys.When);
        EquatableArray<ZoneModel> where = zones.Resolve(field.Texts(SpecKeys.Zones));
        bool optional = field.Flag(SpecKeys.Optional) || when is not null
            || field.Has(SpecKeys.RequiredIf) || field.Has(SpecKeys.Zones);
        (CertaintyKind certainty, DocText? note) = CertaintyBinder.Bind(field);
        EquatableArray<string> aliases = spellings.Claim(key, field.Texts(SpecKeys.Aliases));
        string? name = namesOf(optional).Claim(key, field.Text(SpecKeys.Name));
        TypeRef? type = TypeOf(key, field);
        return name is null || type is null
            ? null
            : new FieldModel(key.Text, name, type, optional, aliases, doc, when, certainty)
            {
                Zones = where,
                Note = note,
            };
    }

    private TypeRef? TypeOf(ScalarNode key, Section field)
    {
        bool secret = field.Flag(SpecKeys.Secret);
        if (field.RequiredText(SpecKeys.Type, new("the type of the value", "값의 타입")) is not { } text)
            return null;
        if (types.Resolve(text) is not { } type)
            return null;
        if (!secret)
            return type;
        if (type is ScalarRef { Kind: ScalarKind.Text })
            return new ScalarRef(ScalarKind.Secret);
        bag.Report(ReferenceRules.SecretNotText, text.Span, key.Text, text.Text);
        return null;
    }
}

/// <summary>A field with the key it stands under.</summary>
/// <param name="Key">The key.</param>
/// <param name="Section">What it says.</param>
/// <param name="Model">The field.</param>
/// <param name="MayBeMissing">Whether an example may leave it out; so too when a broken key may have said it.</param>
internal sealed record BoundField(ScalarNode Key, Section Section, FieldModel Model, bool MayBeMissing);
