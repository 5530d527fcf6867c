using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>Creates lists with value equality. Used by collection expressions.</summary>
public static class ValueList
{
    /// <summary>Creates a list that contains a copy of the items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        items.IsEmpty ? default : new ValueList<T>(items.ToArray());

    /// <summary>Creates a list that contains a copy of the items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items) => new(Guard.NotNull(items).ToArray());
}
