using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>
/// The complete API as input of the flavours: all names are resolved and chosen, and it contains no positions in spec
/// files. Equal models produce equal output.
/// </summary>
public sealed record ApiModel
{
    /// <summary>Initializes a model.</summary>
    /// <param name="service">The service.</param>
    /// <param name="groups">The groups, in ordinal order of their names.</param>
    internal ApiModel(ServiceModel service, EquatableArray<GroupModel> groups)
    {
        Service = service;
        Groups = groups;
    }

    /// <summary>Name of the API.</summary>
    public string Name => Service.Name;

    /// <summary>Logical name of the spec file with the <c>service</c> section.</summary>
    public string File => Service.File;

    /// <summary>The service: name, zones, envelope, errors.</summary>
    internal ServiceModel Service { get; init; }

    /// <summary>The groups, in ordinal order of their names.</summary>
    internal EquatableArray<GroupModel> Groups { get; init; }
}

/// <summary>A group of declarations: one property of the client, and a few generated files.</summary>
/// <param name="Name">Name in PascalCase, such as <c>ReStream</c>.</param>
/// <param name="Doc">Description of the group.</param>
/// <param name="Files">Logical names of the spec files that contribute to it, in ordinal order.</param>
/// <param name="Enums">Its enums, in ordinal order of their names.</param>
/// <param name="Types">Its object types, in ordinal order of their names.</param>
/// <param name="Operations">Its operations, in ordinal order of their IDs.</param>
internal sealed record GroupModel(
    string Name,
    DocText Doc,
    EquatableArray<string> Files,
    EquatableArray<EnumModel> Enums,
    EquatableArray<TypeModel> Types,
    EquatableArray<OperationModel> Operations)
{
    /// <summary>Callback messages that the service sends, in ordinal order of their IDs.</summary>
    public EquatableArray<CallbackModel> Callbacks { get; init; }

    /// <summary>The ways to wait for states, in ordinal order of their names.</summary>
    public EquatableArray<WaitModel> Waits { get; init; }
}
