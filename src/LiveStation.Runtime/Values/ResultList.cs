using System.Collections;
using System.Diagnostics;
using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime;

/// <summary>The items of one answer, with what the answer says about them.</summary>
/// <typeparam name="T">Kind of the items.</typeparam>
/// <remarks>Serializers see a list: the items, without the total and the unknown members.</remarks>
[JsonConverter(typeof(ValueConverterFactory))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ResultList<T> : IReadOnlyList<T>, IEquatable<ResultList<T>>, IJsonShaped
{
    /// <summary>Initializes a list. Public for tests of callers.</summary>
    /// <param name="items">The items.</param>
    public ResultList(ValueList<T> items) => Items = items;

    /// <summary>Initializes a list with a copy of items. Public for tests of callers.</summary>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public ResultList(IEnumerable<T> items)
        : this(ValueList.From(items))
    {
    }

    internal ResultList(ValueList<T> items, long? total, ValueMap<RawJson> unknownMembers)
        : this(items)
    {
        Total = total;
        UnknownMembers = unknownMembers;
    }

    /// <summary>The items.</summary>
    public ValueList<T> Items { get; }

    /// <summary>How many items match in all, on this page and on others; null when it was not sent.</summary>
    public long? Total { get; init; }

    /// <summary>Members of the answer beside the items and the total, as they came.</summary>
    public ValueMap<RawJson> UnknownMembers { get; init; }

    /// <summary>How many items this answer holds.</summary>
    public int Count => Items.Count;

    /// <summary>One item.</summary>
    /// <param name="index">Its place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => Items[index];

    /// <summary>Walks the items without allocating.</summary>
    /// <returns>The walker.</returns>
    public ValueList<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    JsonConverter IJsonShaped.CreateConverter() => new ResultListConverter<T>();

    /// <inheritdoc />
    public bool Equals(ResultList<T>? other) =>
        other is not null && Items == other.Items && Total == other.Total && UnknownMembers == other.UnknownMembers;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ResultList<T>);

    /// <inheritdoc />
    public override int GetHashCode() =>
        Hashing.Combine(Hashing.Combine(Items.GetHashCode(), Total.GetHashCode()), UnknownMembers.GetHashCode());

    /// <summary>The number of items, such as <c>[3 items]</c>.</summary>
    /// <returns>The number in words.</returns>
    public override string ToString() => Items.ToString();
}
