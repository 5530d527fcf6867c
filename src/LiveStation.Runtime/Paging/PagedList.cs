using System.Runtime.CompilerServices;
using LiveStation.Runtime.Http;

namespace LiveStation.Runtime;

/// <summary>A list that comes page by page, walked item by item: pages are fetched as the walk reaches them.</summary>
/// <remarks>
/// Items may come, go and move while the list is walked. None is given twice, and when some have gone, so that others
/// moved to pages that were read already, those pages are read again. Each walk begins anew. Errors of a page surface
/// where the walk reaches it.
/// </remarks>
/// <typeparam name="T">Kind of the items.</typeparam>
public sealed class PagedList<T> : IAsyncEnumerable<T>
{
    private readonly PagePlan<T> _plan;
    private readonly int _first;
    private readonly int? _size;
    private readonly Func<int, CancellationToken, Task<ResultList<T>>> _fetch;
    private readonly CancellationToken _token;

    internal PagedList(
        PagePlan<T> plan,
        int first,
        int? size,
        Func<int, CancellationToken, Task<ResultList<T>>> fetch,
        CancellationToken token)
    {
        _plan = plan;
        _first = first;
        _size = size;
        _fetch = fetch;
        _token = token;
    }

    /// <summary>The same list page by page, each with the total that came with it.</summary>
    /// <returns>The pages; an item that was on an earlier one is left out.</returns>
    public IAsyncEnumerable<ResultList<T>> AsPages() => WalkAsync();

    /// <inheritdoc />
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (ResultList<T> page in WalkAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (T item in page)
            {
                yield return item;
            }
        }
    }

    private async IAsyncEnumerable<ResultList<T>> WalkAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource either =
            CancellationTokenSource.CreateLinkedTokenSource(_token, cancellationToken);
        PageWalk<T> walk = new(_plan, _first, _size);
        while (!walk.IsOver)
        {
            ResultList<T> page = await FetchAsync(walk.Page, either.Token, cancellationToken).ConfigureAwait(false);
            yield return walk.Take(page);
        }
    }

    private async Task<ResultList<T>> FetchAsync(int page, CancellationToken either, CancellationToken walker)
    {
        try
        {
            return await _fetch(page, either).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (exception.CancellationToken == either)
        {
            // Callers compare the token with their own, not with the two linked.
            throw new OperationCanceledException(
                exception.Message, exception, walker.IsCancellationRequested ? walker : _token);
        }
    }
}
