namespace LiveStation.Generator.Engine.Reading;

/// <summary>Where a text has words, and which of them are prose: the values of <c>en</c> and <c>ko</c>.</summary>
internal sealed class ScalarPlaces
{
    private readonly List<(int Start, int End, bool IsProse)> _places = [];

    /// <summary>Finds them.</summary>
    /// <param name="root">What was read.</param>
    public ScalarPlaces(SpecNode? root)
    {
        if (root is not null)
            Add(root, false);
        _places.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>Whether an offset lies in prose.</summary>
    /// <param name="offset">The offset.</param>
    public bool IsProse(int offset) => At(offset) is { IsProse: true };

    /// <summary>Whether an offset lies in a word of any kind.</summary>
    /// <param name="offset">The offset.</param>
    public bool IsWord(int offset) => At(offset) is not null;

    /// <summary>Whether a word lies between two offsets.</summary>
    /// <param name="start">The one.</param>
    /// <param name="end">The other.</param>
    public bool HasWordIn(int start, int end) => Last(end - 1) is { } place && place.End > start;

    private (int Start, int End, bool IsProse)? At(int offset) =>
        Last(offset) is { } place && offset < place.End ? place : null;

    // The last place that begins at an offset or before it.
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

    // Nodes are at most as deep as the reader lets them be.
    private void Add(SpecNode node, bool isProse)
    {
        switch (node)
        {
            case ScalarNode scalar:
                _places.Add((scalar.Span.Start, scalar.Span.Start + scalar.Span.Length, isProse));
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
