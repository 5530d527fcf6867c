using LiveStation.Emulator.State.Model;

namespace LiveStation.Emulator.State.Worlds;

/// <summary>The resources of one account in one zone. It is used by one caller at a time.</summary>
internal sealed class World(ApiModel model, string account, string zone, long seed)
{
    private readonly Dictionary<TypeModel, ResourceList> _types = [];
    private readonly Dictionary<ResourceId, HashSet<Resource>> _references = [];
    private readonly LogBook _logs = new();
    private DateTimeOffset _now;

    /// <summary>Lets one caller at a time use the world.</summary>
    public WorldAccess Access { get; } = new();

    /// <summary>The model of the API.</summary>
    public ApiModel Model { get; } = model;

    /// <summary>The account.</summary>
    public string Account { get; } = account;

    /// <summary>The region code of the zone.</summary>
    public string Zone { get; } = zone;

    /// <summary>The seed of random texts.</summary>
    public long Seed { get; } = seed;

    /// <summary>Whether a reset replaced the world. What calls still change in it is not saved.</summary>
    public bool IsRetired { get; set; }

    /// <summary>The current moment.</summary>
    public DateTimeOffset Now
    {
        get
        {
            Reads?.AddTime();
            return _now;
        }
        set => _now = value;
    }

    /// <summary>How often a resource was added or removed.</summary>
    public long Population { get; private set; }

    /// <summary>Records what is read; null while nobody needs to know.</summary>
    public ReadSet? Reads { get; set; }

    /// <summary>The moments at which something happens by itself.</summary>
    public DueMoments Dues { get; } = new();

    /// <summary>The logs of the resources.</summary>
    public LogBook Logs
    {
        get
        {
            Reads?.AddTime();
            return _logs;
        }
    }

    /// <summary>The last number of each counter.</summary>
    public Dictionary<string, long> Counters { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys in examples.</summary>
    public IReadOnlySet<string> ExampleKeys { get; set; } = new HashSet<string>();

    /// <summary>The resources that are gone and to whose keys an example would respond otherwise.</summary>
    public HashSet<ResourceId> Gone { get; } = [];

    /// <summary>The changes that have not been recorded yet.</summary>
    public WorldChanges Changes { get; } = new();

    /// <summary>All resources that belong to no log, by type and in the order of creation.</summary>
    public IEnumerable<Resource> All
    {
        get
        {
            Reads?.AddPopulation();
            return _types.Values.SelectMany(list => list.Items);
        }
    }

    /// <summary>Returns the resources of a type, in the order of creation.</summary>
    public IEnumerable<Resource> Of(TypeModel type)
    {
        Reads?.AddPopulation();
        return _types.GetValueOrDefault(type)?.Items ?? [];
    }

    /// <summary>Returns the number of resources of a type.</summary>
    public int CountOf(TypeModel type)
    {
        Reads?.AddPopulation();
        return _types.GetValueOrDefault(type)?.Count ?? 0;
    }

    /// <summary>Returns a resource by its key; null if there is none.</summary>
    public Resource? Find(TypeModel type, string key)
    {
        Resource? found = _types.GetValueOrDefault(type)?.Find(key);
        if (found is null)
            Reads?.AddPopulation();
        else
            Reads?.Add(found);
        return found;
    }

    /// <summary>Returns the resources of the same type that were created after another one.</summary>
    public IEnumerable<Resource> After(Resource resource)
    {
        Reads?.AddPopulation();
        return _types[resource.Type].After(resource);
    }

    /// <summary>Returns the next number of a counter.</summary>
    public long Next(string counter, long first = 1)
    {
        Reads?.AddTime();
        long next = Counters.TryGetValue(counter, out long last) ? last + 1 : first;
        Counters[counter] = next;
        Changes.Count(counter);
        return next;
    }

    /// <summary>Adds a resource that has its key.</summary>
    public void Add(Resource resource)
    {
        if (!_types.TryGetValue(resource.Type, out ResourceList? list))
            _types[resource.Type] = list = new ResourceList();
        list.Add(resource);
        Population++;
        resource.Owner?.Own(resource);
        Gone.Remove(resource.Id);
        Touch(resource);
    }

    /// <summary>Records that a resource changed, and indexes what it refers to.</summary>
    public void Touch(Resource resource)
    {
        resource.Change();
        Changes.Add(resource);
        bool isCopied = resource.UpdateCopied();
        List<ResourceId> references = ResourceReferences.Of(resource);
        if (!references.SequenceEqual(resource.References))
            Index(resource, references);
        else if (isCopied)
            ChangeReferred(resource);
    }

    /// <summary>Removes a resource and all that it owns.</summary>
    public void Remove(Resource resource)
    {
        resource.IsGone = true;
        resource.Change();
        Population++;
        foreach (TypeModel type in resource.Type.Owned)
        {
            foreach (Resource owned in resource.OwnedOf(type).ToArray())
                Remove(owned);
        }
        Logs.Remove(resource);
        Unindex(resource);
        _types.GetValueOrDefault(resource.Type)?.Remove(resource);
        resource.Owner?.Disown(resource);
        if (ExampleKeys.Contains(resource.Key))
            Gone.Add(resource.Id);
        Changes.Remove(resource.Id);
    }

    /// <summary>Returns the resources that refer to a resource, in the order of creation.</summary>
    public IEnumerable<Resource> ReferrersOf(Resource resource)
    {
        // A referrer that is added or removed changes the resource.
        Reads?.Add(resource);
        return _references.TryGetValue(resource.Id, out HashSet<Resource>? referrers)
            ? referrers.OrderBy(referrer => referrer.Created).ThenBy(referrer => referrer.Ordinal)
            : [];
    }

    private void Index(Resource resource, List<ResourceId> references)
    {
        Unindex(resource);
        resource.References = references;
        foreach (ResourceId id in references)
        {
            if (!_references.TryGetValue(id, out HashSet<Resource>? referrers))
                _references[id] = referrers = [];
            referrers.Add(resource);
        }
        ChangeReferred(resource);
    }

    private void Unindex(Resource resource)
    {
        ChangeReferred(resource);
        foreach (ResourceId id in resource.References)
        {
            if (_references.TryGetValue(id, out HashSet<Resource>? referrers) && referrers.Remove(resource) && referrers.Count == 0)
                _references.Remove(id);
        }
        resource.References = [];
    }

    // Their responses can contain values of the resources that refer to them.
    private void ChangeReferred(Resource resource)
    {
        foreach (ResourceId id in resource.References)
        {
            if (Model.Find(id.Type) is { } type)
                _types.GetValueOrDefault(type)?.Find(id.Key)?.Change();
        }
    }
}
