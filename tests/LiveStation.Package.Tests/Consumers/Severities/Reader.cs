using Kiosk.Generated;

namespace Kiosk;

/// <summary>Uses what is sound of the spec.</summary>
internal sealed class Reader(IPapersClient papers)
{
    /// <summary>What a paper costs.</summary>
    public async Task<int?> PriceAsync(string title) => (await papers.GetAsync(title)).Price;
}
