using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds object types.</summary>
internal sealed class TypeBinder(
    TypeTable types,
    ApiNames names,
    FieldBinder fields,
    TypeMemory memory,
    StatesBinder states,
    ResourceBinder resources,
    DiagnosticBag bag)
{
    private static readonly Title FieldTitle = new("field", "필드");
    private static readonly Phrase KeyForm = new(
        "required texts and whole numbers without 'nothing'", "'nothing'이 없는 필수 텍스트나 정수");

    public List<BoundType> Bind(IEnumerable<Declaration> declared)
    {
        List<BoundType> bound = [.. declared.Where(types.IsUsable).Select(Bind)];
        HashSet<BoundField> endless = new EndlessTypes(bound, bag).Report();
        return endless.Count == 0 ? bound : [.. bound.Select(type => type with
        {
            Fields = [.. type.Fields.Select(field => endless.Contains(field) ? field with { MayBeMissing = true } : field)],
        })];
    }

    private BoundType Bind(Declaration declared)
    {
        LastType? last = memory.Find(declared);
        if (last is { Whole: { } whole })
            return new BoundType(declared, whole, last.Fields.Bound, last.Fields.Declared, bag);
        memory.Start();
        Section section = SectionOf(declared, bag);
        DocText doc = DocBinder.Nested(section);
        Phrase hint = new("the fields, in the order of the JSON properties", "JSON 속성 순서로 나열한 필드");
        if (section.RequiredMapping(SpecKeys.Fields, hint) is { Entries.Count: 0, LeftOut.Count: 0 })
            bag.Report(StructureRules.Empty, declared.Key.Span, section.What, SpecKeys.Fields);
        TypeFields members = last?.Fields ?? memory.Fields(declared, () => FieldsOf(declared, section));
        var siblings = new SiblingTable(members.Refs, members.Declared, bag);
        var type = new TypeModel(declared.Name, doc, members.Models)
        {
            Key = KeyOf(section, siblings),
            States = states.Bind(section, declared.Name, siblings),
            Resource = resources.Bind(section, declared.Name, siblings),
        };
        memory.Keep(declared, type);
        return new BoundType(declared, type, members.Bound, members.Declared, bag) { Section = section };
    }

    /// <summary>Returns the section of a type.</summary>
    /// <param name="declared">The declaration of the type.</param>
    /// <param name="bag">Collects the diagnostics.</param>
    public static Section SectionOf(Declaration declared, DiagnosticBag bag) => new(
        declared.Body, declared.Key.Place, new Title("type '{0}'", "'{0}' 타입", declared.Name), SpecKeys.OfType, bag);

    private TypeFields FieldsOf(Declaration declared, Section section)
    {
        var memberNames = new NameTable(NameScope.Of(names, PartKind.Field, declared.Name), bag);
        List<BoundField> bound = fields.Bind(
            section,
            SpecKeys.Fields,
            FieldTitle,
            SpecKeys.OfField,
            _ => memberNames,
            new SpellingTable(bag),
            declared.Name,
            table => table.ResourcesOf(declared.Name));
        return new TypeFields(
            bound,
            [.. bound.Select(FieldBinder.RefOf)],
            bound.Select(field => field.Model).ToEquatableArray(),
            section.Names(SpecKeys.Fields));
    }

    private FieldRef? KeyOf(Section section, SiblingTable siblings)
    {
        if (section.Text(SpecKeys.KeyField) is not { } text || siblings.Find(text.Text, text.Place) is not { } key)
            return null;
        // Objects that the service keeps can have a key that not every response contains.
        bool isShown = key.IsCertain || section.Has(SpecKeys.Owner) || section.Has(SpecKeys.View);
        if (isShown && key is
            {
                Type: ScalarRef { Kind: ScalarKind.Text or ScalarKind.Integer32 or ScalarKind.Integer64 },
            })
        {
            return key;
        }
        bag.Report(ReferenceRules.RuleType, text.Span, SpecKeys.KeyField, text.Text, KeyForm);
        return null;
    }
}

/// <summary>A bound type with its source nodes.</summary>
/// <param name="Declaration">The declaration of the type.</param>
/// <param name="Model">The valid part of the type.</param>
/// <param name="Fields">Its valid fields.</param>
/// <param name="Declared">Wire names of all its fields, including invalid ones.</param>
/// <param name="Bag">Collects the diagnostics.</param>
internal sealed record BoundType(
    Declaration Declaration, TypeModel Model, List<BoundField> Fields, HashSet<string> Declared, DiagnosticBag Bag)
{
    private Section? _section;

    /// <summary>The section of the type. That of a kept type has no mistakes, and is created when it is needed.</summary>
    public Section Section
    {
        get => _section ??= TypeBinder.SectionOf(Declaration, Bag);
        init => _section = value;
    }
}
