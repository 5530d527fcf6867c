namespace LiveStation.Generator.Engine.Reading;

/// <summary>The places of the scalars of a text, and which of them are prose: the values of <c>en</c> and <c>ko</c>.</summary>
internal sealed class ScalarPlaces
{
    private readonly List<(int Start, int End, bool IsProse)> _places = [];

    /// <summary>Initializes a new instance with the scalars of a text.</summary>
    /// <param name="root">The root of the text.</param>
    public ScalarPlaces(SpecNode? root)
    {
        if (root is not null)
            Add(root, false);
        _places.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>Indicates whether an offset is inside prose.</summary>
    /// <param name="offset">The offset.</param>
    public bool IsProse(int offset) => At(offset) is { IsProse: true };

    /// <summary>Indicates whether an offset is inside any scalar.</summary>
    /// <param name="offset">The offset.</param>
    public bool IsWord(int offset) => At(offset) is not null;

    /// <summary>Indicates whether a scalar is between two offsets.</summary>
    /// <param name="start">The first offset.</param>
    /// <param name="end">The second offset.</param>
    public bool HasWordIn(int start, int end) => Last(end - 1) is { } place && place.End > start;

    private (int Start, int End, bool IsProse)? At(int offset) =>
        Last(offset) is { } place && offset < place.End ? place : null;

    // Returns the last place that begins at or before an offset.
    private (int Start, int End, bool IsProse)? Last(int offset)
    {
        int low = 0, high = _places.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_places[middle].Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low == 0 ? null : _places[low - 1];
    }

    // The reader limits the depth of nodes.
    private void Add(SpecNode node, bool isProse)
    {
        switch (node)
        {
            case ScalarNode scalar:
                _places.Add((scalar.Start, scalar.End, isProse));
                break;
            case SequenceNode sequence:
                foreach (SpecNode item in sequence.Items)
                    Add(item, false);
                break;
            case MappingNode mapping:
                AddAll(mapping);
                break;
        }
    }

    private void AddAll(MappingNode mapping)
    {
        foreach (ScalarNode key in mapping.LeftOut)
            Add(key, false);
        foreach (MappingEntry entry in mapping.Entries)
        {
            Add(entry.Key, false);
            Add(entry.Value, entry.Key.Text is "en" or "ko");
        }
    }
}
