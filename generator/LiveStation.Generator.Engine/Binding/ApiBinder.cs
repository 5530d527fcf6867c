using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the declarations of an API: the service, enums, types, operations and callbacks, in this order.</summary>
internal sealed class ApiBinder
{
    // A part that has not changed is the same object as in the last binding, which planners recognize.
    private static readonly ResultMemory<MappingNode, TypeModel> LastTypes = new();

    private readonly Declarations _declared;
    private readonly DiagnosticBag _bag;
    private readonly ApiNames _names;
    private readonly BoundService? _service;
    private readonly GroupTable _groups;
    private readonly TypeTable _types;
    private readonly BindingFrame _frame;
    private readonly HashSet<string> _ids;
    private readonly PendingChecks _pending = new();

    /// <param name="declared">The declarations.</param>
    /// <param name="books">The name rules of the output.</param>
    /// <param name="bag">Collects the diagnostics.</param>
    public ApiBinder(Declarations declared, NameBooks books, DiagnosticBag bag)
    {
        (_declared, _bag) = (declared, bag);
        _names = new ApiNames(books, bag);
        // The service is bound first: when a type has the name of the client, the type must be renamed.
        BoundService? service = declared.Service is { } head ? new ServiceBinder(_names, bag).Bind(head) : null;
        _groups = new GroupTable(declared.Groups.Values, _names, bag);
        _types = new TypeTable(declared, _groups, _names, bag);
        _frame = BindingFrame.Of(declared, service, _types, books);
        // The same object as in the last binding if nothing of it has changed, which is fast to compare.
        _service = _frame.Service;
        _ids = [.. declared.Operations.Select(one => one.Name)];
    }

    /// <summary>Returns the valid part of the API; null when it has no valid service.</summary>
    public ApiModel? Bind()
    {
        List<BoundEnum> enums = new EnumBinder(_types, _names, new EnumMemory(_frame), _bag).Bind(_declared.Enums);
        Dictionary<string, BoundEnum> enumsByName = enums.ToDictionary(one => one.Model.Name, StringComparer.Ordinal);
        MemberBinders members = BindersOfMembers(enumsByName);
        List<BoundType> types = BindTypes(enumsByName, members);
        Dictionary<string, BoundType> typesByName = types.ToDictionary(type => type.Model.Name, StringComparer.Ordinal);
        var exampleTypes = new ExampleTypes(typesByName, enumsByName);
        var replies = new ReplyBinder(_types, typesByName, _service, _bag);
        var operationNames = new OperationNames(_names, _bag);
        var writer = new ExampleWriter(exampleTypes, _bag);
        var examples = new ExampleBinder(writer, _service, ErrorsOf(_declared.Service), _bag);
        var exampleMemory = new ExampleMemory(examples, exampleTypes, _frame, _bag);
        GroupedOperation[] operations =
            [.. BinderOfOperations(operationNames, members, replies, exampleMemory, typesByName).Bind(_declared.Operations, _groups)];
        (Declaration Declaration, string Group, CallbackModel Model)[] callbacks =
            [.. new CallbackBinder(_groups, replies, writer, _names, _pending, _bag).Bind(_declared.Callbacks)];

        OperationModel[] models = [.. operations.Select(one => one.Model)];
        var uses = new TypeUses(typesByName, models, callbacks.Select(one => one.Model));
        uses.ReportRulesWithoutEffect(_bag);
        _pending.Run(new ResourceTable(typesByName, enumsByName, models, _bag), _bag);

        var sorted = new GroupBinder(_groups);
        enums.ForEach(one => sorted.Add(one.Declaration, one.Model));
        types.ForEach(one => sorted.Add(one.Declaration, LastTypes.Same(one.Declaration.Body, uses.Complete(one))));
        foreach (GroupedOperation one in operations)
            sorted.Add(one.Declaration, one.Group, one.Model);
        foreach ((Declaration declaration, string group, CallbackModel model) in callbacks)
            sorted.Add(declaration, group, model);
        foreach ((string group, WaitModel wait) in WaitsOf(types, operations, operationNames))
            sorted.Add(group, wait);
        if (_service is null)
            return null;
        CheckRefusals(_service.Model.Errors, operations, types);
        return new ApiModel(_service.Model, sorted.Bind());
    }

