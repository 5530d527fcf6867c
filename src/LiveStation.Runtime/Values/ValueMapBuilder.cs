namespace LiveStation.Runtime;

/// <summary>Collects entries in order of arrival; a repeated key replaces the value that came before.</summary>
internal struct ValueMapBuilder<T>
{
    // Up to this many keys a walk over them is faster than a dictionary, and allocates nothing.
    private const int WalkedKeys = 8;

    private List<KeyValuePair<string, T>>? _entries;
    private Dictionary<string, int>? _places;

    /// <summary>Sets the value of a key.</summary>
    /// <exception cref="ArgumentException">The key is null.</exception>
    public void Set(string key, T value)
    {
        if (key is null)
        {
            throw new ArgumentException("A key of a map is null.", nameof(key));
        }
        _entries ??= [];
        int place = PlaceOf(key);
        if (place >= 0)
        {
            _entries[place] = new(key, value);
            return;
        }
        _entries.Add(new(key, value));
        _places?.Add(key, _entries.Count - 1);
        if (_places is null && _entries.Count > WalkedKeys)
        {
            _places = Index(_entries);
        }
    }

    /// <summary>The finished map. The builder must not be used after it.</summary>
    public readonly ValueMap<T> Build() =>
        _entries is null ? default : new ValueMap<T>(_entries.ToArray(), _places);

    private readonly int PlaceOf(string key)
    {
        if (_places is not null)
        {
            return _places.TryGetValue(key, out int place) ? place : -1;
        }
        for (int i = 0; i < _entries!.Count; i++)
        {
            if (string.Equals(_entries[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }
        return -1;
    }

    private static Dictionary<string, int> Index(List<KeyValuePair<string, T>> entries)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < entries.Count; i++)
        {
            places.Add(entries[i].Key, i);
        }
        return places;
    }
}
