using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds enums: first their values, then the facts of the values, which can refer to values of other enums.</summary>
internal sealed class EnumBinder(TypeTable types, ApiNames apiNames, EnumMemory memory, DiagnosticBag bag)
{
    private static readonly ResultMemory<MappingNode, EnumModel> Last = new();

    public List<BoundEnum> Bind(IEnumerable<Declaration> declared)
    {
        List<BoundEnum> bound = [.. declared.Where(types.IsUsable).Select(one => memory.Find(one) ?? BindEnum(one))];
        var facts = new FactBinder(types, apiNames, bound, bag);
        return [.. bound.Select(one => one.Parts is { } parts ? Complete(facts.Bind(one, parts), parts) : one)];
    }

    private BoundEnum Complete(BoundEnum bound, EnumParts parts)
    {
        bound = bound with { Model = Last.Same(bound.Declaration.Body, bound.Model) };
        if (parts.IsAlone)
            memory.Keep(bound);
        return bound;
    }

    private BoundEnum BindEnum(Declaration declared)
    {
        int before = bag.Count;
        Title what = new("enum '{0}'", "'{0}' 열거형", declared.Name);
        var section = new Section(declared.Body, declared.Key.Place, what, SpecKeys.OfEnum, bag);
        DocText doc = DocBinder.Nested(section);
        section.RequiredMapping(SpecKeys.Values, new("the values, each with its documentation", "값과 각 값의 설명"));
        HashSet<string> keys = new([.. SpecKeys.OfValue, .. FactNames(section)], StringComparer.Ordinal);
        var spellings = new SpellingTable(bag);
        var names = new NameTable(NameScope.Of(apiNames, PartKind.Value), bag);
        var values = new List<BoundValue>();
        foreach ((ScalarNode key, MappingNode body) in section.Entries(SpecKeys.Values))
        {
            // While the facts cannot be read, any key may be a fact.
            if (section.IsSpoilt(SpecKeys.Facts))
                keys.UnionWith(body.Entries.Select(entry => entry.Key.Text));
            var entry = new Section(body, key.Place, new("value '{0}' of '{1}'", "'{1}'의 '{0}' 값", key.Text, declared.Name), keys, bag);
            if (BindValue(key, entry, names, spellings) is { } model)
                values.Add(new BoundValue(model, entry));
        }
        if (section.Mapping(SpecKeys.Values) is { Entries.Count: 0, LeftOut.Count: 0 })
            bag.Report(StructureRules.Empty, declared.Key.Span, section.What, SpecKeys.Values);
        var bare = new EnumModel(declared.Name, doc, default, default);
        HashSet<string> wires = section.Names(SpecKeys.Values);
        bool isAlone = !section.Has(SpecKeys.Facts) && bag.Count == before;
        return new BoundEnum(declared, bare, wires) { Parts = new EnumParts(section, values, isAlone) };
    }

    private static EnumValueModel? BindValue(ScalarNode key, Section entry, NameTable names, SpellingTable spellings)
    {
        DocText doc = DocBinder.Inline(entry);
        (CertaintyKind certainty, DocText? note) = CertaintyBinder.Bind(entry);
        EquatableArray<string> aliases = spellings.Claim(key, entry.Texts(SpecKeys.Aliases));
        string? name = names.Claim(key, entry.Text(SpecKeys.Name));
        return name is null
            ? null
            : new EnumValueModel(key.Text, name, aliases, doc, certainty, default) { Note = note };
    }

    private static IEnumerable<string> FactNames(Section section) =>
        section.Mapping(SpecKeys.Facts)?.Entries.Select(entry => entry.Key.Text) ?? [];
}

/// <summary>A bound enum.</summary>
/// <param name="Declaration">The declaration of the enum.</param>
/// <param name="Model">The model, without values and facts before the facts are bound.</param>
/// <param name="Declared">All its values, including invalid ones.</param>
internal sealed record BoundEnum(Declaration Declaration, EnumModel Model, HashSet<string> Declared)
{
    /// <summary>What is needed to bind its facts; null when they are bound.</summary>
    public EnumParts? Parts { get; init; }

    /// <summary>The values of the model, by wire value.</summary>
    public Dictionary<string, EnumValueModel> Sound { get; init; } = [];
}

/// <summary>An enum whose values are bound and whose facts are not.</summary>
/// <param name="Section">The section of the enum.</param>
/// <param name="Values">Its valid values.</param>
/// <param name="IsAlone">Indicates whether it has no mistakes and no facts, so that it depends on no other enum.</param>
internal sealed record EnumParts(Section Section, List<BoundValue> Values, bool IsAlone);

/// <summary>A partly bound enum value.</summary>
internal sealed record BoundValue(EnumValueModel Model, Section Section);