    private MemberBinders BindersOfMembers(Dictionary<string, BoundEnum> enumsByName)
    {
        var enums = new UsedEnums(enumsByName);
        var zones = new ZoneTable(_service, ZonesOf(_declared.Service), _bag);
        var rules = new RulesBinder(zones, enums, _bag);
        var behaviors = new BehaviorBinder(enums, _ids, _pending, _bag);
        return new MemberBinders(
            zones,
            rules,
            behaviors,
            new FieldBinder(_types, zones, rules, behaviors, _bag),
            new EffectBinder(_service is { IsEnvelopeKnown: true } ? _service.Model.Envelope.Content : null, _pending, _bag),
            new PartRecorder(_names, enums, _pending, _bag));
    }

    private List<BoundType> BindTypes(Dictionary<string, BoundEnum> enumsByName, MemberBinders members) => new TypeBinder(
        _types,
        _names,
        members.Fields,
        members.Recorder,
        new TypeMemory(_frame, members.Recorder),
        new StatesBinder(enumsByName, _ids, ActorsOf(_declared.Service), members.Effects, _pending, _bag),
        new ResourceBinder(_pending, _bag),
        _bag).Bind(_declared.Types);

    private OperationBinder BinderOfOperations(
        OperationNames names,
        MemberBinders members,
        ReplyBinder replies,
        ExampleMemory examples,
        Dictionary<string, BoundType> types) => new(
        names,
        new SignatureBinder(
            names,
            new ParameterBinder(_types, members.Fields, members.Rules, members.Behaviors, _service?.Model.Paging, _names, _bag),
            new ParameterNames(_names, _bag),
            replies,
            members.Zones,
            _bag),
        new OperationMemory(_frame, members.Recorder, types),
        examples,
        members.Effects,
        LivesOf(types.Values),
        _bag);

    private void CheckRefusals(EquatableArray<ErrorModel> errors, GroupedOperation[] operations, List<BoundType> types)
    {
        RefusalCodes.Check(errors, _declared.Service!.Key.Span, [.. operations.Select(one => one.Model)], types, _bag);
        if (_bag.HasErrors)
            return;
        var refusals = new ExampleRefusals(errors, types, _bag);
        foreach (GroupedOperation one in operations)
            refusals.Check(one.Declaration.Body, one.Model);
    }

    private static IEnumerable<(string Group, WaitModel Wait)> WaitsOf(
        IEnumerable<BoundType> types, GroupedOperation[] operations, OperationNames names)
    {
        Dictionary<string, ScalarNode> keys =
            operations.ToDictionary(one => one.Model.Id, one => one.Declaration.Key, StringComparer.Ordinal);
        return new WaitTable(types.Select(type => type.Model), operations.Select(one => (one.Group, one.Model))).All()
            .Where(one => names.TakeWait(one.Wait.Name, one.Group, keys[one.Wait.Operation]));
    }

    private static HashSet<string> ZonesOf(Declaration? service) => NamesUnder(service?.Body, SpecKeys.Zones);

    private static HashSet<string>? ActorsOf(Declaration? service) =>
        service is null ? null : NamesUnder(service.Body, SpecKeys.Actors);

    private static HashSet<string> ErrorsOf(Declaration? service) =>
        NamesUnder(Under(service?.Body, SpecKeys.Errors), SpecKeys.Service);

    // Names as written, including invalid ones.
    private static HashSet<string> NamesUnder(MappingNode? node, string key) => new(
        Under(node, key) is { } names ? names.Entries.Select(entry => entry.Key).Concat(names.LeftOut).Select(name => name.Text) : [],
        StringComparer.Ordinal);

    private static MappingNode? Under(MappingNode? node, string key) =>
        node?.Entries.FirstOrDefault(entry => entry.Key.Text == key).Value as MappingNode;

    // The life cycle steps of each operation, by operation ID.
    private static ILookup<string, LifeStepModel> LivesOf(IReadOnlyCollection<BoundType> types)
    {
        ILookup<string, string> owned = types
            .SelectMany(type => (type.Model.Resource?.Owners ?? default).Distinct().Select(owner => (Owner: owner, type.Model.Name)))
            .ToLookup(one => one.Owner, one => one.Name, StringComparer.Ordinal);
        return types.SelectMany(type => (type.Model.States?.Transitions ?? default)
                .Where(step => step.Operation is not null)
                .Select(step => new LifeStepModel(type.Model.Name, step)
                {
                    Flag = type.Model.States!.Field is { Type: ScalarRef } flag ? flag.Wire : null,
                    Owned = owned[type.Model.Name].ToEquatableArray(),
                }))
            .ToLookup(step => step.Transition.Operation!, StringComparer.Ordinal);
    }

    // What binds the members of types and the parameters of operations.
    private sealed record MemberBinders(
        ZoneTable Zones, RulesBinder Rules, BehaviorBinder Behaviors, FieldBinder Fields, EffectBinder Effects, PartRecorder Recorder);
}
