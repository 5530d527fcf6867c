using LiveStation.Runtime.Http;

namespace LiveStation.Runtime;

/// <summary>Where a walk over pages stands: which page comes next, and when it ends.</summary>
/// <typeparam name="T">Kind of the items.</typeparam>
internal sealed class PageWalk<T>(PagePlan<T> plan, int first, int? size)
{
    // A service that tells another total each time, or gives the same page each time, must not keep the walk for ever.
    private const int MostStepsBack = 100;
    private const int MostBarrenPages = 100;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

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

    /// <summary>Takes a page.</summary>
    /// <returns>The page without the items that were on another one.</returns>
    public ResultList<T> Take(ResultList<T> page)
    {
        T[] fresh = [.. page.Where(IsNew)];
        long gone = (_total - page.Total) ?? 0;
        Note(page, fresh.Length);
        if (gone > 0 && _counts.Count > 1 && _stepsBack < MostStepsBack)
        {
            StepBack(gone);
        }
        else
        {
            IsOver = IsLast(page, fresh.Length);
        }
        return fresh.Length == page.Count
            ? page
            : new ResultList<T>(new ValueList<T>(fresh), page.Total, page.UnknownMembers);
    }

    // An item without a key cannot be told from others, so it is better given twice than not at all.
    private bool IsNew(T item) => plan.KeyOf(item) is not { Length: > 0 } key || _seen.Add(key);

    private void Note(ResultList<T> page, int fresh)
    {
        _counts.Add(page.Count);
        _total = page.Total ?? _total;
        _fullest = Math.Max(_fullest, page.Count);
        if (fresh > 0)
        {
            _barrenPages = 0;
        }
        else if (_counts.Count > _furthest)
        {
            _barrenPages++;
        }
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
        {
            return true;
        }
        return _total is { } total ? Position >= total : page.Count < size || fresh == 0;
    }
}
