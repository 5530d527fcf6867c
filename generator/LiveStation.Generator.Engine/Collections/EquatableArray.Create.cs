namespace LiveStation.Generator.Engine.Collections;

/// <summary>Makes value-equal lists.</summary>
public static class EquatableArray
{
    /// <summary>Makes a list of these items.</summary>
    /// <param name="items">The items; an array that is handed over as such belongs to the list.</param>
    public static EquatableArray<T> Of<T>(params T[] items) => new(items);

    /// <summary>Makes a list of the items of a sequence, in its order.</summary>
    /// <param name="items">The items; the list copies them.</param>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new([.. items]);
}
