using LiveStation.Runtime.Http;

namespace LiveStation.Runtime;

/// <summary>Where a walk over pages stands: which page comes next, and when it ends.</summary>
/// <typeparam name="T">Kind of the items.</typeparam>
internal sealed class PageWalk<T>(PagePlan<T> plan, int first, int? size)
{
    // A service that tells another total each time must not keep the walk for ever.
    private const int MostStepsBack = 100;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    // How many items each page before the next one had when it was read last.
    private readonly List<int> _counts = [];
    private long? _total;
    private int _stepsBack;

    /// <summary>Number of the next page.</summary>
    public int Page => first + _counts.Count;

    /// <summary>Whether there is no next page.</summary>
    public bool IsOver { get; private set; }

    // Pages before the one that the walk began with count as full, or the total would never be reached.
    private long Position => ((long)(first - plan.First) * (size ?? 0)) + _counts.Sum();

    /// <summary>Takes a page.</summary>
    /// <returns>The page without the items that were on another one.</returns>
    public ResultList<T> Take(ResultList<T> page)
    {
        T[] fresh = [.. page.Where(item => _seen.Add(plan.KeyOf(item)))];
        _counts.Add(page.Count);
        long gone = (_total - page.Total) ?? 0;
        _total = page.Total ?? _total;
        if (gone > 0 && _counts.Count > 1 && _stepsBack < MostStepsBack)
        {
            StepBack(gone, size ?? page.Count);
        }
        else
        {
            IsOver = IsLast(page, fresh.Length);
        }
        return fresh.Length == page.Count
            ? page
            : new ResultList<T>(new ValueList<T>(fresh), page.Total, page.UnknownMembers);
    }

    // Where items have gone the rest has moved up, in the worst case by as many: onto pages that were read before.
    private void StepBack(long gone, int pageSize)
    {
        long pages = ((gone - 1) / Math.Max(1, pageSize)) + 1;
        int kept = (int)Math.Max(0, _counts.Count - 1 - pages);
        _counts.RemoveRange(kept, _counts.Count - kept);
        _stepsBack++;
    }

    private bool IsLast(ResultList<T> page, int fresh)
    {
        if (page.Count == 0)
        {
            return true;
        }
        return page.Total is { } total ? Position >= total : page.Count < size || fresh == 0;
    }
}
