using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Binds the fields of objects and of queries, in two steps, because rules refer to other fields: first each field
/// by itself, then the rules of all fields.
/// </summary>
internal sealed class FieldBinder(
    TypeTable types, ZoneTable zones, RulesBinder rules, BehaviorBinder behaviors, DiagnosticBag bag)
{
    // Rules that apply only to requests.
    private static readonly HashSet<string> OfRequests =
        new([.. SpecKeys.OfRules, SpecKeys.RequiredIf, SpecKeys.Default], StringComparer.Ordinal);

    /// <summary>Binds the fields under a key of a section.</summary>
    /// <param name="owner">The section.</param>
    /// <param name="key">The key.</param>
    /// <param name="what">The kind of the fields, for messages.</param>
    /// <param name="keys">The keys that a field can have.</param>
    /// <param name="namesOf">The names of the fields: of those that can be missing, and of the others.</param>
    /// <param name="spellings">The wire names of the fields.</param>
    /// <param name="type">Name of the type that has the fields; null for those of a query.</param>
    /// <param name="resources">Returns the types of the objects that the fields are about.</param>
    public List<BoundField> Bind(
        Section owner,
        string key,
        Title what,
        string[] keys,
        Func<bool, NameTable> namesOf,
        SpellingTable spellings,
        string? type,
        Func<ResourceTable, IEnumerable<string>> resources)
    {
        var fields = new List<(BoundField Field, Section Section)>();
        foreach ((ScalarNode name, MappingNode body) in owner.Entries(key))
        {
            var section = new Section(body, name.Place, new("{0} '{1}'", "'{1}' {0}", what, name.Text), keys, bag);
            if (BindOne(name, section, namesOf, spellings) is { } field)
            {
                BehaviorModel behavior = behaviors.Bind(section, name.Text, field.Type, type, resources);
                if (behavior != BehaviorModel.None)
                    field = field with { Behavior = behavior };
                bool mayBeMissing = field.IsOptional || section.IsUnclear;
                fields.Add((new BoundField(name, body, field, mayBeMissing) { RequestRules = RequestRulesIn(body) }, section));
            }
        }
        // Values of a query become separate parameters and options, so their rules cannot refer to each other.
        bool isObject = key == SpecKeys.Fields;
        FieldRef[] siblings = isObject ? [.. fields.Select(one => RefOf(one.Field))] : [];
        var beside = new SiblingTable(siblings, isObject ? owner.Names(key) : [], bag, isClosed: !isObject);
        List<BoundField> ruled = [.. fields.Select(one => one.Field with { Model = rules.Bind(one.Field.Model, one.Section, beside) })];
        new LimitConflicts(bag).Report(ruled);
        return ruled;
    }

    private static EquatableArray<ScalarNode> RequestRulesIn(MappingNode field)
    {
        List<ScalarNode>? rules = null;
        foreach (MappingEntry entry in field.Entries)
        {
            if (OfRequests.Contains(entry.Key.Text) && !(entry.Value is ScalarNode text && ScalarForm.IsNull(text)))
                (rules ??= []).Add(entry.Key);
        }
        return rules?.ToEquatableArray() ?? default;
    }

    /// <summary>Returns the properties of a field that rules depend on.</summary>
    public static FieldRef RefOf(BoundField field) =>
        new(field.Model.Wire, field.Model.Name, field.Model.Type, field.Model.IsOptional)
        {
            // Read from the spec, because the values are bound after the rules that refer to the field.
            HasNothing = field.Find(SpecKeys.Nothing) is not null,
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

/// <summary>A field with its key. It is kept between bindings, so it contains nothing that belongs to one binding.</summary>
/// <param name="Key">The key.</param>
/// <param name="Node">The mapping under the key.</param>
/// <param name="Model">The field.</param>
/// <param name="MayBeMissing">Indicates whether an example can omit it; also true when an invalid key may say so.</param>
internal sealed record BoundField(ScalarNode Key, MappingNode Node, FieldModel Model, bool MayBeMissing)
{
    /// <summary>The keys of its rules that apply only to requests.</summary>
    public EquatableArray<ScalarNode> RequestRules { get; init; }

    /// <summary>Returns the entry under a key of the field; null when it is absent or has a null value.</summary>
    /// <param name="key">The key.</param>
    public MappingEntry? Find(string key) => Section.Find(new KeyTable(Node), key);
}
