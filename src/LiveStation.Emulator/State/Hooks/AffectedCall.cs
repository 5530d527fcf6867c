using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Values;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Hooks;

/// <summary>A call with the resources that it is about.</summary>
/// <param name="World">The world.</param>
/// <param name="OperationId">The ID of the operation.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Request">The values of the request.</param>
internal sealed record AffectedCall(World World, string OperationId, OperationShape Operation, RequestValues Request)
{
    /// <summary>The resources that the call creates, reads, changes, deletes or lists.</summary>
    public List<Resource> Targets { get; } = [];

    /// <summary>The other resources whose keys are in the request, with the names of the values.</summary>
    public List<(Resource Resource, string Subject)> Others { get; } = [];

    /// <summary>The names of the values that contain the keys of the targets.</summary>
    public Dictionary<Resource, string> Subjects { get; } = [];

    /// <summary>The owner of the resources; null for the account.</summary>
    public Resource? Owner { get; set; }

    /// <summary>The number of all items of a list; null if the response is not a page.</summary>
    public int? Total { get; set; }

    /// <summary>Returns a scope for paths that starts at a resource or, if it is null, at the request.</summary>
    public PathScope Scope(Resource? self) => new(World, self, Request) { Others = [.. Others.Select(other => other.Resource)] };
}
