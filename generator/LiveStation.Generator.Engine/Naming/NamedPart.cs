using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Naming;

/// <summary>A part of an API that has a name.</summary>
/// <param name="Kind">The kind of the part.</param>
/// <param name="Name">Its name in the model.</param>
/// <param name="Owner">Name of the service, type or operation that it belongs to; empty where it is not relevant.</param>
internal sealed record NamedPart(PartKind Kind, string Name, string Owner = "")
{
    /// <summary>Indicates whether the operation has a body.</summary>
    public bool HasBody { get; init; }

    /// <summary>Indicates whether the operation has optional query values.</summary>
    public bool HasOptions { get; init; }

    /// <summary>Indicates whether the operation is paged.</summary>
    public bool IsPaged { get; init; }

    /// <summary>Returns the parts of an API for which types are emitted.</summary>
    /// <param name="model">The API.</param>
    public static IEnumerable<NamedPart> In(ApiModel model) => model.Groups.SelectMany(In)
        .Prepend(new NamedPart(PartKind.Service, model.Service.Name));

    private static IEnumerable<NamedPart> In(GroupModel group)
    {
        yield return new NamedPart(PartKind.Group, group.Name);
        foreach (EnumModel one in group.Enums)
            yield return new NamedPart(PartKind.Enum, one.Name);
        foreach (TypeModel one in group.Types)
            yield return new NamedPart(PartKind.Type, one.Name);
        foreach (OperationModel one in group.Operations)
        {
            yield return new NamedPart(PartKind.Operation, one.Id);
            if (one.HasOptionalQuery)
                yield return new NamedPart(PartKind.Options, one.Id);
        }
    }
}
