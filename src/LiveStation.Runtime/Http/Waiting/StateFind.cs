using System.ComponentModel;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Finds one object among those of a response. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StateFind
{
    /// <summary>Finds an object in a list.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="items">The list.</param>
    /// <param name="isWanted">Whether an object is the one to find.</param>
    /// <returns>The object; null if the list does not contain it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or <paramref name="isWanted"/> is null.</exception>
    public static T? InList<T>(IReadOnlyList<T> items, Func<T, bool> isWanted)
        where T : class => Guard.NotNull(items).FirstOrDefault(Guard.NotNull(isWanted));

    /// <summary>Finds an object in a map.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="items">The map.</param>
    /// <param name="name">The name of the object.</param>
    /// <returns>The object; null if the map does not contain it.</returns>
    public static T? InMap<T>(ValueMap<T> items, WireValue name)
        where T : class => name.Text is { } text && items.TryGetValue(text, out T? found) ? found : null;
}
