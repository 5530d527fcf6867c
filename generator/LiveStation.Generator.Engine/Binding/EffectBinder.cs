using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds what operations do with the objects that the service keeps.</summary>
/// <param name="content">Name of the member of a response that contains the result; null when it is not known.</param>
/// <param name="pending">Checks for later.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class EffectBinder(string? content, PendingChecks pending, DiagnosticBag bag)
{
    private static readonly (string Key, EffectKind Kind, Phrase Verb)[] Kinds =
    [
        (SpecKeys.Creates, EffectKind.Creates, new("creates", "생성")),
        (SpecKeys.Reads, EffectKind.Reads, new("reads", "조회")),
        (SpecKeys.Updates, EffectKind.Updates, new("updates", "변경")),
        (SpecKeys.Deletes, EffectKind.Deletes, new("deletes", "삭제")),
        (SpecKeys.Lists, EffectKind.Lists, new("lists", "나열")),
    ];

    private static readonly string[] Dependent = [SpecKeys.Needs, SpecKeys.Only, SpecKeys.Emits];

    private readonly ConditionsBinder _conditions = new(pending, bag);

    /// <summary>Returns the name of the type whose objects an operation is about; null when it specifies none.</summary>
    /// <param name="operation">The section of the operation.</param>
    public static string? TypeIn(Section operation) =>
        Kinds.Select(kind => operation.Text(kind.Key)).FirstOrDefault(text => text is not null)?.Text;

    /// <summary>Reports the first key that has no meaning without an effect, if there is no effect.</summary>
    /// <param name="operation">The section of the operation.</param>
    public static void CheckKeys(Section operation)
    {
        if (!Array.TrueForAll(Kinds, kind => operation.Lacks(kind.Key)) || operation.HasUnknownKeys)
            return;
        if (Array.Find(Dependent, operation.Has) is not { } key)
            return;
        Phrase hint = Phrase.Of(
            "the type of the objects to which '{0}' applies; 'reads', 'updates', 'deletes' or 'lists' specify it too",
            "'{0}'이(가) 적용되는 객체의 타입. 'reads', 'updates', 'deletes', 'lists'로도 지정할 수 있습니다",
            key);
        operation.Bag.Report(StructureRules.MissingKey, operation.KeyOf(key).Span, operation.What, SpecKeys.Creates, hint);
    }

    /// <summary>Returns the effect of an operation; null when none is specified, or when it is invalid, which is reported.</summary>
    /// <param name="section">The section of the operation.</param>
    /// <param name="operation">The operation.</param>
    public EffectModel? Bind(Section section, OperationModel operation)
    {
        (string Key, EffectKind Kind, Phrase Verb)[] present =
            [.. Kinds.Where(kind => section.Has(kind.Key)).OrderBy(kind => section.KeyOf(kind.Key).Start)];
        if (present.Length == 0 || section.Text(present[0].Key) is not { } type)
            return null;
        if (present.Length > 1)
        {
            SpecSpan second = section.KeyOf(present[1].Key).Span;
            bag.Report(ResourceRules.TwoEffects, second, operation.Id, present[0].Key, present[1].Key);
        }
        (string key, EffectKind kind, Phrase verb) = present[0];
        if (operation.Method is "GET" or "HEAD" && kind is not (EffectKind.Reads or EffectKind.Lists))
            bag.Report(ResourceRules.ChangingGet, section.KeyOf(key).Span, operation.Id, key);
        pending.Add(table =>
        {
            if (table.Kept(type, key) is not { } kept)
                return;
            Check(operation, kept, kind, (type, verb), table);
            if (kind == EffectKind.Creates && operation.Body is { } body)
                new SentMembers(table, bag).CheckAssigned(operation.Id, body, kept.Name);
        });
        if (content is not null)
            pending.Compare(table => new ExampleAgreement(table, content, bag).Check(section, operation, kind, type.Text));
        return new EffectModel(kind, type.Text)
        {
            Needs = section.Mappings(SpecKeys.Needs).Select(node => Need(node, operation, type.Text)).ToEquatableArray(),
            Only = _conditions.Bind(section, SpecKeys.Only, type.Text),
        };
    }

    /// <summary>Reports a value that an operation or a transition emits without a log.</summary>
    /// <param name="value">The value; null for none.</param>
    /// <param name="owner">Name of the type of the object.</param>
    public void CheckEmitted(ScalarNode? value, string owner)
    {
        if (value is null)
            return;
        pending.Add(table =>
        {
            var owners = new OwnerGraph(table);
            if (table.LogOf(owner) is { } log)
                table.CheckValue(TypeOfLog(log, value, table), value, SpecKeys.Emits);
            else if (owners.IsSound(owner) && table.Logs.All(other => owners.IsSound(other.Name)))
                bag.Report(ResourceRules.NoLog, value.Span, value.Text, owner);
        });
    }

    private static TypeRef? TypeOfLog(TypeModel log, ScalarNode value, ResourceTable table) =>
        log.Resource?.Log is { } member ? table.Follow(log.Name, member, value.Place) : null;

    private NeedModel Need(MappingNode node, OperationModel operation, string type)
    {
        var section = new Section(node, node.Place, new("a condition", "조건"), SpecKeys.OfNeed, bag);
        bool isUnused = section.Flag(SpecKeys.Unused);
        if (section.Lacks(SpecKeys.That) && !isUnused)
        {
            Phrase hint = new("what the operation requires of the object", "작업에 필요한 객체의 상태");
            bag.Report(StructureRules.MissingKey, node.Span, section.What, SpecKeys.That, hint);
        }
        (CertaintyKind certainty, DocText? note) = CertaintyBinder.Bind(section);
        var values = new RequestValues(operation);
        return new NeedModel(
            _conditions.Bind(section, SpecKeys.If, (table, path) => OfRequest(values, path, table)),
            _conditions.Bind(section, SpecKeys.That, (table, path) => OfObject(operation, type, path, table)),
            isUnused,
            DocBinder.Inline(section),
            certainty)
        {
            Note = note,
        };
    }

    private static TypeRef? OfRequest(RequestValues values, ScalarNode path, ResourceTable table)
    {
        if (values.TypeOf(path.Text) is { } type)
            return type;
        return values.Operation.Body is { } body
            ? table.Follow(body, path.Text, path.Place)
            : table.Unknown(path.Text, path.Place, values.Names);
    }

    // A condition about a new object is one about the request, since the request creates it.
    private static TypeRef? OfObject(OperationModel operation, string type, ScalarNode path, ResourceTable table)
    {
        bool isSent = operation.Body is { } body && table.TypeOf(body) is { } sent
            && table.Member(sent, path.Text.Split('.')[0]) is not null;
        bool isKept = table.TypeOf(type) is { } kept && table.Member(kept, path.Text.Split('.')[0]) is not null;
        return table.Follow(isSent && !isKept ? operation.Body! : type, path.Text, path.Place);
    }

    private void Check(OperationModel operation, TypeModel type, EffectKind kind, (ScalarNode Node, Phrase Verb) at, ResourceTable table)
    {
        if (kind == EffectKind.Creates && type.States is { } states
            && !states.Transitions.Any(step => step.Operation == operation.Id && step is { From.Count: 0, To: not null }))
        {
            bag.Report(ResourceRules.NoInitialState, at.Node.Span, operation.Id, type.Name);
        }
        bool needsKey = kind is EffectKind.Reads or EffectKind.Updates or EffectKind.Deletes;
        if (needsKey && !Identifies(operation, type, table))
            bag.Report(ResourceRules.NoIdentity, at.Node.Span, operation.Id, type.Name, at.Verb);
    }

    // The key of the object, or of its owner: then the operation acts on all objects of the owner.
    private static bool Identifies(OperationModel operation, TypeModel type, ResourceTable table)
    {
        // Without an owner, the key of the type may be misspelled too.
        if (type.Resource is not { Owners: { Count: > 0 } all })
            return true;
        string[] owners = [.. all.Where(owner => owner != ResourceModel.Account)];
        if (type.Key is null && owners.Length == 0)
            return true;
        HashSet<string> keys = new(
            [.. owners.Append(type.Name).Select(name => table.TypeOf(name)?.Model.Key?.Wire).OfType<string>()], StringComparer.Ordinal);
        IEnumerable<(string Wire, BehaviorModel Behavior)> values = operation.Path.Select(one => (one.Wire, one.Behavior))
            .Concat(operation.Query.Select(one => (one.Wire, one.Behavior)))
            .Concat(table.MembersOf(operation.Body).Select(one => (one.Wire, one.Behavior)));
        return values.Any(value => keys.Contains(value.Wire)
            || value.Behavior.KeyOf.Any(name => name == type.Name || owners.Contains(name)));
    }

    /// <summary>The values of the query and path of an operation, by wire name.</summary>
    private sealed class RequestValues(OperationModel operation)
    {
        private Dictionary<string, TypeRef>? _types;

        public OperationModel Operation => operation;

        public IEnumerable<string> Names =>
            operation.Query.Select(value => value.Wire).Concat(operation.Path.Select(parameter => parameter.Wire));

        public TypeRef? TypeOf(string wire) => (_types ??= All()).TryGetValue(wire, out TypeRef? type) ? type : null;

        private Dictionary<string, TypeRef> All()
        {
            Dictionary<string, TypeRef> types = new(StringComparer.Ordinal);
            // A value of the query takes precedence.
            foreach (ParameterModel parameter in operation.Path)
                types[parameter.Wire] = parameter.Type;
            foreach (FieldModel value in operation.Query)
                types[value.Wire] = value.Type;
            return types;
        }
    }
}
