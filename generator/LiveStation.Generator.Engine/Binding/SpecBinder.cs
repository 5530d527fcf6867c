using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Converts nodes to the model. Invalid parts are reported and left out; the rest is kept.</summary>
internal static class SpecBinder
{
    // Rules about text that cannot be read, which may contain declarations: until it is corrected, a missing name proves nothing.
    private static readonly DiagnosticRule[] AboutMissingNames =
    [
        ReferenceRules.UnknownType, ReferenceRules.UnknownGroup, ReferenceRules.UnknownOperation, ReferenceRules.UnknownField,
        ReferenceRules.UnknownValue, ReferenceRules.UnknownZone, ReferenceRules.RuleWithoutEffect, ReferenceRules.NotPaged,
        ExampleRules.UnknownError, ExampleRules.UnknownMember, ExampleRules.UnknownValue, StructureRules.NoService,
        NameRules.NothingToExtend, ResourceRules.NotKept, ResourceRules.NoInitialState, ResourceRules.NoIdentity, ResourceRules.NoLog,
        ResourceRules.NoCode,
    ];

    // Keys that contain declared names: while one of them cannot be read, a missing name proves nothing either.
    private static readonly HashSet<string> HoldNames = new(StringComparer.Ordinal)
    {
        SpecKeys.Service, SpecKeys.Groups, SpecKeys.Enums, SpecKeys.Types, SpecKeys.Operations, SpecKeys.Fields, SpecKeys.Values,
        SpecKeys.Zones, SpecKeys.Errors, SpecKeys.Paging, SpecKeys.Query, SpecKeys.Path, SpecKeys.Facts, SpecKeys.KeyField,
    };

    // Rules about missing parts, which text that cannot be read may contain.
    private static readonly DiagnosticRule[] AboutMissingParts =
    [
        StructureRules.MissingKey, StructureRules.Empty, StructureRules.MissingMeaning, StructureRules.MissingTranslation,
        ExampleRules.NoSuccess, ExampleRules.MissingMember, ExampleRules.PathValue, ExampleRules.Outcome,
    ];

    // A text with such a character, or cut off by a comma, has already been reported.
    private static readonly DiagnosticRule[] AboutCharacters =
        [TextRules.UnseenCharacter, TextRules.ForeignSpace, TextRules.Decomposed, TextRules.UnquotedComma];

    // A part that has not changed is the same object as in the last binding, which planners recognize.
    private static readonly ResultMemory<MappingNode, TypeModel> LastTypes = new();

    /// <summary>Binds the files of an API.</summary>
    /// <param name="files">The files.</param>
    /// <param name="books">The name rules of the output.</param>
    public static BoundSpec Bind(EquatableArray<ParsedSpec> files, NameBooks books)
    {
        var bag = new DiagnosticBag();
        ParsedSpec[] inOrder = [.. files.OrderBy(file => file.Name, StringComparer.Ordinal)];
        var declared = new Declarations(inOrder, bag);
        bag.Languages = LanguagesBinder.Of(declared.Service);
        ApiModel? model = Bind(declared, books, bag);
        if (declared.Service is null && inOrder.Length > 0)
            bag.Report(StructureRules.NoService, inOrder[0].Root?.Span ?? SpecSpan.AtStartOf(inOrder[0].Name));
        HashSet<string> broken = BrokenOf(inOrder);
        EquatableArray<SpecDiagnostic> all = bag.InOrder();
        bool areNamesHidden = broken.Count > 0 || bag.Hidden.Any(hidden => HoldNames.Contains(hidden.Key));
        HashSet<(string, int)> unsure = OwnersOfBrokenText(inOrder, all);
        SpecSpan[] refused = [.. inOrder.SelectMany(file => file.Diagnostics)
            .Where(mistake => AboutCharacters.Contains(mistake.Rule)).Select(mistake => mistake.Span)];
        // Of two types with the same name only one was bound, possibly not the one that an example uses.
        bool isDoubtful = all.Any(mistake => mistake.Rule == ReferenceRules.DuplicateType);
        IEnumerable<SpecDiagnostic> mistakes = all
            .Where(mistake => !areNamesHidden || !AboutMissingNames.Contains(mistake.Rule))
            .Where(mistake => !unsure.Contains((mistake.Span.File, mistake.Span.Start)) || !AboutMissingParts.Contains(mistake.Rule))
            .Where(mistake => !refused.Any(place => Meet(place, mistake.Span)))
            .Where(mistake => !IsAboutBrokenHead(mistake, declared.Service, broken))
            .Where(mistake => mistake.Rule != ReferenceRules.NoGroup
                || !(broken.Contains(mistake.Span.File) || bag.Hidden.Contains((SpecKeys.Group, mistake.Span.File))))
            .Where(mistake => !isDoubtful || !ExampleRules.All.Contains(mistake.Rule));
        return new BoundSpec(model, mistakes.ToEquatableArray());
    }

