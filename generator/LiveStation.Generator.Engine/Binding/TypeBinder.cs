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
    PartRecorder recorder,
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
        return endless.Count == 0 ? bound : [.. bound.Select(type => type.With(
            [.. type.Fields.Select(field => endless.Contains(field) ? field with { MayBeMissing = true } : field)]))];
    }

    private BoundType Bind(Declaration declared)
    {
        LastType? last = memory.Find(declared);
        if (last is { Whole: { } whole })
            return new BoundType(declared, whole, last.Fields, new Lazy<Section>(() => SectionOf(declared)));
        PartMark mark = recorder.Start();
        Section section = SectionOf(declared);
        DocText doc = DocBinder.Nested(section);
        Phrase hint = new("the fields, in the order of the JSON properties", "JSON 속성 순서로 나열한 필드");
        if (section.RequiredMapping(SpecKeys.Fields, hint) is { Entries.Count: 0, LeftOut.Count: 0 })
            bag.Report(StructureRules.Empty, declared.Key.Span, section.What, SpecKeys.Fields);
        TypeFields members = last?.Fields ?? NewFieldsOf(declared, section);
        var siblings = new SiblingTable(members.Refs, members.Declared, bag);
        var type = new TypeModel(declared.Name, doc, members.Models)
        {
            Key = KeyOf(section, siblings),
            States = states.Bind(section, declared.Name, siblings),
            Resource = resources.Bind(section, declared.Name, siblings),
        };
        memory.Keep(declared, type, mark);
        return new BoundType(declared, type, members, new Lazy<Section>(() => section));
    }

    private Section SectionOf(Declaration declared) => new(
        declared.Body, declared.Key.Place, new Title("type '{0}'", "'{0}' 타입", declared.Name), SpecKeys.OfType, bag);

    private TypeFields NewFieldsOf(Declaration declared, Section section)
    {
        PartMark mark = recorder.Start();
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
        var fieldsOfType = new TypeFields(
            bound,
            [.. bound.Select(FieldBinder.RefOf)],
            bound.Select(field => field.Model).ToEquatableArray(),
            section.Names(SpecKeys.Fields));
        memory.Keep(declared, fieldsOfType, mark);
        return fieldsOfType;
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
