using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>
/// The whole API as the flavours see it: every name resolved, every name chosen, nothing left to decide, no
/// positions. Equal models give equal output.
/// </summary>
public sealed record ApiModel
{
    /// <summary>Initializes a model.</summary>
    /// <param name="service">The head.</param>
    /// <param name="groups">The groups, in ordinal order of their names.</param>
    internal ApiModel(ServiceModel service, EquatableArray<GroupModel> groups)
    {
        Service = service;
        Groups = groups;
    }

    /// <summary>Name of the API.</summary>
    public string Name => Service.Name;

    /// <summary>Logical name of the spec file with the head.</summary>
    public string File => Service.File;

    /// <summary>The head: name, zones, envelope, errors.</summary>
    internal ServiceModel Service { get; init; }

    /// <summary>The groups, in ordinal order of their names.</summary>
    internal EquatableArray<GroupModel> Groups { get; init; }
}

/// <summary>What belongs together: one property of the client, and a handful of generated files.</summary>
/// <param name="Name">Name in Pascal case, such as <c>ReStream</c>.</param>
/// <param name="Doc">What the group is about.</param>
/// <param name="Files">Logical names of the spec files that contribute to it, in ordinal order.</param>
/// <param name="Enums">Its enums, in ordinal order of their names.</param>
/// <param name="Types">Its object types, in ordinal order of their names.</param>
/// <param name="Operations">Its operations, in ordinal order of their ids.</param>
internal sealed record GroupModel(
    string Name,
    DocText Doc,
    EquatableArray<string> Files,
    EquatableArray<EnumModel> Enums,
    EquatableArray<TypeModel> Types,
    EquatableArray<OperationModel> Operations)
{
    /// <summary>The messages that the service sends by itself, in ordinal order of their ids.</summary>
    public EquatableArray<CallbackModel> Callbacks { get; init; }
}
