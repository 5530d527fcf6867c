using System.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>Creates lists for tests of callers, which put them in the place of lists that a service returns.</summary>
public static class PagedList
{
    /// <summary>Creates a list of one page, whose total is the number of the items.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="items">The items. They are enumerated anew whenever the list is.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static PagedList<T> From<T>(IEnumerable<T> items)
    {
        Guard.NotNull(items);
        return From(OnePage(items));
    }

    /// <summary>Creates a list of pages.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="pages">The pages, none of them null. They are enumerated anew whenever the list is.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pages"/> is null.</exception>
    public static PagedList<T> From<T>(IEnumerable<ResultList<T>> pages)
    {
        Guard.NotNull(pages);
        return new PagedList<T>(token => PagesAsync(pages, token));
    }

    /// <summary>Creates a list of pages that come one after the other, late or not at all.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="pages">The pages. An exception in between is that of a page that cannot be read.</param>
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
