
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Paging;

/// <summary>The state of an enumeration of pages: the next page and whether there is one.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class PageWalk<T>(PagePlan<T> plan, int first, int? size)
{
    // Limits for a service that changes the total all the time or always returns the same page.
    private const int MostStepsBack = 100;
    private const int MostBarrenPages = 100;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    // The items without a key of each page that has such items.
    private readonly HashSet<ValueList<T>> _keyless = [];

    // The number of items of each page before the next one, as of the last time it was read.
    private readonly List<int> _counts = [];
    private long? _total;
    private int _stepsBack;
    private int _furthest;
    private int _barrenPages;

    // A service can return fewer items than requested. The fullest page shows the actual page size.
    private int _fullest;

    /// <summary>The number of the next page.</summary>
    public int Page => first + _counts.Count;

    /// <summary>Whether there is no next page.</summary>
    public bool IsOver { get; private set; }

    // Pages before the first page of the enumeration count as full. Otherwise, the total would never be reached.
    private long Position => (((long)first - plan.First) * _fullest) + _counts.Sum(static count => (long)count);

    private bool IsPositionKnown => first == plan.First || plan.AreFull;

    /// <summary>Processes a page.</summary>
    /// <returns>The page without items that occurred on another page.</returns>
    public ResultList<T> Take(ResultList<T> page)
    {
        List<T> fresh = Fresh(page);
        long gone = (_total - page.Total) ?? 0;
        Note(page, fresh.Count);
        if (gone > 0 && _counts.Count > 1 && _stepsBack < MostStepsBack)
            StepBack(gone);
        else
            IsOver = IsLast(page, fresh.Count) || first > int.MaxValue - _counts.Count;
        return fresh.Count == page.Count
            ? page
            : new ResultList<T>([.. fresh], page.Total, page.UnknownMembers);
    }

    // Items without a key cannot be compared, and returning one twice is better than omitting it. A page whose items
    // were all on one earlier page is the same page.
    private List<T> Fresh(ResultList<T> page)
    {
        List<T> fresh = [], keyless = [];
        foreach (T item in page)
        {
            string key = plan.KeyOf(item) ?? "";
            if (key.Length == 0)
                keyless.Add(item);
            if (key.Length == 0 || _seen.Add(key))
                fresh.Add(item);
        }
        bool isRepeated = keyless.Count > 0 && !_keyless.Add([.. keyless]) && fresh.Count == keyless.Count;
        if (isRepeated)
            fresh.Clear();
        return fresh;
    }

    private void Note(ResultList<T> page, int fresh)
    {
        _counts.Add(page.Count);
        _total = page.Total ?? _total;
        _fullest = Math.Max(_fullest, page.Count);
        if (fresh > 0)
            _barrenPages = 0;
        else if (_counts.Count > _furthest)
            _barrenPages++;
        _furthest = Math.Max(_furthest, _counts.Count);
    }

    // When items were deleted, the others have moved forward by at most that number, onto pages that were already read.
    private void StepBack(long gone)
    {
        long pages = ((gone - 1) / Math.Max(1, _fullest)) + 1;
        int kept = (int)Math.Max(0, _counts.Count - 1 - pages);
        _counts.RemoveRange(kept, _counts.Count - kept);
        _stepsBack++;
    }

    private bool IsLast(ResultList<T> page, int fresh)
    {
        if (page.Count == 0 || _barrenPages >= MostBarrenPages)
            return true;
        if (_total is { } total && (Position < total || (Position == total && IsPositionKnown)))
            return Position == total;
        // There is no total, more items were received than the total, or the position is an estimate. None of these
        // indicates the end.
        return fresh == 0 || (_total is null && plan.AreFull && page.Count < size);
    }
}
