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
/// A read-only map from text to values that equals another one when both have equal values under the same keys,
/// in whatever order.
/// </summary>
/// <typeparam name="T">Kind of the values.</typeparam>
/// <remarks>Keys are compared by their characters. Entries are walked in the order they came in.</remarks>
[CollectionBuilder(typeof(ValueMap), nameof(ValueMap.Create))]
[JsonConverter(typeof(ValueConverterFactory))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>, IJsonShaped
{
    private readonly KeyValuePair<string, T>[]? _entries;
    private readonly Dictionary<string, int>? _places;

    /// <summary>Takes distinct entries over, and their places when there are many.</summary>
    internal ValueMap(KeyValuePair<string, T>[] entries, Dictionary<string, int>? places)
    {
        _entries = entries;
        _places = places;
    }

    /// <summary>How many entries there are.</summary>
    public int Count => _entries?.Length ?? 0;

    /// <summary>The keys, in order of arrival.</summary>
    public IEnumerable<string> Keys => Entries.Select(static entry => entry.Key);

    /// <summary>The values, in order of arrival.</summary>
    public IEnumerable<T> Values => Entries.Select(static entry => entry.Value);

    private KeyValuePair<string, T>[] Entries => _entries ?? [];

    /// <summary>The value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public T this[string key] =>
        TryGetValue(key, out T? value) ? value : throw new KeyNotFoundException($"The map has no key '{key}'.");

    /// <summary>Whether two maps have equal values under the same keys.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ValueMap<T> left, ValueMap<T> right) => left.Equals(right);

    /// <summary>Whether two maps differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ValueMap<T> left, ValueMap<T> right) => !left.Equals(right);

    /// <summary>Whether there is such a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>True when there is.</returns>
    public bool ContainsKey(string key) => PlaceOf(key) >= 0;

    /// <summary>Looks a key up.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    /// <returns>True when there is such a key.</returns>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        int place = PlaceOf(key);
        value = place >= 0 ? _entries![place].Value : default;
        return place >= 0;
    }

    /// <summary>Enumerates the entries in order of arrival, without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(Entries);

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator() =>
        ((IEnumerable<KeyValuePair<string, T>>)Entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Entries.GetEnumerator();

    // Apart from the public one, because the interface of netstandard2.0 knows nothing of nullability.
    bool IReadOnlyDictionary<string, T>.TryGetValue(string key, out T value)
    {
        bool isThere = TryGetValue(key, out T? found);
        value = found!;
        return isThere;
    }

    JsonConverter IJsonShaped.CreateConverter() => new ValueMapConverter<T>();

    /// <summary>The entries as a span, without a copy.</summary>
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
            // A sum, because the order does not count.
            int value = entry.Value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(entry.Value);
            hash = unchecked(hash + Hashing.Combine(Hashing.Of(entry.Key), value));
        }
        return hash;
    }

    /// <summary>The number of entries, such as <c>[3 entries]</c>: values may be long, or secret.</summary>
    /// <returns>The number in words.</returns>
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
        /// <exception cref="InvalidOperationException">There is none: the enumerator is before the first or after the last.</exception>
        public readonly KeyValuePair<string, T> Current => _entries is { } entries && (uint)_index < (uint)entries.Length
            ? entries[_index]
            : throw new InvalidOperationException("The enumerator is not at an entry.");

        /// <summary>Advances to the next entry.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext() => _entries is not null && ++_index < _entries.Length;
    }
}
