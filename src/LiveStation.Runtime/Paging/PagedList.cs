using System.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>Creates lists for use in your own tests, in place of lists that the service returns.</summary>
public static class PagedList
{
    /// <summary>Creates a list with one page. The total of the page is the number of items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items. Each enumeration of the list enumerates them again.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static PagedList<T> From<T>(IEnumerable<T> items)
    {
        Guard.NotNull(items);
        return From(OnePage(items));
    }

    /// <summary>Creates a list of pages.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="pages">
    /// The pages, none of which can be null. Each enumeration of the list enumerates them again.
    /// </param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pages"/> is null.</exception>
    public static PagedList<T> From<T>(IEnumerable<ResultList<T>> pages)
    {
        Guard.NotNull(pages);
        return new PagedList<T>(token => PagesAsync(pages, token));
    }

    /// <summary>Creates a list of pages that are received asynchronously.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="pages">
    /// The pages. An exception thrown by the sequence represents a page that could not be retrieved.
    /// </param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pages"/> is null.</exception>
    public static PagedList<T> From<T>(IAsyncEnumerable<ResultList<T>> pages)
    {
        Guard.NotNull(pages);
        return new PagedList<T>(token => PagesAsync(pages, token));
    }

    private static IEnumerable<ResultList<T>> OnePage<T>(IEnumerable<T> items)
    {
        ValueList<T> page = ValueList.From(items);
        yield return new ResultList<T>(page) { Total = page.Count };
    }

    private static async IAsyncEnumerable<ResultList<T>> PagesAsync<T>(
        IEnumerable<ResultList<T>> pages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (ResultList<T> page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return page ?? throw new InvalidOperationException("A page of the list is null.");
        }
        await Task.CompletedTask.ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<ResultList<T>> PagesAsync<T>(
        IAsyncEnumerable<ResultList<T>> pages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (ResultList<T> page in pages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return page ?? throw new InvalidOperationException("A page of the list is null.");
        }
    }
}
