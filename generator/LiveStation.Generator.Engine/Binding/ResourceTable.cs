using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Finds the types, members and states to which keys of the state refer, and reports those that are missing.</summary>
/// <param name="types">The valid types by name.</param>
/// <param name="enums">The enums by name.</param>
/// <param name="operations">The valid operations.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class ResourceTable(
    IReadOnlyDictionary<string, BoundType> types,
    IReadOnlyDictionary<string, BoundEnum> enums,
    IReadOnlyList<OperationModel> operations,
    DiagnosticBag bag)
{
    private const string English = "en", Korean = "ko";

    private static readonly Phrase TrueOrFalse = new("true or false, without quotes", "따옴표 없는 true 또는 false");

    private static readonly Phrase StatesHint = new("the member that contains the state", "상태를 담은 속성");

    private readonly ILookup<string, string> _resourcesOfBodies = operations
        .Where(operation => operation is { Body: not null, Effect: not null })
        .ToLookup(operation => operation.Body!, operation => operation.Effect!.Type, StringComparer.Ordinal);

    private readonly MemberTable _members = new();
    private string[]? _kept;

    /// <summary>Returns a type by name; null when it is invalid or not declared.</summary>
    public BoundType? TypeOf(string name) => types.TryGetValue(name, out BoundType? type) ? type : null;

    /// <summary>Returns the types whose objects the requests with a body change.</summary>
    /// <param name="body">Name of the type of the body.</param>
    public IEnumerable<string> ResourcesOf(string body) => _resourcesOfBodies[body].Distinct(StringComparer.Ordinal);

    /// <summary>Returns a type whose objects the service keeps; null when there is none with the name, which is reported.</summary>
    /// <param name="name">The name.</param>
    /// <param name="key">The key that refers to it.</param>
    public TypeModel? Kept(ScalarNode name, string key)
    {
        // A type with other keys of a resource lacks an owner, which is reported there.
        if (TypeOf(name.Text) is { } type && (type.Model.Resource is { Owners.Count: > 0 } or { View: null } || type.Section.IsUnclear))
            return type.Model;
        _kept ??= [.. types.Values.Where(one => one.Model.Resource is { Owners.Count: > 0 }).Select(one => one.Model.Name)];
        bag.Report(ResourceRules.NotKept, name.Span, name.Text, key, bag.Suggestions.For(name.Text, _kept));
        return null;
    }

    /// <summary>Reports a state that a type does not have, and a state of a type without states.</summary>
    /// <param name="type">Name of the type.</param>
    /// <param name="state">The state.</param>
    public void CheckState(string type, ScalarNode state)
    {
        if (TypeOf(type) is not { } bound)
            return;
        if (bound.Model.States is { } states)
            CheckValue(states.Field.Type, state, SpecKeys.States);
        else if (bound.Section.Lacks(SpecKeys.States) && !bound.Section.IsUnclear)
            bag.Report(StructureRules.MissingKey, state.Span, bound.Section.What, SpecKeys.States, StatesHint);
    }

    /// <summary>Reports a value that a type does not have.</summary>
    /// <param name="type">The type of the value; null when it is unknown.</param>
    /// <param name="value">The value.</param>
    /// <param name="key">The key that contains it.</param>
    public void CheckValue(TypeRef? type, ScalarNode value, string key)
    {
        if (type is EnumRef named)
            _ = EnumValues.Find(enums, named, value, bag);
        else if (type is ScalarRef { Kind: ScalarKind.Boolean } && value is not { IsQuoted: false, Text: "true" or "false" })
            bag.Report(StructureRules.WrongForm, value.Span, value.Text, key, TrueOrFalse);
    }

    /// <summary>
    /// Returns the type of the value at a path in an object or, if the object has no such member, in a request that creates or changes
    /// it: what is sent is remembered even when no response contains it.
    /// </summary>
    /// <param name="type">Name of the type of the object.</param>
    /// <param name="path">The path.</param>
    /// <param name="place">Its place.</param>
    public TypeRef? FollowAny(string type, string path, SpecPlace place)
    {
        string first = path.Split('.')[0];
        string? body = operations.Where(operation => operation.Effect?.Type == type).Select(operation => operation.Body)
            .FirstOrDefault(name => name is not null && TypeOf(name) is { } sent && Member(sent, first) is not null);
        bool isOwn = TypeOf(type) is { } own && Member(own, first) is not null;
        return Follow(isOwn ? type : body ?? type, path, place);
    }

    /// <summary>Returns the type of the value at a path; null when the path leads nowhere, which is reported.</summary>
    /// <param name="type">Name of the type where the path starts.</param>
    /// <param name="path">The path.</param>
    /// <param name="place">Its place.</param>
    public TypeRef? Follow(string type, string path, SpecPlace place)
    {
        string[] names = path.Split('.');
        int next = 0;
        TypeRef current = new ObjectRef(type);
        if (TypeOf(names[0]) is not null && names.Length > 1)
            current = new ObjectRef(names[next++]);
        BehaviorModel behavior = BehaviorModel.None;
        for (; next < names.Length; next++)
        {
            if (Inner(current, behavior) is not { } inner)
                return null;
            if (inner is EnumRef named && enums.TryGetValue(named.Name, out BoundEnum? known))
                return Fact(known, names[next], place);
            if (inner is not ObjectRef { Name: var owner })
                return Unknown(names[next], place, []);
            // A type that is invalid or not declared has already been reported where it is named.
            if (TypeOf(owner) is not { } bound)
                return null;
            if (Member(bound, names[next]) is not { } member)
            {
                return bound.Section.IsUnclear || bound.Declared.Contains(names[next])
                    ? null
                    : Unknown(names[next], place, next > 0 ? bound.Declared : bound.Declared.Concat(OwnersOf(owner)));
            }
            (current, behavior) = (member.Type, member.Behavior);
        }
        return Inner(current, BehaviorModel.None);
    }

    /// <summary>Returns the member at a path in an object; null when there is none. Nothing is reported.</summary>
    /// <param name="type">Name of the type of the object.</param>
    /// <param name="path">Wire names that lead to the member.</param>
    public FieldModel? MemberAt(string type, IReadOnlyList<string> path)
    {
        FieldModel? member = null;
        TypeRef current = new ObjectRef(type);
        foreach (string name in path)
        {
            member = current is ObjectRef inner && TypeOf(inner.Name) is { } bound ? Member(bound, name) : null;
            if (member is null)
                return null;
            current = member.Type;
        }
        return member;
    }

    /// <summary>The types that are logs, including those whose other keys are invalid.</summary>
    public IEnumerable<TypeModel> Logs => types.Values.Where(one => one.Section.Has(SpecKeys.Log)).Select(one => one.Model);

    /// <summary>Returns the log of a type or of its owner; null when there is none.</summary>
    /// <param name="type">Name of the type.</param>
    public TypeModel? LogOf(string type)
    {
        string[] owners = [.. OwnersOf(type), type];
        return Logs.FirstOrDefault(log => OwnersOf(log.Name).Any(owners.Contains));
    }

    /// <summary>Returns the types that own the objects of a type, or 'account'; none when the service keeps no such objects.</summary>
    /// <param name="type">Name of the type.</param>
    public EquatableArray<string> OwnersOf(string type) => TypeOf(type)?.Model.Resource?.Owners ?? default;

    /// <summary>Returns the members of a body and of the objects in it; none when there is no body.</summary>
    /// <param name="body">Name of the type of the body; null for none.</param>
    public IEnumerable<FieldModel> MembersOf(string? body)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var left = new Queue<string>(body is null ? [] : [body]);
        while (left.Count > 0)
        {
            if (left.Dequeue() is var next && (!seen.Add(next) || TypeOf(next) is not { } type))
                continue;
            foreach (FieldModel field in type.Model.Fields)
            {
                yield return field;
                if (Inner(field.Type, BehaviorModel.None) is ObjectRef inner)
                    left.Enqueue(inner.Name);
            }
        }
    }

    /// <summary>Returns a member of a type by its wire name or an alias; null when there is none.</summary>
    public FieldModel? Member(BoundType type, string name) => _members.Find(type.Model, name);

    // Lists stand for each of their items. A value that identifies an object leads to that object.
    private static TypeRef? Inner(TypeRef type, BehaviorModel behavior) => type switch
    {
        _ when behavior.KeyOf.Count > 0 => new ObjectRef(behavior.KeyOf[0]),
        ListRef list => Inner(list.Item, behavior),
        MapRef map => Inner(map.Item, behavior),
        _ => type,
    };

    private TypeRef? Fact(BoundEnum known, string name, SpecPlace place)
    {
        if (name is English or Korean)
            return new ScalarRef(ScalarKind.Text);
        return known.Model.Facts.FirstOrDefault(fact => fact.Key == name)?.Type
            ?? Unknown(name, place, known.Model.Facts.Select(fact => fact.Key));
    }

    /// <summary>Reports a name that is not defined.</summary>
    /// <param name="name">The name.</param>
    /// <param name="place">Its place.</param>
    /// <param name="known">The names that are defined there.</param>
    public TypeRef? Unknown(string name, SpecPlace place, IEnumerable<string> known)
    {
        bag.Report(ReferenceRules.UnknownField, place.Span, name, bag.Suggestions.For(name, [.. known]));
        return null;
    }
}
