namespace LiveStation.Emulator.State.Worlds;

/// <summary>Resources of one type by key, in the order of creation. Every change takes constant time.</summary>
internal sealed class ResourceList
{
    private readonly Dictionary<string, LinkedListNode<Resource>> _byKey = new(StringComparer.Ordinal);
    private readonly LinkedList<Resource> _items = new();

    /// <summary>The resources in the order of creation.</summary>
    public IEnumerable<Resource> Items => _items;

    /// <summary>The number of resources.</summary>
    public int Count => _items.Count;

    /// <summary>The newest resource; null if there is none.</summary>
    public Resource? Last => _items.Last?.Value;

    /// <summary>Returns a resource by its key; null if there is none.</summary>
    public Resource? Find(string key) => _byKey.GetValueOrDefault(key)?.Value;

    /// <summary>Returns the resources that were added after another one.</summary>
    public IEnumerable<Resource> After(Resource resource)
    {
        for (LinkedListNode<Resource>? node = _byKey[resource.Key].Next; node is not null; node = node.Next)
            yield return node.Value;
    }

    /// <summary>Adds a resource; one with the same key is replaced.</summary>
    public void Add(Resource resource)
    {
        if (_byKey.Remove(resource.Key, out LinkedListNode<Resource>? known))
            _items.Remove(known);
        _byKey[resource.Key] = _items.AddLast(resource);
    }

    /// <summary>Removes a resource.</summary>
    public void Remove(Resource resource)
    {
        if (_byKey.TryGetValue(resource.Key, out LinkedListNode<Resource>? node) && node.Value == resource)
        {
            _items.Remove(node);
            _byKey.Remove(resource.Key);
        }
    }
}
