namespace LiveStation.Emulator.State.Worlds;

/// <summary>What was read to write something, to find out later whether writing it again would give the same.</summary>
internal sealed class ReadSet
{
    private readonly Dictionary<Resource, long> _versions = [];
    private bool _isClosed = true;

    /// <summary>Whether nothing has changed since.</summary>
    public bool IsCurrent
    {
        get
        {
            if (!_isClosed)
                return false;
            foreach ((Resource resource, long version) in _versions)
            {
                if (resource.Version != version)
                    return false;
            }
            return true;
        }
    }

    /// <summary>Records that a resource was read.</summary>
    public void Add(Resource resource) => _versions.TryAdd(resource, resource.Version);

    /// <summary>Records that something else was read: the time, or which resources there are.</summary>
    public void Open() => _isClosed = false;
}
