namespace LiveStation.Generator.Engine.Reading;

/// <summary>Finds the entries of a mapping by key. Looking up every key of a large mapping takes linear time.</summary>
/// <param name="node">The mapping.</param>
internal sealed class KeyTable(MappingNode node)
{
    // Nearly all mappings are small, and searching a few keys is faster than creating a table.
    private const int MostSearched = 12;

    private Dictionary<string, MappingEntry>? _entries;
    private HashSet<string>? _leftOut;

    /// <summary>Returns the entry of a key; null when there is none.</summary>
    /// <param name="key">The key.</param>
    public MappingEntry? Find(string key)
    {
        if (node.Entries.Count > MostSearched)
        {
            _entries ??= node.Entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);
            return _entries.TryGetValue(key, out MappingEntry? found) ? found : null;
        }
        foreach (MappingEntry entry in node.Entries)
        {
            if (entry.Key.Text == key)
                return entry;
        }
        return null;
    }

    /// <summary>Indicates whether a key is present but its value was left out.</summary>
    /// <param name="key">The key.</param>
    public bool HasLeftOut(string key)
    {
        if (node.LeftOut.Count <= MostSearched)
            return node.LeftOut.Any(one => one.Text == key);
        _leftOut ??= new(node.LeftOut.Select(one => one.Text), StringComparer.Ordinal);
        return _leftOut.Contains(key);
    }
}
