using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>An operation that gets one object by the identifier at the end of its path.</summary>
internal sealed record ReadOperation(OperationModel Operation)
{
    /// <summary>All read operations of the spec.</summary>
    public static IReadOnlyList<ReadOperation> All { get; } =
    [
        .. SpecModel.Operations.Where(operation => operation.Method == "GET" && operation.Route.EndsWith('}'))
            .Select(operation => new ReadOperation(operation)),
    ];

    private ParameterModel Identifier => Operation.Path[^1];

    /// <summary>
    /// Whether this operation reads such an object: the type is that of the result, of an entry of it, or of the member
    /// of it that has the identifier.
    /// </summary>
    public bool Reads(ListedObject listed) => IdentifierOf(listed) is not null;

    /// <summary>The identifier of an object of the type that is read; null for objects of other types.</summary>
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
    /// Whether a member of an object refers to what this operation reads: it has the name of the identifier and does not
    /// only identify the object itself, as each <c>id</c> does. The key of an object that no operation reads refers to what
    /// the object contains.
    /// </summary>
    public bool IsReferredToBy(FieldModel field, ListedObject listed, OperationModel list) =>
        field.Wire == Identifier.Wire
        && field.Wire != "id"
        && field.Type == Identifier.Type
        && (field.Wire != listed.Type.Key?.Wire || !All.Any(read => read.Reads(listed)))
        && (Operation.Path.Count == 1 || CollectionOf(Operation) == CollectionOf(list));

    /// <summary>The call with this identifier; its other path values are those of the list.</summary>
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

    // The collection of the first identifier of a route.
    private static string CollectionOf(OperationModel operation) => operation.Route.Split("/{")[0];
}
