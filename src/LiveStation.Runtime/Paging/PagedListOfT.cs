using System.Runtime.CompilerServices;

namespace LiveStation.Runtime;

/// <summary>
/// A list that is received in pages. Enumerating the list returns the items and requests each page when it is needed.
/// </summary>
/// <remarks>
/// <para>
/// Each enumeration starts at the first page or, if the options of the call specify a page, at that page. If a page
/// cannot be retrieved, the exception is thrown when the enumeration reaches that page.
/// </para>
/// <para>
/// Items can be added, removed and moved on the server during the enumeration. An item is identified by its key, a
/// property that the spec specifies. Items with the same key are returned only once; an item with an empty key can be
/// returned twice. If the total decreases, items can have moved to pages that were already read. These pages are read
/// again, at most 100 times per enumeration.
/// </para>
/// <para>In your own tests, create a list with <see cref="PagedList.From{T}(IEnumerable{T})"/>.</para>
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class PagedList<T> : IAsyncEnumerable<T>
{
    private readonly Func<CancellationToken, IAsyncEnumerable<ResultList<T>>> _walk;

    internal PagedList(Func<CancellationToken, IAsyncEnumerable<ResultList<T>>> walk) => _walk = walk;

    /// <summary>Returns the pages of the list. Each page has the total that was received with it.</summary>
    /// <returns>The pages, without items that occurred on an earlier page.</returns>
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

    // Only an iterator receives the token of WithCancellation.
    private async IAsyncEnumerable<ResultList<T>> WalkAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (ResultList<T> page in _walk(cancellationToken).ConfigureAwait(false))
            yield return page;
    }
}
