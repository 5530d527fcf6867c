using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the parameters of an operation: path and query.</summary>
internal sealed class ParameterBinder(
    TypeTable types,
    FieldBinder fields,
    RulesBinder rules,
    BehaviorBinder behaviors,
    PagingStyleModel? paging,
    ApiNames apiNames,
    DiagnosticBag bag)
{
    private static readonly Phrase QueryField = new("query field", "query 필드");

    /// <summary>Returns the placeholders of a route, in order; null when one is invalid, which is reported.</summary>
    public EquatableArray<ParameterModel>? Path(Section section, RouteSyntax route, NameTable names)
    {
        var described = new Dictionary<string, ParameterModel?>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach ((ScalarNode key, MappingNode body) in section.Entries(SpecKeys.Path))
        {
            if (!route.Placeholders.Contains(key.Text))
            {
                Phrase remedy = bag.Suggestions.For(key.Text, route.Placeholders, out string? meant);
                bag.Report(ReferenceRules.FieldWithoutPlaceholder, key.Span, key.Text, remedy);
                told.Add(meant ?? "");
            }
            described[key.Text] = PathField(key, body, names, section);
        }
        // A placeholder whose field is misspelt or has no value has already been reported.
        told.UnionWith(section.IsSpoilt(SpecKeys.Path) ? route.Placeholders : section.Names(SpecKeys.Path));
        foreach (string name in route.Placeholders.Where(name => !told.Contains(name)))
        {
            Phrase remedy = Phrase.Of(
                "Add path: {{ {0}: {{ type: string, en: …, ko: … }} }}.",
                "path: {{ {0}: {{ type: string, en: …, ko: … }} }}를 추가하세요.", name);
            bag.Report(ReferenceRules.PlaceholderWithoutField, section.ValueOf(SpecKeys.Route).Span, name, remedy);
        }
        EquatableArray<ParameterModel> inOrder = route.Placeholders
            .Select(name => described.TryGetValue(name, out ParameterModel? one) ? one : null)
            .OfType<ParameterModel>()
            .ToEquatableArray();
        return inOrder.Count == route.Placeholders.Count ? inOrder : null;
    }

    /// <summary>Returns the values of the query, in the order in which they are sent.</summary>
    public List<FieldModel> Query(Section section, NameTable names, bool isPaged)
    {
        var spellings = new SpellingTable(bag);
        // What may be left out is a member of the options, beside no parameter.
        var optionNames = new NameTable(NameScope.OfOperation(apiNames, PartKind.Option), bag);
        IEnumerable<FieldModel> declared =
            fields.Bind(section, SpecKeys.Query, QueryField, SpecKeys.OfQuery, optional => optional ? optionNames : names, spellings,
                    type: null, _ => ResourcesOf(section))
                .Where(CanStandInQuery)
                .Select(field => field.Model with { IsOptional = field.MayBeMissing });
        List<FieldModel> query = [.. declared];
        if (isPaged && paging is not null && section.KeyOf(SpecKeys.Paged) is var key)
        {
            query.AddRange(PagingFields.Of(paging, isBounded: ReplyBinder.IsBounded(section))
                .Where(field => spellings.Take(key with { Text = field.Wire }) && optionNames.TakeOurs(field.Name, key)));
        }
        return query;
    }

    private ParameterModel? PathField(ScalarNode key, MappingNode body, NameTable names, Section operation)
    {
        var section = new Section(body, key.Place, new("path field '{0}'", "'{0}' path 필드", key.Text), SpecKeys.OfParameter, bag);
        DocText doc = DocBinder.Inline(section);
        string? name = names.Claim(key, section.Text(SpecKeys.Name));
        if (section.RequiredText(SpecKeys.Type, new("the type of the value", "값의 타입")) is not { } text)
            return null;
        if (types.Resolve(text) is not { } type)
            return null;
        if (type is not (EnumRef or ScalarRef { Kind: ScalarKind.Text or ScalarKind.Integer32 or ScalarKind.Integer64 }))
        {
            bag.Report(ReferenceRules.PathType, text.Span, key.Text, text.Text);
            return null;
        }
        return name is null ? null : new ParameterModel(key.Text, name, type, doc)
        {
            Rules = rules.Bind(section, key.Text, type),
            Behavior = behaviors.Bind(section, key.Text, type, type: null, _ => ResourcesOf(operation)),
        };
    }

    // The effect of the operation is bound later, but its type is written here.
    private static IEnumerable<string> ResourcesOf(Section operation) =>
        EffectBinder.TypeIn(operation) is { } type ? [type] : [];

    private bool CanStandInQuery(BoundField field)
    {
        bool can = field.Model.Type is EnumRef or ScalarRef
        {
            Kind: not (ScalarKind.Secret or ScalarKind.Json or ScalarKind.Uri),
        };
        if (!can && field.Find(SpecKeys.Type)?.Value is ScalarNode text)
            bag.Report(ReferenceRules.QueryType, text.Span, field.Key.Text, text.Text);
        return can;
    }
}
