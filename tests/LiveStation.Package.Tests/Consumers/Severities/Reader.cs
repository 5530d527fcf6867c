using Kiosk.Generated;

namespace Kiosk;

/// <summary>Uses the valid parts of the spec.</summary>
internal sealed class Reader(IPapersClient papers)
{
    /// <summary>Returns the price of a paper.</summary>
    public async Task<int?> PriceAsync(string title) => (await papers.GetAsync(title)).Price;
}
