using System.Globalization;

namespace LiveStation.Emulator.State.Values;

/// <summary>Cuts one page out of a list, as the query of a call specifies.</summary>
internal static class PageCut
{
    /// <summary>Returns the items of a page; none for a page that does not exist.</summary>
    /// <param name="items">All items.</param>
    /// <param name="page">The text of the page number; the first page if it is not a number.</param>
    /// <param name="size">The text of the page size; the maximum if it is not a number.</param>
    /// <param name="first">The number of the first page.</param>
    /// <param name="most">The maximum page size; null if it is unknown.</param>
    public static IEnumerable<T> Of<T>(IReadOnlyCollection<T> items, string? page, string? size, int first, int? most)
    {
        long number = (Number(page) ?? first) - first;
        long count = Number(size) ?? most ?? items.Count;
        return number < 0 || count <= 0 || number * count >= items.Count ? [] : items.Skip((int)(number * count)).Take((int)count);
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number : null;
}
