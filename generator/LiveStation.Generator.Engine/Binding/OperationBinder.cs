using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds operations.</summary>
internal sealed class OperationBinder(
    OperationNames names, ParameterBinder parameters, ParameterNames parameterNames, ReplyBinder replies, ZoneTable zones,
    OperationMemory memory, ExampleMemory examples, EffectBinder effects, ILookup<string, LifeStepModel> lives, DiagnosticBag bag)
{
    private static readonly ResultMemory<MappingNode, OperationModel> Wholes = new();

    private readonly RouteBinder _routes = new(bag);

    /// <summary>Returns the valid operations, each with the name of its group.</summary>
    public IEnumerable<(Declaration Declaration, string Group, OperationModel Model)> Bind(
        IEnumerable<Declaration> declared, GroupTable groups)
    {
        foreach (Declaration one in declared)
        {
            EquatableArray<LifeStepModel> life = lives[one.Name].ToEquatableArray();
            if (Last(one, life, groups) is { } last)
            {
                yield return (one, (last.Place.Group ?? one.Group)!.Text, Complete(one, last));
                continue;
            }
            memory.Start();
            Section section = SectionOf(one);
            ScalarNode? group = section.Text(SpecKeys.Group) ?? one.Group;
            bool isUsable = groups.IsUsable(group, one.Key);
            if (Bind(one, section, group?.Text ?? "", life) is { } model && isUsable)
                yield return (one, group!.Text, model);
        }
    }

    private Section SectionOf(Declaration declared) => new(
        declared.Body, declared.Key.Place, new Title("operation '{0}'", "'{0}' 작업", declared.Name), SpecKeys.OfOperation, bag);

    // The operation as bound last, if nothing that it depends on has changed and its names and its route are free again.
    private LastOperation? Last(Declaration declared, EquatableArray<LifeStepModel> life, GroupTable groups)
    {
        if (memory.Find(declared, life) is not { Place: var place } last)
            return null;
        ScalarNode? group = place.Group ?? declared.Group;
        if (group is null || !groups.IsUsable(group, declared.Key) || !_routes.IsFree(place.Shape)
            || !names.TryTake(place.Taken, group.Text, declared, place.Given))
        {
            return null;
        }
        _routes.Take(place.Shape, declared);
        return last;
    }

    // All parts are bound before the operation is rejected, so that all errors are reported at once.
    private OperationModel? Bind(Declaration declared, Section section, string group, EquatableArray<LifeStepModel> life)
    {
        bool isPaged = section.Has(SpecKeys.Paged);
        ScalarNode? given = section.Text(SpecKeys.Name);
        string? name = names.Claim(declared, given, group, isPaged);
        RouteSyntax? route = _routes.Bind(declared, section);
        OperationModel? model = BindAnew(declared, section, (name, route, isPaged, life));
        if (model is null)
            return null;
        TakenNames taken = names.NamesOf(declared, model.Name, isPaged, model.HasOptionalQuery);
        memory.Keep(declared, model, new OperationPlace(section.Text(SpecKeys.Group), given, route!.Shape, taken));
        return Complete(declared, section, model);
    }

    private OperationModel Complete(Declaration declared, LastOperation last)
    {
        if (last.Whole is { } whole && examples.Find(declared, last.Model) is { } kept && kept == whole.Examples)
            return whole;
        return Complete(declared, SectionOf(declared), last.Model);
    }

    private OperationModel? BindAnew(
        Declaration declared,
        Section section,
        (string? Name, RouteSyntax? Route, bool IsPaged, EquatableArray<LifeStepModel> Life) known)
    {
        (string? name, RouteSyntax? route, bool isPaged, EquatableArray<LifeStepModel> life) = known;
        DocText doc = DocBinder.Nested(section);
        NameTable scope = names.Parameters();
        EquatableArray<ParameterModel>? path = route is null ? null : parameters.Path(section, route, scope);
        ReplyModel? reply = replies.Bind(section);
        List<FieldModel> query = parameters.Query(section, scope, isPaged);
        bool isFree = names.TakeOptions(declared, query.Any(field => field.IsOptional))
            & parameterNames.AreFree(declared, section, path ?? default, query);
        string? body = section.Has(SpecKeys.Body) ? replies.Body(section) : null;
        if (route is not null)
            CheckBodies(route.Method, section, reply);
        string? reference = ReferenceBinder.Bind(section);
        (CertaintyKind certainty, DocText? note) = CertaintyBinder.Bind(section);
        bool isSound = isFree && (body is not null || !section.Has(SpecKeys.Body));
        if (name is null || !isSound || route is null || path is null || reply is null)
            return null;
        return new OperationModel(
            declared.Name, name, route.Method, route.Path, doc, path.Value, reply.Shape, reply.Result, reference ?? "", default)
        {
            Query = query.ToEquatableArray(),
            Body = body,
            Paging = reply.Paging,
            Certainty = certainty,
            Note = note,
            Zones = zones.Resolve(section.Texts(SpecKeys.Zones)),
            Life = life,
        };
    }

    private OperationModel Complete(Declaration declared, Section section, OperationModel model)
    {
        EquatableArray<ExampleModel> bound = examples.Find(declared, model) ?? examples.Bind(declared, section, model);
        int mistakes = bag.Count;
        ScalarNode? emits = section.Text(SpecKeys.Emits);
        EffectBinder.CheckKeys(section);
        if (EffectBinder.TypeIn(section) is { } type)
            effects.CheckEmitted(emits, type);
        OperationModel whole = model with { Examples = bound, Effect = effects.Bind(section, model), Emits = emits?.Text };
        whole = Wholes.Same(declared.Body, whole);
        if (whole is { Effect: null, Emits: null } && bag.Count == mistakes)
            OperationMemory.Complete(declared, model, whole);
        return whole;
    }

    // Many servers, proxies and HttpClient itself discard the body of such a request. The vendor's DELETE has a body.
    private void CheckBodies(string method, Section section, ReplyModel? reply)
    {
        if (method is "GET" or "HEAD" && section.Find(SpecKeys.Body) is { } body)
        {
            bag.Report(
                ReferenceRules.MethodWithoutBody, body.Key.Span, Phrase.Of("A {0} request", "{0} 요청", method),
                new Phrase("Define the values under 'query'.", "값을 'query'에 정의하세요."));
        }
        if (method == "HEAD" && reply is { Shape: not ReplyShape.None } && section.Find(SpecKeys.Returns) is { } returns)
        {
            bag.Report(
                ReferenceRules.MethodWithoutBody, returns.Value.Span, Phrase.Of("A response to {0}", "{0}에 대한 응답", method),
                new Phrase("Write 'returns: none'.", "'returns: none'을 쓰세요."));
        }
    }
}
