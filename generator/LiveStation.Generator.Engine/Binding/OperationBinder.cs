using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds operations.</summary>
internal sealed class OperationBinder(
    TypeTable types, GroupTable groups, NameTable typeNames, ExampleBinder examples, DiagnosticBag bag)
{
    private readonly Dictionary<string, NameTable> _methodNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Declaration> _routes = new(StringComparer.Ordinal);

    /// <summary>The sound operations, each with the name of its group.</summary>
    public IEnumerable<(Declaration Declaration, string Group, OperationModel Model)> Bind(
        IEnumerable<Declaration> declared)
    {
        foreach (Declaration one in declared)
        {
            var section = new Section(one.Body, one.Key.Span, $"the operation '{one.Name}'", SpecKeys.OfOperation, bag);
            ScalarNode? group = section.Text(SpecKeys.Group) ?? one.Group;
            bool isUsable = groups.IsUsable(group, one.Key);
            if (Bind(one, section, group?.Text ?? "") is { } model && isUsable)
                yield return (one, group!.Text, model);
        }
    }

    // Everything is looked at before anything is given up, so that all mistakes are told at once.
    private OperationModel? Bind(Declaration declared, Section section, string group)
    {
        DocText doc = DocBinder.Nested(section);
        string? name = NameOf(declared, section, group);
        bool isFree = TakeCompanions(declared);
        RouteSyntax? route = RouteOf(declared, section);
        EquatableArray<ParameterModel>? path = route is null ? null : BindPath(section, route);
        ScalarNode? text = section.RequiredText(SpecKeys.Returns, "the type of its result");
        TypeRef? returns = text is null ? null : types.Resolve(text);
        string? reference = ReferenceOf(section);
        if (name is null || !isFree || route is null || path is null || returns is null)
            return null;
        (ReplyShape shape, TypeRef result) = returns is ListRef list
            ? (ReplyShape.List, list.Item)
            : (ReplyShape.Object, returns);
        var model = new OperationModel(
            declared.Name, name, route.Method, route.Path, doc, path.Value, shape, result, reference ?? "", default);
        return model with { Examples = examples.Bind(section, model) };
    }

    private string? NameOf(Declaration declared, Section section, string group)
    {
        if (!_methodNames.TryGetValue(group, out NameTable? names))
            _methodNames.Add(group, names = new NameTable(NameScope.Free, bag));
        ScalarNode? given = section.Text(SpecKeys.Name);
        if (given is not null && given.Text.EndsWith("Async", StringComparison.Ordinal))
        {
            const string form = "the name without Async, which every method gets";
            bag.Report(StructureRules.WrongForm, given.Span, given.Text, SpecKeys.Name, form);
            return null;
        }
        string? name = names.Claim(declared.Key, given);
        return name is not null && names.Take(name + "WithResponse", declared.Key) ? name : null;
    }

    // The id is part of the names of what describes the operation to the runtime.
    private bool TakeCompanions(Declaration declared)
    {
        if (!CSharpNames.IsIdentifier(declared.Name) || char.IsUpper(declared.Name[0]))
        {
            const string remedy = "Begin an id with a letter that is not capital, such as getItem.";
            bag.Report(NameRules.NotAName, declared.Key.Span, declared.Name, remedy);
            return false;
        }
        string pascal = char.ToUpperInvariant(declared.Name[0]) + declared.Name.Substring(1);
        return typeNames.Take(pascal + "Operation", declared.Key) && typeNames.Take(pascal + "Contract", declared.Key);
    }

    private RouteSyntax? RouteOf(Declaration declared, Section section)
    {
        if (section.RequiredText(SpecKeys.Route, "a method and a path, such as GET /items/{id}") is not { } text
            || RouteParser.Parse(text, bag) is not { } route)
            return null;
        if (_routes.TryGetValue(route.Shape, out Declaration? first))
        {
            bag.Report(ReferenceRules.RouteTaken, text.Span, first.Name, first.Key.Span.ToString());
            return null;
        }
        _routes.Add(route.Shape, declared);
        return route;
    }

    private EquatableArray<ParameterModel>? BindPath(Section section, RouteSyntax route)
    {
        var described = new Dictionary<string, ParameterModel?>(StringComparer.Ordinal);
        var misspelt = new HashSet<string>(StringComparer.Ordinal);
        var names = new NameTable(NameScope.OfParameters, bag);
        foreach ((ScalarNode key, MappingNode body) in section.Entries(SpecKeys.Path))
        {
            if (!route.Placeholders.Contains(key.Text))
            {
                string nearest = Nearest.Sentence(key.Text, route.Placeholders);
                bag.Report(ReferenceRules.FieldWithoutPlaceholder, key.Span, key.Text, nearest);
                misspelt.Add(Nearest.To(key.Text, route.Placeholders) ?? "");
            }
            described[key.Text] = BindParameter(key, body, names);
        }
        // What was probably meant by a misspelt field needs no second mistake.
        foreach (string name in route.Placeholders.Where(name => !described.ContainsKey(name) && !misspelt.Contains(name)))
        {
            string remedy = $"Add it: path: {{ {name}: {{ type: string, en: …, ko: … }} }}.";
            bag.Report(ReferenceRules.PlaceholderWithoutField, section.Find(SpecKeys.Route)!.Value.Span, name, remedy);
        }
        EquatableArray<ParameterModel> inOrder = route.Placeholders
            .Select(name => described.TryGetValue(name, out ParameterModel? one) ? one : null)
            .OfType<ParameterModel>()
            .ToEquatableArray();
        return inOrder.Count == route.Placeholders.Count ? inOrder : null;
    }

    private ParameterModel? BindParameter(ScalarNode key, MappingNode body, NameTable names)
    {
        var section = new Section(body, key.Span, $"the path field '{key.Text}'", SpecKeys.OfParameter, bag);
        DocText doc = DocBinder.Inline(section);
        string? name = names.Claim(key, section.Text(SpecKeys.Name));
        if (section.RequiredText(SpecKeys.Type, "the type of its value") is not { } text)
            return null;
        if (types.Resolve(text) is not { } type)
            return null;
        if (type is not (EnumRef or ScalarRef { Kind: ScalarKind.String or ScalarKind.Int or ScalarKind.Long }))
        {
            bag.Report(ReferenceRules.PathType, text.Span, key.Text, text.Text);
            return null;
        }
        return name is null ? null : new ParameterModel(key.Text, CSharpNames.ToCamel(name), type, doc);
    }

    private static string? ReferenceOf(Section section)
    {
        if (section.Text(SpecKeys.Reference) is not { } slug)
            return null;
        if (slug.Text.Length > 0 && slug.Text.All(c => RouteParser.IsLiteral(c) && c != '/'))
            return slug.Text;
        const string form = "the last part of the page's address";
        section.Bag.Report(StructureRules.WrongForm, slug.Span, slug.Text, SpecKeys.Reference, form);
        return null;
    }
}
