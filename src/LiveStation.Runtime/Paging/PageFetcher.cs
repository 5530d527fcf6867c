using System.Runtime.CompilerServices;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Paging;

/// <summary>Fetches the pages of a list from a service, as a walk asks for them.</summary>
/// <typeparam name="T">Type of the items.</typeparam>
/// <param name="plan">How pages are counted and items told apart.</param>
/// <param name="first">Number of the page to begin with.</param>
/// <param name="size">How many items a page has; null when the service decides.</param>
/// <param name="fetch">Gets a page by its number.</param>
/// <param name="token">Ends every walk.</param>
internal sealed class PageFetcher<T>(
    PagePlan<T> plan,
    int first,
    int? size,
    Func<int, CancellationToken, Task<ResultList<T>>> fetch,
    CancellationToken token)
{
    /// <summary>Begins a walk.</summary>
    /// <param name="cancellationToken">Ends this walk.</param>
    /// <returns>The pages; an item that was on an earlier one is left out.</returns>
    public async IAsyncEnumerable<ResultList<T>> WalkAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CancellationTokenSource either =
            CancellationTokenSource.CreateLinkedTokenSource(token, cancellationToken);
        PageWalk<T> walk = new(plan, first, size);
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
            return await fetch(page, either).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (exception.CancellationToken == either)
        {
            // Callers compare the token with their own, not with the two linked.
            throw new OperationCanceledException(
                exception.Message, exception, walker.IsCancellationRequested ? walker : token);
        }
    }
}
