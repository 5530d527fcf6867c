using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>An operation that gets one thing by the identifier at the end of its path.</summary>
internal sealed record ReadOperation(OperationModel Operation)
{
    /// <summary>All of the spec.</summary>
    public static IReadOnlyList<ReadOperation> All { get; } =
    [
        .. SpecModel.Operations.Where(operation => operation.Method == "GET" && operation.Route.EndsWith('}'))
            .Select(operation => new ReadOperation(operation)),
    ];

    private ParameterModel Identifier => Operation.Path[^1];

    /// <summary>
    /// Whether this is how such an object is read: its type is the result, an entry of it, or the one member of it that
    /// has the identifier.
    /// </summary>
    public bool Reads(ListedObject listed) => IdentifierOf(listed) is not null;

    /// <summary>The identifier of an object of the type that is read; null for any other.</summary>
    public string? IdentifierOf(ListedObject listed) => Operation.Result switch
    {
        MapRef { Item: ObjectRef entry } when entry.Name == listed.Type.Name => listed.MapKey,
        ObjectRef result when Operation.Reply == ReplyShape.List => null,
        ObjectRef result when result.Name == listed.Type.Name => listed.Known.GetValueOrDefault(KeyOf(listed.Type)),
        ObjectRef result when IsInside(SpecModel.Types[result.Name], listed.Type) =>
            listed.Known.GetValueOrDefault(Identifier.Wire),
        _ => null,
    };

    /// <summary>
    /// Whether a member of an object refers to something that is read here: it has the name of the identifier and is
    /// not that of the object itself, as every plain <c>id</c> is.
    /// </summary>
    public bool IsReferredToBy(FieldModel field, ListedObject listed, OperationModel list) =>
        field.Wire == Identifier.Wire
        && field.Wire != "id"
        && field.Type == Identifier.Type
        && field.Wire != listed.Type.Key?.Wire
        && (Operation.Path.Count == 1 || CollectionOf(Operation) == CollectionOf(list));

    /// <summary>The call with this identifier, its other path values taken from around the object.</summary>
    public SpecExample For(ListedObject listed, string identifier)
    {
        IEnumerable<string> outer = Operation.Path.SkipLast(1).Select(parameter => listed.Known[parameter.Wire]);
        EquatableArray<string> path = outer.Append(identifier).ToEquatableArray();
        return new SpecExample(Operation, new ExampleModel("read", Status: 200, path, Body: null, ErrorCode: null));
    }

    private string KeyOf(TypeModel type) => type.Key?.Wire ?? Identifier.Wire;

    private bool IsInside(TypeModel result, TypeModel type) =>
        result.Key is null
        && result.Fields.Any(field => field.Type is ObjectRef named && named.Name == type.Name)
        && type.Fields.Any(field => field.Wire == Identifier.Wire && field.Type == Identifier.Type);

    // What the first identifier of a route is one of.
    private static string CollectionOf(OperationModel operation) => operation.Route.Split("/{")[0];
}
