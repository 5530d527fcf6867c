namespace LiveStation.Generator.Engine.Collections;

/// <summary>Starts of parts, sorted once, to find the part that begins last before a place.</summary>
/// <param name="starts">The starts.</param>
/// <param name="order">Compares two of them; null for the order of numbers.</param>
internal sealed class StartTable(IEnumerable<int> starts, IComparer<int>? order = null)
{
    private readonly IComparer<int> _order = order ?? Comparer<int>.Default;
    private readonly int[] _starts = [.. starts.Distinct().OrderBy(start => start)];

    /// <summary>The last start that is not behind a place; -1 when all are.</summary>
    /// <param name="place">The place.</param>
    public int LastUpTo(int place)
    {
        int index = Array.BinarySearch(_starts, place, _order);
        int last = index >= 0 ? index : ~index - 1;
        return last < 0 ? -1 : _starts[last];
    }
}
