namespace LiveStation.Emulator.State.Worlds;

/// <summary>What was read of a world to write something, to find out later whether writing it again would give the same.</summary>
/// <param name="world">The world.</param>
internal sealed class ReadSet(World world)
{
    private readonly Dictionary<Resource, long> _versions = [];
    private readonly long _population = world.Population;
    private Resource? _last;
    private bool _isOfPopulation;
    private bool _isOfTime;

    /// <summary>Whether it can be known later that nothing has changed.</summary>
    public bool CanBeCurrent => !_isOfTime;

    /// <summary>Whether nothing has changed since.</summary>
    public bool IsCurrent
    {
        get
        {
            if (_isOfTime || (_isOfPopulation && world.Population != _population))
                return false;
            foreach ((Resource resource, long version) in _versions)
            {
                if (resource.Version != version)
                    return false;
            }
            return true;
        }
    }

    /// <summary>Returns whether a resource was read and has not changed since.</summary>
    public bool IsUnchanged(Resource resource) => _versions.TryGetValue(resource, out long version) && resource.Version == version;

    /// <summary>Records that a resource was read.</summary>
    public void Add(Resource resource)
    {
        // Members are read one after the other.
        if (ReferenceEquals(resource, _last))
            return;
        _last = resource;
        _versions.TryAdd(resource, resource.Version);
    }

    /// <summary>Records that it was read which resources there are.</summary>
    public void AddPopulation() => _isOfPopulation = true;

    /// <summary>Records that something was read that changes without a trace, such as the time.</summary>
    public void AddTime() => _isOfTime = true;
}
