using System.Runtime.CompilerServices;

namespace LiveStation.Runtime;

/// <summary>A list that comes page by page, walked item by item: pages are fetched as the walk reaches them.</summary>
/// <remarks>
/// Items may come, go and move while the list is walked. None is given twice, and when some have gone, so that others
/// moved to pages that were read already, those pages are read again. Each walk begins anew. Errors of a page surface
/// where the walk reaches it. Tests of callers make one with <see cref="PagedList.From{T}(IEnumerable{T})"/>.
/// </remarks>
/// <typeparam name="T">Kind of the items.</typeparam>
public sealed class PagedList<T> : IAsyncEnumerable<T>
{
    private readonly Func<CancellationToken, IAsyncEnumerable<ResultList<T>>> _walk;

    internal PagedList(Func<CancellationToken, IAsyncEnumerable<ResultList<T>>> walk) => _walk = walk;

    /// <summary>The same list page by page, each with the total that came with it.</summary>
    /// <returns>The pages; an item that was on an earlier one is left out.</returns>
    public IAsyncEnumerable<ResultList<T>> AsPages() => WalkAsync();

    /// <inheritdoc />
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (ResultList<T> page in _walk(cancellationToken).ConfigureAwait(false))
        {
            foreach (T item in page)
                yield return item;
        }
    }

    // The token of WithCancellation reaches an iterator only.
    private async IAsyncEnumerable<ResultList<T>> WalkAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (ResultList<T> page in _walk(cancellationToken).ConfigureAwait(false))
            yield return page;
    }
}
