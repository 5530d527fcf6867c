using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Selection;

/// <summary>Finds the types and enums that operations and callbacks use, directly or through others.</summary>
internal sealed class UsedTypes
{
    private readonly Dictionary<string, IEnumerable<TypeRef>> _parts;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Initializes a new instance for an API.</summary>
    /// <param name="model">The whole API.</param>
    /// <param name="chosen">Its groups, with the selected operations and callbacks.</param>
    public UsedTypes(ApiModel model, EquatableArray<GroupModel> chosen)
    {
        IEnumerable<(string Name, IEnumerable<TypeRef> Parts)> types = model.Groups.SelectMany(group => group.Types)
            .Select(type => (type.Name, type.Fields.Select(field => field.Type)));
        IEnumerable<(string Name, IEnumerable<TypeRef> Parts)> enums = model.Groups.SelectMany(group => group.Enums)
            .Select(one => (one.Name, one.Facts.Select(fact => fact.Type)));
        _parts = types.Concat(enums).ToDictionary(one => one.Name, one => one.Parts, StringComparer.Ordinal);
        foreach (TypeRef type in chosen.SelectMany(group => group.Operations).SelectMany(TypesOf))
            Use(type);
        foreach (CallbackModel callback in chosen.SelectMany(group => group.Callbacks))
            Use(new ObjectRef(callback.Body));
    }

    /// <summary>Returns a group with only its used types and enums, and without documentation of unused ones.</summary>
    /// <param name="group">The group.</param>
    public GroupModel Within(GroupModel group) => group with
    {
        Operations = group.Operations.Select(WithoutUnused).ToEquatableArray(),
        Types = group.Types.Where(type => _used.Contains(type.Name)).ToEquatableArray(),
        Enums = group.Enums.Where(one => _used.Contains(one.Name)).ToEquatableArray(),
    };

    private static IEnumerable<TypeRef> TypesOf(OperationModel operation)
    {
        IEnumerable<TypeRef> given = operation.Path.Select(parameter => parameter.Type)
            .Concat(operation.Query.Select(field => field.Type)).Append(operation.Result);
        return operation.Body is { } body ? given.Append(new ObjectRef(body)) : given;
    }

    // The life cycle steps of an operation refer to the type of their object.
    private OperationModel WithoutUnused(OperationModel operation) =>
        operation with { Life = operation.Life.Where(step => _used.Contains(step.Type)).ToEquatableArray() };

    private void Use(TypeRef type) =>
        TypeWalk.From(type, next => NameOf(next) is { } name && _used.Add(name) ? _parts[name] : []);

    private static string? NameOf(TypeRef type) => (type as ObjectRef)?.Name ?? (type as EnumRef)?.Name;
}
