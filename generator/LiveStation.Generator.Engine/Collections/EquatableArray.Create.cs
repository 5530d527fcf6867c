namespace LiveStation.Generator.Engine.Collections;

/// <summary>Creates value-equal lists.</summary>
public static class EquatableArray
{
    /// <summary>Creates a list of items.</summary>
    /// <param name="items">The items. An array passed as the argument is not copied; the list takes ownership of it.</param>
    public static EquatableArray<T> Of<T>(params T[] items) => new(items);

    /// <summary>Creates a list of the items of a sequence, in order.</summary>
    /// <param name="items">The items, which are copied.</param>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new([.. items]);
}
