using System.Collections;
using System.Diagnostics;
using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime;

/// <summary>The items of one response and the total number of matching items.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// Serializers treat the object as a list of its items, without its total and unknown properties.
/// </remarks>
[JsonConverter(typeof(ValueConverterFactory))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ResultList<T> : IReadOnlyList<T>, IEquatable<ResultList<T>>, IJsonShaped
{
    /// <summary>
    /// Initializes a new instance of the <see cref="ResultList{T}"/> class. Public so that you can create instances in
    /// your own tests.
    /// </summary>
    /// <param name="items">The items.</param>
    public ResultList(ValueList<T> items) => Items = items;

    /// <summary>
    /// Initializes a new instance of the <see cref="ResultList{T}"/> class that contains a copy of the items. Public so
    /// that you can create instances in your own tests.
    /// </summary>
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

    /// <summary>The items of this response.</summary>
    public ValueList<T> Items { get; }

    /// <summary>The total number of matching items on all pages; null if the response does not contain it.</summary>
    public long? Total { get; init; }

    /// <summary>The unknown properties that accompany the items and the total in the response, as received.</summary>
    public ValueMap<RawJson> UnknownMembers { get; init; }

    /// <summary>The number of items in this response.</summary>
    public int Count => Items.Count;

    /// <summary>Gets an item.</summary>
    /// <param name="index">The zero-based index of the item.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is less than 0 or not less than <see cref="Count"/>.
    /// </exception>
    public T this[int index] => Items[index];

    /// <summary>Returns an enumerator for the items. Enumeration does not allocate memory.</summary>
    /// <returns>The enumerator.</returns>
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

    /// <summary>Returns the number of items, such as <c>[3 items]</c>.</summary>
    /// <returns>The number of items.</returns>
    public override string ToString() => Items.ToString();
}
