using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime;

/// <summary>Creates maps with value equality. Used by collection expressions.</summary>
public static class ValueMap
{
    /// <summary>
    /// Creates a map that contains a copy of the entries. If a key is repeated, its first entry keeps its position and
    /// receives the last value.
    /// </summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The entries.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException"><paramref name="entries"/> contains a key that is null.</exception>
    public static ValueMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        ValueMapBuilder<T> builder = default;
        foreach (KeyValuePair<string, T> entry in entries)
            builder.Set(entry.Key, entry.Value);
        return builder.Build();
    }

    /// <summary>
    /// Creates a map that contains a copy of the entries. If a key is repeated, its first entry keeps its position and
    /// receives the last value.
    /// </summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The entries.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="entries"/> contains a key that is null.</exception>
    public static ValueMap<T> From<T>(IEnumerable<KeyValuePair<string, T>> entries) =>
        Create<T>(Guard.NotNull(entries).ToArray());
}
