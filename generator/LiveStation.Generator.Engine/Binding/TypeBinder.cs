using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds object types.</summary>
internal sealed class TypeBinder(TypeTable types, DiagnosticBag bag)
{
    public List<BoundType> Bind(IEnumerable<Declaration> declared)
    {
        List<BoundType> bound = [.. declared.Where(types.IsUsable).Select(Bind)];
        new EndlessTypes(bound, bag).Report();
        return bound;
    }

    private BoundType Bind(Declaration declared)
    {
        string what = $"the type '{declared.Name}'";
        var section = new Section(declared.Body, declared.Key.Span, what, SpecKeys.OfType, bag);
        DocText doc = DocBinder.Nested(section);
        if (section.RequiredMapping(SpecKeys.Fields, "its members, in the order of the wire") is { Entries.Count: 0 })
            bag.Report(StructureRules.Empty, declared.Key.Span, section.What, SpecKeys.Fields);
        var names = new NameTable(ScopeOf(declared.Name), bag);
        var spellings = new SpellingTable(bag);
        var fields = new List<BoundField>();
        foreach ((ScalarNode key, MappingNode body) in section.Entries(SpecKeys.Fields))
        {
            var field = new Section(body, key.Span, $"the field '{key.Text}'", SpecKeys.OfField, bag);
            if (BindField(key, field, names, spellings) is { } model)
                fields.Add(new BoundField(key, model, MayBeMissing: model.IsOptional || field.HasUnknownKeys));
        }
        var type = new TypeModel(declared.Name, doc, fields.Select(field => field.Model).ToEquatableArray());
        return new BoundType(declared, type, fields, section.Names(SpecKeys.Fields));
    }

    // Beside what every record has, a property must not hide the class whose empty object another one begins with.
    private NameScope ScopeOf(string owner) => new(true, name => WhyNot(name, owner), StringComparer.Ordinal);

    private string? WhyNot(string name, string owner)
    {
        string subject = name.EndsWith("Json", StringComparison.Ordinal) ? name.Substring(0, name.Length - 4) : "";
        return types.Has(subject)
            ? $"the class that reads and writes {subject}"
            : ReservedNames.WhyNotMember(name, owner);
    }

    private FieldModel? BindField(ScalarNode key, Section field, NameTable names, SpellingTable spellings)
    {
        DocText doc = DocBinder.Inline(field);
        DocText? when = DocBinder.Condition(field);
        bool optional = field.Flag(SpecKeys.Optional);
        CertaintyKind certainty = field.Word(SpecKeys.Certainty, Words.Certainty, CertaintyKind.Documented);
        EquatableArray<string> aliases = spellings.Claim(key, field.Texts(SpecKeys.Aliases));
        string? name = names.Claim(key, field.Text(SpecKeys.Name));
        TypeRef? type = TypeOf(key, field);
        return name is null || type is null
            ? null
            : new FieldModel(key.Text, name, type, optional || when is not null, aliases, doc, when, certainty);
    }

    private TypeRef? TypeOf(ScalarNode key, Section field)
    {
        bool secret = field.Flag(SpecKeys.Secret);
        if (field.RequiredText(SpecKeys.Type, "the type of its value") is not { } text)
            return null;
        if (types.Resolve(text) is not { } type)
            return null;
        if (!secret)
            return type;
        if (type is ScalarRef { Kind: ScalarKind.String })
            return new ScalarRef(ScalarKind.Secret);
        bag.Report(ReferenceRules.SecretNotText, text.Span, key.Text, text.Text);
        return null;
    }
}

/// <summary>A type with what stands where in it.</summary>
/// <param name="Declaration">Where it is declared.</param>
/// <param name="Model">What is sound of it.</param>
/// <param name="Fields">Its sound fields.</param>
/// <param name="Declared">Wire names of all its fields, broken ones too.</param>
internal sealed record BoundType(
    Declaration Declaration, TypeModel Model, List<BoundField> Fields, HashSet<string> Declared);

/// <summary>A field with the key it stands under.</summary>
/// <param name="Key">The key.</param>
/// <param name="Model">The field.</param>
/// <param name="MayBeMissing">Whether an example may leave it out; so too when a misspelt key may have said it.</param>
internal sealed record BoundField(ScalarNode Key, FieldModel Model, bool MayBeMissing);
