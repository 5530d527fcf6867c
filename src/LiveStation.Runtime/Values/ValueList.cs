using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>Makes value-equal lists; also what collection expressions call.</summary>
public static class ValueList
{
    /// <summary>Copies items into a list.</summary>
    /// <typeparam name="T">Kind of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? default : new ValueList<T>(items.ToArray());

    /// <summary>Copies items into a list.</summary>
    /// <typeparam name="T">Kind of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items) => new(Guard.NotNull(items).ToArray());
}
