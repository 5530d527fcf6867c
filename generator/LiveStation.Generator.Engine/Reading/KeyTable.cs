namespace LiveStation.Generator.Engine.Reading;

/// <summary>Finds what is in a mapping by its key. Asking for every key of a large mapping takes linear time.</summary>
/// <param name="node">The mapping.</param>
internal sealed class KeyTable(MappingNode node)
{
    // Nearly all mappings are small, and searching a few keys costs less than a table of them.
    private const int MostSearched = 12;

    private Dictionary<string, MappingEntry>? _entries;
    private HashSet<string>? _leftOut;

    /// <summary>The entry of a key; null for none.</summary>
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

    /// <summary>Whether a key is there whose value was left out.</summary>
    /// <param name="key">The key.</param>
    public bool HasLeftOut(string key)
    {
        if (node.LeftOut.Count <= MostSearched)
            return node.LeftOut.Any(one => one.Text == key);
        _leftOut ??= new(node.LeftOut.Select(one => one.Text), StringComparer.Ordinal);
        return _leftOut.Contains(key);
    }
}