    private static bool Meet(SpecSpan one, SpecSpan other) => one.File == other.File
        && one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;

    private static HashSet<string> BrokenOf(IEnumerable<ParsedSpec> files) => new(
        files.Where(file => file.Diagnostics.Any(mistake => mistake.Rule.Severity == RuleSeverity.Error))
            .Select(file => file.Name),
        StringComparer.Ordinal);

    // Text that cannot be read belongs to the last part that begins before it.
    private static HashSet<(string File, int Start)> OwnersOfBrokenText(
        IEnumerable<ParsedSpec> files, IReadOnlyCollection<SpecDiagnostic> all)
    {
        Dictionary<string, StartTable> starts = all.Where(mistake => AboutMissingParts.Contains(mistake.Rule))
            .GroupBy(mistake => mistake.Span.File, mistake => mistake.Span.Start, StringComparer.Ordinal)
            .ToDictionary(file => file.Key, file => new StartTable(file), StringComparer.Ordinal);
        HashSet<(string, int)> owners = [];
        foreach (SpecDiagnostic broken in files.SelectMany(file => file.Diagnostics)
            .Where(mistake => mistake.Rule.Severity == RuleSeverity.Error && starts.ContainsKey(mistake.Span.File)))
        {
            owners.Add((broken.Span.File, starts[broken.Span.File].LastUpTo(broken.Span.Start)));
        }
        return owners;
    }

    // Each line of the service section can be invalid by itself, so a missing part may be in such a line.
    private static bool IsAboutBrokenHead(SpecDiagnostic mistake, Declaration? service, HashSet<string> broken) =>
        service is not null && broken.Contains(service.File)
        && mistake.Rule == StructureRules.MissingKey && mistake.Span == service.Key.Span;

