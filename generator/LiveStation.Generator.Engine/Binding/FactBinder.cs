using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the facts of every enum value.</summary>
internal sealed class FactBinder(TypeTable types, ApiNames apiNames, List<BoundEnum> enums, DiagnosticBag bag)
{
    // Names of the values of each enum, by wire value; created only for enums that are the type of a fact.
    private readonly Dictionary<string, Dictionary<string, string>> _names = new(StringComparer.Ordinal);
    private Dictionary<string, BoundEnum>? _enums;

    private readonly NameScope _scope = NameScope.Of(apiNames, PartKind.Fact);

    private const int MostListed = 3;
    private static readonly Phrase KeyOfValue = new("already a key of every enum value", "이미 모든 열거형 값의 키");

    public BoundEnum Bind(BoundEnum owner, EnumParts parts)
    {
        List<(string Key, FactModel Model)> facts = [.. BindFacts(parts.Section)];
        EquatableArray<EnumValueModel> values = parts.Values
            .Select(value => WithFacts(value, facts, owner.Declaration.Name))
            .OfType<EnumValueModel>().ToEquatableArray();
        return owner with
        {
            Model = owner.Model with
            {
                Facts = facts.Select(fact => fact.Model).ToEquatableArray(),
                Values = values,
            },
            Sound = values.ToDictionary(value => value.Text, StringComparer.Ordinal),
            Parts = null,
        };
    }

    private IEnumerable<(string Key, FactModel Model)> BindFacts(Section owner)
    {
        var names = new NameTable(_scope, bag);
        foreach ((ScalarNode key, MappingNode body) in owner.Entries(SpecKeys.Facts))
        {
            var section = new Section(body, key.Place, new("fact '{0}'", "'{0}' 사실", key.Text), SpecKeys.OfFact, bag);
            DocText doc = DocBinder.Inline(section);
            if (SpecKeys.OfValue.Contains(key.Text))
            {
                bag.Report(NameRules.ReservedName, key.Span, key.Text, key.Text, KeyOfValue,
                    new("Choose another name.", "다른 이름을 사용하세요."));
            }
            string? name = names.Claim(key, section.Text(SpecKeys.Name));
            ScalarNode? text = section.RequiredText(SpecKeys.Type, new("the type of its values", "값의 타입"));
            TypeRef? type = text is null ? null : TypeOf(key, text);
            if (name is not null && type is not null && !SpecKeys.OfValue.Contains(key.Text))
                yield return (key.Text, new FactModel(name, type, doc) { Key = key.Text });
        }
    }

    private TypeRef? TypeOf(ScalarNode key, ScalarNode text)
    {
        TypeRef? type = types.Resolve(text);
        if (type is null or EnumRef or ScalarRef
            {
                Kind: ScalarKind.Text or ScalarKind.Integer32 or ScalarKind.Integer64 or ScalarKind.Boolean,
            })
        {
            return type;
        }
        bag.Report(ReferenceRules.FactType, text.Span, key.Text, text.Text);
        return null;
    }

    // A value without all its facts is left out: the accessor would return wrong results.
    private EnumValueModel? WithFacts(BoundValue value, List<(string Key, FactModel Model)> facts, string owner)
    {
        var values = new List<string>();
        var missing = new List<string>();
        foreach ((string key, FactModel fact) in facts)
        {
            if (value.Section.Text(key) is not { } text)
            {
                if (value.Section.Lacks(key))
                    missing.Add(key);
                // With many values and few facts, finding every missing one could take longer than reading the spec.
                if (missing.Count > MostListed)
                    break;
            }
            else if (ValueOf(fact.Type, text, key) is { } one)
            {
                values.Add(one);
            }
        }
        if (missing.Count > 0)
            bag.Report(ReferenceRules.FactMissing, value.Section.At, value.Model.Text, Listed(missing), owner);
        return values.Count == facts.Count ? value.Model with { Facts = values.ToEquatableArray() } : null;
    }

    private static Phrase Listed(List<string> facts)
    {
        string listed = string.Join(", ", facts.Take(MostListed).Select(fact => $"'{fact}'"));
        return facts.Count > MostListed ? Phrase.Of("{0} and others", "{0} 등", listed) : listed;
    }

    private string? ValueOf(TypeRef type, ScalarNode text, string fact) => type switch
    {
        EnumRef named => ValueOf(named, text, fact),
        ScalarRef { Kind: ScalarKind.Integer32 or ScalarKind.Integer64 } whole => ScalarForm.Of(whole.Kind).Accepts(text)
            ? text.Text : Reject(text, fact, Phrase.Of(
                "It must be a whole number {0}.", "{0} 정수여야 합니다.", NumberRange.Of(whole.Kind).Text)),
        ScalarRef { Kind: ScalarKind.Boolean } => text is { IsQuoted: false, Text: "true" or "false" }
            ? text.Text : Reject(text, fact, new("It must be true or false.", "true 또는 false여야 합니다.")),
        _ => text.Text,
    };

    private string? ValueOf(EnumRef type, ScalarNode text, string fact)
    {
        Dictionary<string, string> names = NamesOf(type.Name);
        return names.TryGetValue(text.Text, out string? name)
            ? name : Reject(text, fact, bag.Suggestions.For(text.Text, names.Keys));
    }

    private Dictionary<string, string> NamesOf(string type)
    {
        if (_names.TryGetValue(type, out Dictionary<string, string>? names))
            return names;
        _enums ??= enums.ToDictionary(one => one.Declaration.Name, StringComparer.Ordinal);
        IEnumerable<EnumValueModel> values = _enums[type] is { Parts: { } parts } ? parts.Values.Select(value => value.Model)
            : _enums[type].Model.Values;
        names = values.ToDictionary(value => value.Text, value => value.Name, StringComparer.Ordinal);
        _names.Add(type, names);
        return names;
    }

    private string? Reject(ScalarNode text, string fact, Phrase remedy)
    {
        bag.Report(ReferenceRules.FactValue, text.Span, text.Text, fact, remedy);
        return null;
    }
}
