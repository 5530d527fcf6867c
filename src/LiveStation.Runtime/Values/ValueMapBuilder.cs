namespace LiveStation.Runtime.Values;

/// <summary>Collects entries in order. A repeated key replaces the previous value.</summary>
internal struct ValueMapBuilder<T>
{
    // Up to this number of keys, a linear search is faster than a dictionary and does not allocate.
    private const int WalkedKeys = 8;
    private const int FirstCapacity = 4;

    private KeyValuePair<string, T>[]? _entries;
    private Dictionary<string, int>? _places;
    private int _count;

    /// <summary>Returns whether a key has no value yet.</summary>
    public readonly bool IsNew(string key) => PlaceOf(key) < 0;

    /// <summary>Sets the value of a key.</summary>
    /// <returns>True if the key is new; otherwise, false.</returns>
    /// <exception cref="ArgumentException"><paramref name="key"/> is null.</exception>
    public bool Set(string key, T value)
    {
        if (key is null)
            throw new ArgumentException("A key of a map is null.", nameof(key));
        int place = PlaceOf(key);
        bool isNew = place < 0;
        if (isNew)
            place = Add(key);
        _entries![place] = new(key, value);
        return isNew;
    }

    /// <summary>Returns the map. The builder must not be used afterwards.</summary>
    public ValueMap<T> Build()
    {
        if (_entries is null)
            return default;
        Array.Resize(ref _entries, _count);
        return new ValueMap<T>(_entries, _places);
    }

    private int Add(string key)
    {
        _entries ??= new KeyValuePair<string, T>[FirstCapacity];
        if (_count == _entries.Length)
            Array.Resize(ref _entries, _count * 2);
        _places?.Add(key, _count);
        if (_places is null && _count == WalkedKeys)
        {
            _places = Index(_entries, _count);
            _places.Add(key, _count);
        }
        return _count++;
    }

    private readonly int PlaceOf(string key)
    {
        if (_places is not null)
            return _places.TryGetValue(key, out int place) ? place : -1;
        for (int i = 0; i < _count; i++)
        {
            if (string.Equals(_entries![i].Key, key, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }

    private static Dictionary<string, int> Index(KeyValuePair<string, T>[] entries, int count)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
            places.Add(entries[i].Key, i);
        return places;
    }
}
