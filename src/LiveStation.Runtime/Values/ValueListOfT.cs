using System.Collections;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime;

/// <summary>A read-only list that equals another one when their items are equal, one by one.</summary>
/// <typeparam name="T">Kind of the items.</typeparam>
/// <remarks>
/// The default value is the empty list. Write one as a collection expression: <c>[first, second]</c>.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[JsonConverter(typeof(ValueConverterFactory))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IJsonShaped
{
    private readonly T[]? _items;

    /// <summary>Takes an array over, without a copy: nobody else may keep it.</summary>
    internal ValueList(T[] items) => _items = items;

    /// <summary>How many items there are.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>One item.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] =>
        (uint)index < (uint)Count ? _items![index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Whether two lists have equal items in the same order.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items as a span, without a copy.</summary>
    /// <returns>The span.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Walks the items without allocating.</summary>
    /// <returns>The walker.</returns>
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

    /// <summary>The number of items, such as <c>[3 items]</c>: items may be long, or secret.</summary>
    /// <returns>The number in words.</returns>
    public override string ToString() =>
        Count == 1 ? "[1 item]" : "[" + Count.ToString(CultureInfo.InvariantCulture) + " items]";

    /// <summary>Walks the items of a list.</summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The item the walker stands on.</summary>
        /// <exception cref="InvalidOperationException">There is none: the walker is before the first or after the last.</exception>
        public readonly T Current => _items is { } items && (uint)_index < (uint)items.Length
            ? items[_index]
            : throw new InvalidOperationException("The enumerator is not at an item.");

        /// <summary>Goes to the next item.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext() => _items is not null && ++_index < _items.Length;
    }
}