    private static ApiModel? Bind(Declarations declared, NameBooks books, DiagnosticBag bag)
    {
        var names = new ApiNames(books, bag);
        // The service is bound first: when a type has the name of the client, the type must be renamed.
        BoundService? service = declared.Service is { } head
            ? new ServiceBinder(names, bag).Bind(head)
            : null;
        var groups = new GroupTable(declared.Groups.Values, names, bag);
        var types = new TypeTable(declared, groups, names, bag);
        BindingFrame frame = BindingFrame.Of(declared, service, types, books);
        // The same object as in the last binding if nothing of it has changed, which is fast to compare.
        service = frame.Service;
        List<BoundEnum> enums = new EnumBinder(types, names, new EnumMemory(frame), bag).Bind(declared.Enums);
        Dictionary<string, BoundEnum> enumsByName = enums.ToDictionary(one => one.Model.Name, StringComparer.Ordinal);
        var usedEnums = new UsedEnums(enumsByName);
        var zones = new ZoneTable(service, ZonesOf(declared.Service), bag);
        var rules = new RulesBinder(zones, usedEnums, bag);
        HashSet<string> ids = [.. declared.Operations.Select(one => one.Name)];
        var pending = new PendingChecks();
        var effects = new EffectBinder(service is { IsEnvelopeKnown: true } ? service.Model.Envelope.Content : null, pending, bag);
        var behaviors = new BehaviorBinder(usedEnums, ids, pending, bag);
        var fields = new FieldBinder(types, zones, rules, behaviors, bag);
        var states = new StatesBinder(enumsByName, ids, ActorsOf(declared.Service), effects, pending, bag);
        List<BoundType> objects =
            new TypeBinder(
                types, names, fields, new TypeMemory(frame, names, usedEnums, pending, bag), states,
                new ResourceBinder(pending, bag), bag)
                .Bind(declared.Types);
        Dictionary<string, BoundType> known = objects.ToDictionary(type => type.Model.Name, StringComparer.Ordinal);
        var exampleTypes = new ExampleTypes(known, enumsByName);
        var writer = new ExampleWriter(exampleTypes, bag);
        var replies = new ReplyBinder(types, known, service, bag);
        var operationNames = new OperationNames(names, bag);
        var operations = new OperationBinder(
            operationNames,
            new ParameterBinder(types, fields, rules, behaviors, service?.Model.Paging, names, bag),
            new ParameterNames(names, bag),
            replies,
            zones,
            new OperationMemory(frame, names, usedEnums, known, pending, bag),
            new ExampleMemory(new ExampleBinder(writer, service, ErrorsOf(declared.Service), bag), exampleTypes, frame, bag),
            effects,
            LivesOf(objects),
            bag);
        var sorted = new GroupBinder(groups);
        enums.ForEach(one => sorted.Add(one.Declaration, one.Model));
        List<(Declaration Declaration, string Group, OperationModel Model)> calls =
            [.. operations.Bind(declared.Operations, groups)];
        calls.ForEach(call => sorted.Add(call.Declaration, call.Group, call.Model));
        List<(Declaration Declaration, string Group, CallbackModel Model)> callbacks =
            [.. new CallbackBinder(groups, replies, writer, names, pending, bag).Bind(declared.Callbacks)];
        callbacks.ForEach(message => sorted.Add(message.Declaration, message.Group, message.Model));
        OperationModel[] bound = [.. calls.Select(call => call.Model)];
        var uses = new TypeUses(known, bound, callbacks.Select(message => message.Model));
        uses.ReportRulesWithoutEffect(bag);
        pending.Run(new ResourceTable(known, enumsByName, bound, bag), bag);
        objects.ForEach(type => sorted.Add(type.Declaration, LastTypes.Same(type.Declaration.Body, uses.Complete(type))));
        foreach ((string group, WaitModel wait) in WaitsOf(objects, calls, operationNames))
            sorted.Add(group, wait);
        if (service is null)
            return null;
        RefusalCodes.Check(service.Model.Errors, declared.Service!.Key.Span, bound, objects, bag);
        CheckRefusals(service.Model.Errors, calls, objects, bag);
        return new ApiModel(service.Model, sorted.Bind());
    }

    private static void CheckRefusals(
        EquatableArray<ErrorModel> errors,
        List<(Declaration Declaration, string Group, OperationModel Model)> calls,
        List<BoundType> types,
        DiagnosticBag bag)
    {
        if (bag.HasErrors)
            return;
        var refusals = new ExampleRefusals(errors, types, bag);
        calls.ForEach(call => refusals.Check(call.Declaration.Body, call.Model));
    }

    private static IEnumerable<(string Group, WaitModel Wait)> WaitsOf(
        IEnumerable<BoundType> types, List<(Declaration Declaration, string Group, OperationModel Model)> calls, OperationNames names)
    {
        Dictionary<string, ScalarNode> keys =
            calls.ToDictionary(call => call.Model.Id, call => call.Declaration.Key, StringComparer.Ordinal);
        return new WaitTable(types.Select(type => type.Model), calls.Select(call => (call.Group, call.Model))).All()
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
}
