namespace LiveStation.Generator.Engine.Reading;

/// <summary>Finds the entries of a mapping by key. Looking up every key of a large mapping takes linear time.</summary>
/// <param name="node">The mapping.</param>
internal sealed class KeyTable(MappingNode node)
{
    // Nearly all mappings are small, and searching a few keys is faster than creating a table.
    private const int MostSearched = 12;

    // Binders ask for many keys, of which a mapping has few. A key whose mark is missing is not present.
    private readonly ulong _marks = MarksOf(node);

    private Dictionary<string, MappingEntry>? _entries;
    private HashSet<string>? _leftOut;

    /// <summary>Returns the entry of a key; null when there is none.</summary>
    /// <param name="key">The key.</param>
    public MappingEntry? Find(string key)
    {
        if ((_marks & MarkOf(key)) == 0)
            return null;
        if (node.Entries.Count > MostSearched)
        {
            _entries ??= node.Entries.ToDictionary(entry => entry.Key.Text, StringComparer.Ordinal);
            return _entries.TryGetValue(key, out MappingEntry found) ? found : null;
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
        if (node.LeftOut.Count == 0)
            return false;
        if (node.LeftOut.Count <= MostSearched)
            return node.LeftOut.Any(one => one.Text == key);
        _leftOut ??= new(node.LeftOut.Select(one => one.Text), StringComparer.Ordinal);
        return _leftOut.Contains(key);
    }

    private static ulong MarksOf(MappingNode node)
    {
        ulong marks = 0;
        foreach (MappingEntry entry in node.Entries)
            marks |= MarkOf(entry.Key.Text);
        return marks;
    }

    // One of 64 bits.
    private static ulong MarkOf(string key) => 1UL << ((key.Length * 7) + (key.Length > 0 ? key[0] : 0));
}
