using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime;

/// <summary>
/// A read-only list with value equality: two lists are equal if their items are equal and in the same order.
/// </summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// The default value is an empty list. Use a collection expression to create a list: <c>[first, second]</c>.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[JsonConverter(typeof(ValueConverterFactory))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IJsonShaped
{
    private readonly T[]? _items;

    /// <summary>Initializes a list from an array without copying it. The array must not be used elsewhere.</summary>
    internal ValueList(T[] items) => _items = items;

    /// <summary>The number of items.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether the list is empty.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Gets an item.</summary>
    /// <param name="index">The zero-based index of the item.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is less than 0 or not less than <see cref="Count"/>.
    /// </exception>
    public T this[int index] =>
        (uint)index < (uint)Count ? _items![index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Compares two lists for equality.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    /// <returns>True if the lists have equal items in the same order; otherwise, false.</returns>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Compares two lists for inequality.</summary>
    /// <param name="left">The first list.</param>
    /// <param name="right">The second list.</param>
    /// <returns>True if the lists are different; otherwise, false.</returns>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Returns the items as a span without copying them.</summary>
    /// <returns>The span.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Returns an enumerator for the items. Enumeration does not allocate memory.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    JsonConverter IJsonShaped.CreateConverter() => new ValueListConverter<T>();

    /// <inheritdoc />
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(_items, other._items))
            return true;
        if (Count != other.Count)
            return false;
        for (int i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items![i], other._items![i]))
                return false;
        }
        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (T item in this)
            hash = Hashing.Combine(hash, item is null ? 0 : EqualityComparer<T>.Default.GetHashCode(item));
        return hash;
    }

    /// <summary>
    /// Returns the number of items, such as <c>[3 items]</c>. Does not contain the items, which can be long or secret.
    /// </summary>
    /// <returns>The number of items.</returns>
    public override string ToString() =>
        Count == 1 ? "[1 item]" : "[" + Count.ToString(CultureInfo.InvariantCulture) + " items]";

    /// <summary>Enumerates the items of a list.</summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The current item.</summary>
        /// <exception cref="InvalidOperationException">The enumerator is before the first item or after the last one.</exception>
        public readonly T Current => _items is { } items && (uint)_index < (uint)items.Length
            ? items[_index]
            : throw new InvalidOperationException("The enumerator is not positioned on an item.");

        /// <summary>Moves to the next item.</summary>
        /// <returns>True if the enumerator moved to the next item; false if there are no more items.</returns>
        public bool MoveNext() => _items is not null && ++_index < _items.Length;
    }
}
