using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>
/// The whole API as the flavours see it: every name resolved, every name chosen, nothing left to decide, no
/// positions. Equal models give equal output.
/// </summary>
/// <param name="Service">The head: name, zones, envelope, errors.</param>
/// <param name="Groups">The groups, in ordinal order of their names.</param>
public sealed record ApiModel(ServiceModel Service, EquatableArray<GroupModel> Groups);

/// <summary>What belongs together: one property of the client, and a handful of generated files.</summary>
/// <param name="Name">Name in Pascal case, such as <c>ReStream</c>.</param>
/// <param name="Doc">What the group is about.</param>
/// <param name="Files">Logical names of the spec files that contribute to it, in ordinal order.</param>
/// <param name="Enums">Its enums, in ordinal order of their names.</param>
/// <param name="Types">Its object types, in ordinal order of their names.</param>
/// <param name="Operations">Its operations, in ordinal order of their ids.</param>
public sealed record GroupModel(
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
