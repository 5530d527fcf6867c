using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>
/// Decides for which objects callers can wait, and which operation is repeated for it: one that reads the object, otherwise one
/// whose result contains it, otherwise one that lists it.
/// </summary>
internal sealed class WaitTable
{
    // The name of an operation that reads the main object of its group.
    private const string Get = "Get";
    private const string Wait = "WaitUntil";

    // A result that contains an object deeper than this is about something else.
    private const int MostDepth = 3;

    private static readonly HashSet<string> NoTypes = [];

    private readonly Dictionary<string, TypeModel> _types;
    private readonly Dictionary<string, HashSet<string>> _inside = new(StringComparer.Ordinal);
    private readonly ILookup<string, (string Group, OperationModel Operation)> _readers;

    /// <summary>Initializes a table of an API.</summary>
    /// <param name="types">The types.</param>
    /// <param name="operations">The operations, each with the name of its group.</param>
    public WaitTable(IEnumerable<TypeModel> types, IEnumerable<(string Group, OperationModel Operation)> operations)
    {
        _types = types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        // Of many operations, few have a result that contains an object of a type.
        _readers = operations
            .Where(one => one.Operation is { Method: "GET", Body: null } && one.Operation.Query.All(value => value.IsOptional))
            .OrderBy(one => one.Operation.Id, StringComparer.Ordinal)
            .SelectMany(one => TypesIn(one.Operation.Result).Where(HasStates).Select(type => (Type: type, Reader: one)))
            .ToLookup(one => one.Type, one => one.Reader, StringComparer.Ordinal);
    }

    /// <summary>Returns the ways to wait, each with the name of its group.</summary>
    public IEnumerable<(string Group, WaitModel Wait)> All() => _types.Values
        .Where(HasStates)
        .OrderBy(type => type.Name, StringComparer.Ordinal)
        .SelectMany(Of);

    // Of several operations of one group, the first one that is about the object itself.
    private IEnumerable<(string Group, WaitModel Wait)> Of(TypeModel type) => _readers[type.Name]
        .Select(one => (one.Group, one.Operation, Way: WayTo(type, one.Operation)))
        .Where(one => one.Way is not null)
        .GroupBy(one => RankOf(type, one.Operation, one.Way!))
        .OrderBy(rank => rank.Key)
        .Take(1)
        .SelectMany(rank => rank.GroupBy(one => one.Group, StringComparer.Ordinal))
        .Select(group => group.OrderBy(one => one.Operation.Effect?.Type == type.Name ? 0 : 1).First())
        .Select(one => (one.Group, one.Way! with { Name = NameOf(type, one.Group, one.Operation) }));

    private static bool HasStates(TypeModel type) => type.States is { Field.Type: EnumRef };

    private bool HasStates(string type) => _types.TryGetValue(type, out TypeModel? known) && HasStates(known);

    // The types of all objects in a result, at any depth. Many operations have results of the same type.
    private HashSet<string> TypesIn(TypeRef result)
    {
        while (((result as ListRef)?.Item ?? (result as MapRef)?.Item) is { } item)
            result = item;
        if (result is not ObjectRef { Name: var name })
            return NoTypes;
        if (!_inside.TryGetValue(name, out HashSet<string>? types))
            _inside.Add(name, types = TypesInside(result));
        return types;
    }

    private HashSet<string> TypesInside(TypeRef result)
    {
        HashSet<string> types = new(StringComparer.Ordinal);
        TypeWalk.From(result, next => next is ObjectRef named && types.Add(named.Name) && _types.TryGetValue(named.Name, out TypeModel? type)
            ? type.Fields.Select(field => field.Type)
            : []);
        return types;
    }

    private static int RankOf(TypeModel type, OperationModel operation, WaitModel way) => way switch
    {
        { Find: WaitFind.InList } => 3,
        { IsResult: true } => 0,
        _ => operation.Effect?.Type == type.Name ? 1 : 2,
    };

    private static string NameOf(TypeModel type, string group, OperationModel operation)
    {
        bool isMain = operation.Name == Get && (operation.Result is ObjectRef { Name: var name } && name == type.Name
            || operation.Effect?.Type == type.Name);
        bool hasPrefix = type.Name.Length > group.Length && type.Name.StartsWith(group, StringComparison.Ordinal)
            && char.IsUpper(type.Name[group.Length]);
        return isMain ? Wait : Wait + (hasPrefix ? type.Name.Substring(group.Length) : type.Name);
    }

    private WaitModel? WayTo(TypeModel type, OperationModel operation)
    {
        if (operation.Reply == ReplyShape.List)
            return operation.Result == new ObjectRef(type.Name) && IsWhole(operation) ? InList(type, operation, default) : null;
        if (operation.Result == new ObjectRef(type.Name))
            return new WaitModel(type.Name, "", operation.Id, WaitFind.Itself);
        Place[] places = [.. PlacesIn(operation.Result, type.Name, default)];
        return places.Length == 1 ? WayTo(type, operation, places[0]) : null;
    }

    // Without a path, the result is about many objects, and an object inside it can be that of any of them.
    private static WaitModel? WayTo(TypeModel type, OperationModel operation, Place place) => place.Find switch
    {
        WaitFind.InList => InList(type, operation, place.Path),
        _ when operation is not { Effect.Kind: EffectKind.Reads, Path.Count: > 0 } => null,
        WaitFind.InMap when operation.Effect?.Type != type.Name => null,
        _ => new WaitModel(type.Name, "", operation.Id, place.Find) { Path = place.Path },
    };

    private static WaitModel? InList(TypeModel type, OperationModel operation, EquatableArray<FieldRef> path) =>
        type.Key is { IsCertain: true, Type: ScalarRef { Kind: ScalarKind.Text or ScalarKind.Integer32 or ScalarKind.Integer64 } } key
            ? new WaitModel(type.Name, "", operation.Id, WaitFind.InList) { Path = path, Key = key }
            : null;

    // An object that is missing in one page, or in a list of some objects only, can still exist.
    private static bool IsWhole(OperationModel operation) =>
        operation.Paging is null && (operation.Effect?.Only ?? default).Count == 0;

    private IEnumerable<Place> PlacesIn(TypeRef result, string type, EquatableArray<FieldRef> path) => result switch
    {
        ObjectRef named when named.Name == type => [new Place(WaitFind.Itself, path)],
        MapRef { Item: ObjectRef item } when item.Name == type => [new Place(WaitFind.InMap, path)],
        ListRef { Item: ObjectRef item } when item.Name == type => [new Place(WaitFind.InList, path)],
        ObjectRef named when _types.TryGetValue(named.Name, out TypeModel? outer)
            && path.Count < MostDepth && path.Take(path.Count - 1).All(one => one.Type != result) =>
            outer.Fields.SelectMany(field => PlacesIn(
                field.Type, type, path.Append(new FieldRef(field.Wire, field.Name, field.Type, field.IsOptional)).ToEquatableArray())),
        _ => [],
    };

    private sealed record Place(WaitFind Find, EquatableArray<FieldRef> Path);
}
