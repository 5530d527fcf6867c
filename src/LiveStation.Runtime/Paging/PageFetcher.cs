using System.Runtime.CompilerServices;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Paging;

/// <summary>Fetches the pages of a list on demand.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="plan">The rules for counting pages and comparing items.</param>
/// <param name="first">The number of the first page.</param>
/// <param name="size">The number of items per page; null if the service decides.</param>
/// <param name="fetch">Gets a page by its number.</param>
/// <param name="token">A token that cancels every enumeration.</param>
internal sealed class PageFetcher<T>(
    PagePlan<T> plan,
    int first,
    int? size,
    Func<int, CancellationToken, Task<ResultList<T>>> fetch,
    CancellationToken token)
{
    /// <summary>Enumerates the pages.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The pages, without items that occurred on an earlier page.</returns>
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
            // Callers compare the token with their own token and not with the linked token.
            throw new OperationCanceledException(
                exception.Message, exception, walker.IsCancellationRequested ? walker : token);
        }
    }
}
