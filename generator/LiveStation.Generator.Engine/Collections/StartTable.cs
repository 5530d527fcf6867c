namespace LiveStation.Generator.Engine.Collections;

/// <summary>Start offsets of parts, sorted once, to find the last part that begins at or before a place.</summary>
/// <param name="starts">The start offsets.</param>
/// <param name="order">Compares two of them; null for numeric order.</param>
internal sealed class StartTable(IEnumerable<int> starts, IComparer<int>? order = null)
{
    private readonly IComparer<int> _order = order ?? Comparer<int>.Default;
    private readonly int[] _starts = [.. starts.Distinct().OrderBy(start => start)];

    /// <summary>Returns the last start at or before a place; -1 when there is none.</summary>
    /// <param name="place">The place.</param>
    public int LastUpTo(int place)
    {
        int index = Array.BinarySearch(_starts, place, _order);
        int last = index >= 0 ? index : ~index - 1;
        return last < 0 ? -1 : _starts[last];
    }
}
