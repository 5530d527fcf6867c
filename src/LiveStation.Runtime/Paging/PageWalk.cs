
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Paging;

/// <summary>Where a walk over pages stands: which page comes next, and when it ends.</summary>
/// <typeparam name="T">Kind of the items.</typeparam>
internal sealed class PageWalk<T>(PagePlan<T> plan, int first, int? size)
{
    // A service that tells another total each time, or gives the same page each time, must not keep the walk for ever.
    private const int MostStepsBack = 100;
    private const int MostBarrenPages = 100;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    // The items without a key, of each page that has such items.
    private readonly HashSet<ValueList<T>> _keyless = [];

    // How many items each page before the next one had when it was read last.
    private readonly List<int> _counts = [];
    private long? _total;
    private int _stepsBack;
    private int _furthest;
    private int _barrenPages;

    // A service may give fewer items than it is asked for: the fullest page tells how many a page really has.
    private int _fullest;

    /// <summary>Number of the next page.</summary>
    public int Page => first + _counts.Count;

    /// <summary>Whether there is no next page.</summary>
    public bool IsOver { get; private set; }

    // Pages before the one that the walk began with count as full, or the total would never be reached.
    private long Position => (((long)first - plan.First) * _fullest) + _counts.Sum(static count => (long)count);

    private bool IsPositionKnown => first == plan.First || plan.AreFull;

    /// <summary>Takes a page.</summary>
    /// <returns>The page without the items that were on another one.</returns>
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

    // An item without a key cannot be told from others, so it is better given twice than not at all. A whole page that
    // was there before, item by item, is the same page again.
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

    // Where items have gone the rest has moved up, in the worst case by as many: onto pages that were read before.
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
        // No total, one that more items have come than it tells, or one that was reached by an estimate: none of these
        // says that this is the end.
        return fresh == 0 || (_total is null && plan.AreFull && page.Count < size);
    }
}
