using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Model;
using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.State.Values;

/// <summary>Reads the members of resources: stored, computed, or the default.</summary>
internal sealed class ResourceReader
{
    private readonly Func<ResourceReader, Resource, MemberShape, JsonNode?> _hook;

    /// <summary>Initializes a new instance of the <see cref="ResourceReader"/> class.</summary>
    /// <param name="model">The model.</param>
    /// <param name="hook">Returns a value that the model cannot describe; null if there is none.</param>
    public ResourceReader(ApiModel model, Func<ResourceReader, Resource, MemberShape, JsonNode?> hook)
    {
        _hook = hook;
        Model = model;
        Paths = new PathReader(model, Read, Remembered);
        Assigned = new AssignedValues(model, Paths, Read);
    }

    /// <summary>The model.</summary>
    public ApiModel Model { get; }

    /// <summary>Follows paths.</summary>
    public PathReader Paths { get; }

    /// <summary>Computes values.</summary>
    public AssignedValues Assigned { get; }

    /// <summary>Returns the value of a member; null if there is none. References are keys.</summary>
    public JsonNode? Read(Resource resource, MemberShape member)
    {
        if (member.Name == resource.Type.StateMember)
            return State(resource, member);
        if (resource.Members[member.Name] is { } stored)
            return stored;
        if (_hook(this, resource, member) is { } hooked)
            return hooked;
        if (member.Assigned is { } assigned && !(assigned.Kind is AssignedKind.Counter or AssignedKind.CounterPer))
        {
            if (Assigned.Compute(resource, member, assigned) is { } computed)
                return computed;
        }
        return OwnerKey(resource, member) ?? (member.Default is { } value ? JsonNodes.From(value) : null);
    }

    /// <summary>Returns the value of a member by its name; null if there is none.</summary>
    public JsonNode? Read(Resource resource, string name) =>
        resource.Type.Find(name) is { } member ? Read(resource, member) : resource.Members[name];

    // A hook can know a value that was not sent.
    private JsonNode? Remembered(Resource resource, string name) =>
        resource.Members[name] ?? _hook(this, resource, new MemberShape { Name = name });

    private static JsonNode? State(Resource resource, MemberShape member) => resource.State is { } state
        ? JsonNodes.FromText(state, member.Type)
        : null;

    private static JsonNode? OwnerKey(Resource resource, MemberShape member)
    {
        Resource? owner = resource.Owner?.Nearest(above => above.Type.Shape.Key == member.Name);
        return owner is null ? null : JsonNodes.FromText(owner.Key, member.Type);
    }
}
