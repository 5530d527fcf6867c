using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime;

/// <summary>
/// A read-only map with string keys and value equality: two maps are equal if they have equal values for the same keys,
/// in any order.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>
/// Keys are compared ordinally. Enumeration returns the entries in their original order. The default value is an empty
/// map.
/// </remarks>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
[JsonConverter(typeof(ValueConverterFactory))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>, IJsonShaped
{
    private readonly KeyValuePair<string, T>[]? _entries;
    private readonly Dictionary<string, int>? _places;

    /// <summary>
    /// Initializes a map from distinct entries without copying them, and from their positions if there are many.
    /// </summary>
    internal ValueMap(KeyValuePair<string, T>[] entries, Dictionary<string, int>? places)
    {
        _entries = entries;
        _places = places;
    }

    /// <summary>The number of entries.</summary>
    public int Count => _entries?.Length ?? 0;

    /// <summary>The keys in their original order.</summary>
    public IEnumerable<string> Keys => Entries.Select(static entry => entry.Key);

    /// <summary>The values in their original order.</summary>
    public IEnumerable<T> Values => Entries.Select(static entry => entry.Value);

    private KeyValuePair<string, T>[] Entries => _entries ?? [];

    /// <summary>Gets the value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">The map does not contain <paramref name="key"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public T this[string key] =>
        TryGetValue(key, out T? value) ? value : throw new KeyNotFoundException($"The map does not contain the key '{key}'.");

    /// <summary>Compares two maps for equality.</summary>
    /// <param name="left">The first map.</param>
    /// <param name="right">The second map.</param>
    /// <returns>True if the maps have equal values for the same keys; otherwise, false.</returns>
    public static bool operator ==(ValueMap<T> left, ValueMap<T> right) => left.Equals(right);

    /// <summary>Compares two maps for inequality.</summary>
    /// <param name="left">The first map.</param>
    /// <param name="right">The second map.</param>
    /// <returns>True if the maps are different; otherwise, false.</returns>
    public static bool operator !=(ValueMap<T> left, ValueMap<T> right) => !left.Equals(right);

    /// <summary>Returns whether the map contains a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>True if the map contains the key; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool ContainsKey(string key) => PlaceOf(key) >= 0;

    /// <summary>Tries to get the value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value; the default value of the type if the map does not contain the key.</param>
    /// <returns>True if the map contains the key; otherwise, false.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        int place = PlaceOf(key);
        value = place >= 0 ? _entries![place].Value : default;
        return place >= 0;
    }

    /// <summary>
    /// Returns an enumerator for the entries in their original order. Enumeration does not allocate memory.
    /// </summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(Entries);

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, T>>)Entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Entries.GetEnumerator();

    // Separate from the public method, because the interface of netstandard2.0 has no nullability annotations.
    bool IReadOnlyDictionary<string, T>.TryGetValue(string key, out T value)
    {
        bool isThere = TryGetValue(key, out T? found);
        value = found!;
        return isThere;
    }

    JsonConverter IJsonShaped.CreateConverter() => new ValueMapConverter<T>();

    /// <summary>Returns the entries as a span. They are not copied.</summary>
    internal ReadOnlySpan<KeyValuePair<string, T>> AsSpan() => _entries;

    /// <inheritdoc />
    public bool Equals(ValueMap<T> other)
    {
        if (Count != other.Count)
            return false;
        foreach (KeyValuePair<string, T> entry in AsSpan())
        {
            if (!other.TryGetValue(entry.Key, out T? value) || !EqualityComparer<T>.Default.Equals(entry.Value, value))
                return false;
        }
        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ValueMap<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (KeyValuePair<string, T> entry in AsSpan())
        {
            // A sum, because the order is not significant.
            int value = entry.Value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(entry.Value);
            hash = unchecked(hash + Hashing.Combine(Hashing.Of(entry.Key), value));
        }
        return hash;
    }

    /// <summary>
    /// Returns the number of entries, such as <c>[3 entries]</c>. Does not contain the values, which can be long or
    /// secret.
    /// </summary>
    /// <returns>The number of entries.</returns>
    public override string ToString() =>
        Count == 1 ? "[1 entry]" : "[" + Count.ToString(CultureInfo.InvariantCulture) + " entries]";

    private int PlaceOf(string key)
    {
        Guard.NotNull(key);
        if (_places is not null)
            return _places.TryGetValue(key, out int place) ? place : -1;
        for (int i = 0; i < Count; i++)
        {
            if (string.Equals(_entries![i].Key, key, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }

    /// <summary>Enumerates the entries of a map.</summary>
    public struct Enumerator
    {
        private readonly KeyValuePair<string, T>[]? _entries;
        private int _index;

        internal Enumerator(KeyValuePair<string, T>[] entries)
        {
            _entries = entries;
            _index = -1;
        }

        /// <summary>The current entry.</summary>
        /// <exception cref="InvalidOperationException">
        /// The enumerator is before the first entry or after the last one.
        /// </exception>
        public readonly KeyValuePair<string, T> Current => _entries is { } entries && (uint)_index < (uint)entries.Length
            ? entries[_index]
            : throw new InvalidOperationException("The enumerator is not positioned on an entry.");

        /// <summary>Moves to the next entry.</summary>
        /// <returns>True if the enumerator moved to the next entry; false if there are no more entries.</returns>
        public bool MoveNext() => _entries is not null && ++_index < _entries.Length;
    }
}
