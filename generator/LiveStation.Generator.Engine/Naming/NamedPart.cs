using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Naming;

/// <summary>A part of an API that has a name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in the model.</param>
/// <param name="Owner">Name of the service, type or operation that it is a part of; empty where that does not matter.</param>
internal sealed record NamedPart(PartKind Kind, string Name, string Owner = "")
{
    /// <summary>Whether the operation has a body.</summary>
    public bool HasBody { get; init; }

    /// <summary>Whether the operation has optional query values.</summary>
    public bool HasOptions { get; init; }

    /// <summary>Whether the operation is read page by page.</summary>
    public bool IsPaged { get; init; }

    /// <summary>The parts of an API that types are emitted for.</summary>
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
