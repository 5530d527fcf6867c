namespace LiveStation.Emulator.State.Worlds;

/// <summary>The resources that changed since the changes were last recorded.</summary>
internal sealed class WorldChanges
{
    private readonly List<Resource> _changed = [];
    private readonly HashSet<Resource> _known = [];
    private readonly List<ResourceId> _removed = [];
    private readonly List<Resource> _logged = [];

    private readonly HashSet<string> _counters = new(StringComparer.Ordinal);

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => _changed.Count == 0 && _removed.Count == 0 && _logged.Count == 0;

    /// <summary>The names of the counters that changed.</summary>
    public IReadOnlyCollection<string> Counters => _counters;

    /// <summary>The resources that changed, owners first.</summary>
    public IEnumerable<Resource> Changed => _changed.Where(resource => !resource.IsGone);

    /// <summary>The resources that are gone.</summary>
    public IReadOnlyList<ResourceId> Removed => _removed;

    /// <summary>The new log entries, oldest first.</summary>
    public IReadOnlyList<Resource> Logged => _logged;

    /// <summary>Records a change.</summary>
    public void Add(Resource resource)
    {
        if (_known.Add(resource))
            _changed.Add(resource);
    }

    /// <summary>Records that a resource is gone.</summary>
    public void Remove(ResourceId id) => _removed.Add(id);

    /// <summary>Records that a counter changed.</summary>
    public void Count(string counter) => _counters.Add(counter);

    /// <summary>Records a new log entry.</summary>
    public void Log(Resource entry) => _logged.Add(entry);

    /// <summary>Forgets all changes.</summary>
    public void Clear()
    {
        _changed.Clear();
        _known.Clear();
        _removed.Clear();
        _logged.Clear();
        _counters.Clear();
    }
}
