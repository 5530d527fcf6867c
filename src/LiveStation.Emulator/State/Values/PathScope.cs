using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Values;

/// <summary>Where a path starts.</summary>
/// <param name="World">The world.</param>
/// <param name="Self">The resource whose members come first; null if there is none.</param>
/// <param name="Request">The values of the request; null if there is none.</param>
internal sealed record PathScope(World World, Resource? Self, RequestValues? Request = null)
{
    /// <summary>The other resources that the call is about.</summary>
    public IReadOnlyList<Resource> Others { get; init; } = [];

    /// <summary>Returns the resource that a type name stands for; null if there is none.</summary>
    public Resource? Find(TypeModel type) =>
        Self?.Nearest(resource => resource.Type == type)
        ?? Others.FirstOrDefault(resource => resource.Type == type)
        ?? Others.Select(other => other.Nearest(resource => resource.Type == type)).FirstOrDefault(found => found is not null)
        ?? (type.IsSingle ? World.Of(type).FirstOrDefault() : null);
}

/// <summary>A value that a path reaches: a resource, or JSON of a type.</summary>
/// <param name="Resource">The resource; null if the value is JSON.</param>
/// <param name="Node">The JSON; null if there is none.</param>
/// <param name="Member">The member that contains the JSON; null if the value is a resource.</param>
/// <param name="Type">The type of the JSON; null if the value is a resource.</param>
internal readonly record struct PathValue(Resource? Resource, JsonNode? Node, MemberShape? Member, TypeRef? Type);
