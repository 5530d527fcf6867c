using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime;

/// <summary>Makes value-equal maps; also what collection expressions call.</summary>
public static class ValueMap
{
    /// <summary>Copies entries into a map. Of entries with one key the last wins, at the place of the first.</summary>
    /// <typeparam name="T">Kind of the values.</typeparam>
    /// <param name="entries">The entries.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException">A key is null.</exception>
    public static ValueMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        ValueMapBuilder<T> builder = default;
        foreach (KeyValuePair<string, T> entry in entries)
            builder.Set(entry.Key, entry.Value);
        return builder.Build();
    }

    /// <summary>Copies entries into a map. Of entries with one key the last wins, at the place of the first.</summary>
    /// <typeparam name="T">Kind of the values.</typeparam>
    /// <param name="entries">The entries.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="entries"/> is null.</exception>
    /// <exception cref="ArgumentException">A key is null.</exception>
    public static ValueMap<T> From<T>(IEnumerable<KeyValuePair<string, T>> entries) =>
        Create<T>(Guard.NotNull(entries).ToArray());
}
