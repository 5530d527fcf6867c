using System.Text.Json.Nodes;
using LiveStation.Emulator.State.Model;

namespace LiveStation.Emulator.State.Worlds;

/// <summary>An object of the API that lives in a world.</summary>
internal sealed class Resource(World world, TypeModel type, Resource? owner, long ordinal, DateTimeOffset created)
{
    private readonly StateHistory _states = new();
    private Dictionary<TypeModel, ResourceList>? _owned;
    private Dictionary<(TypeModel Shape, string Operation), Rendering>? _renderings;
    private Dictionary<string, JsonNode>? _copied;
    private JsonObject _members = [];
    private DateTimeOffset _changed = created;

    /// <summary>The world.</summary>
    public World World { get; } = world;

    /// <summary>The type.</summary>
    public TypeModel Type { get; } = type;

    /// <summary>The resource that it belongs to; null if it belongs to the account.</summary>
    public Resource? Owner { get; } = owner;

    /// <summary>The number of the resource among those of its type, in the order of creation.</summary>
    public long Ordinal { get; } = ordinal;

    /// <summary>The key as text.</summary>
    public string Key { get; set; } = "";

    /// <summary>The moment of creation.</summary>
    public DateTimeOffset Created { get; init; } = created;

    /// <summary>The moment of the last change.</summary>
    public DateTimeOffset Changed
    {
        get => Read()._changed;
        set => _changed = value;
    }

    /// <summary>The values that were sent or assigned, by member name. Values that can be computed are not stored.</summary>
    public JsonObject Members
    {
        get => Read()._members;
        set => _members = value;
    }

    /// <summary>The states so far.</summary>
    public StateHistory States
    {
        get => Read()._states;
        init => _states = value;
    }

    /// <summary>The current state; null if the type has none.</summary>
    public string? State => States.Current;

    /// <summary>Whether the resource is gone. Its response can still be written.</summary>
    public bool IsGone { get; set; }

    /// <summary>The number of the current plan of due moments; moments of earlier plans are ignored.</summary>
    public int Plan { get; set; }

    /// <summary>The references to other resources that the world has indexed.</summary>
    public IReadOnlyList<ResourceId> References { get; set; } = [];

    /// <summary>The identity within the world.</summary>
    public ResourceId Id => new(Type.Name, Key);

    /// <summary>The number of changes of the resource, and of what it owns or that it is gone.</summary>
    public long Version { get; private set; }

    /// <summary>What was written of the resource, by the type of the result and the ID of the operation.</summary>
    public Dictionary<(TypeModel Shape, string Operation), Rendering> Renderings => _renderings ??= [];

    /// <summary>Returns the owned resources of a type, in the order of creation.</summary>
    public IEnumerable<Resource> OwnedOf(TypeModel owned) => Read()._owned?.GetValueOrDefault(owned)?.Items ?? [];

    /// <summary>Returns the number of owned resources of a type.</summary>
    public int CountOf(TypeModel owned) => Read()._owned?.GetValueOrDefault(owned)?.Count ?? 0;

    /// <summary>Returns the newest owned resource of a type; null if there is none.</summary>
    public Resource? LastOf(TypeModel owned) => Read()._owned?.GetValueOrDefault(owned)?.Last;

    /// <summary>Returns this resource or the nearest resource above it that satisfies a condition; null if there is none.</summary>
    public Resource? Nearest(Func<Resource, bool> condition)
    {
        for (Resource? resource = this; resource is not null; resource = resource.Owner)
        {
            if (condition(resource))
                return resource;
        }
        return null;
    }

    /// <summary>Takes over the values of a later version of this resource.</summary>
    public void Become(Resource later)
    {
        Changed = later.Changed;
        Members = later.Members;
        States.Become(later.States);
        World.Touch(this);
    }

    /// <summary>Records that the resource changed, so that nothing that was written of it is current.</summary>
    public void Change() => Version++;

    /// <summary>
    /// Returns a stored value that the resources to which this one refers contain; null if there is none. A change of the value
    /// changes those resources, so they need not record that they read this one.
    /// </summary>
    public JsonNode? Copied(string member) => _copied?.GetValueOrDefault(member);

    /// <summary>Updates the values that other resources contain from the stored members.</summary>
    /// <returns>Whether one of them changed.</returns>
    public bool UpdateCopied()
    {
        bool isChanged = false;
        foreach (string member in Type.CopiedMembers)
        {
            JsonNode? stored = _members[member] is JsonValue value ? value : null;
            if (JsonNode.DeepEquals(stored, Copied(member)))
                continue;
            isChanged = true;
            if (stored is null)
                _copied!.Remove(member);
            else
                (_copied ??= [])[member] = stored.DeepClone();
        }
        return isChanged;
    }

    internal void Own(Resource resource)
    {
        Change();
        _owned ??= [];
        if (!_owned.TryGetValue(resource.Type, out ResourceList? list))
            _owned[resource.Type] = list = new ResourceList();
        list.Add(resource);
    }

    internal void Disown(Resource resource)
    {
        Change();
        _owned?.GetValueOrDefault(resource.Type)?.Remove(resource);
    }

    private Resource Read()
    {
        World.Reads?.Add(this);
        return this;
    }
}

/// <summary>The identity of a resource within a world.</summary>
/// <param name="Type">The name of the type.</param>
/// <param name="Key">The key as text.</param>
internal readonly record struct ResourceId(string Type, string Key);
