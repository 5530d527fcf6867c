using System.Diagnostics;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>A result and the total number of matching items.</summary>
/// <typeparam name="T">The type of the result.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Counted<T> : IEquatable<Counted<T>>
{
    /// <summary>
    /// Initializes a new instance of the <see cref="Counted{T}"/> class. Public so that you can create instances in
    /// your own tests.
    /// </summary>
    /// <param name="value">The result.</param>
    public Counted(T value) => Value = value;

    internal Counted(T value, long? total, ValueMap<RawJson> unknownMembers)
        : this(value)
    {
        Total = total;
        UnknownMembers = unknownMembers;
    }

    /// <summary>The result.</summary>
    public T Value { get; }

    /// <summary>The total number of matching items; null if the response does not contain it.</summary>
    public long? Total { get; init; }

    /// <summary>The unknown properties that accompany the result in the response, as received.</summary>
    public ValueMap<RawJson> UnknownMembers { get; init; }

    /// <inheritdoc />
    public bool Equals(Counted<T>? other) =>
        other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value) && Total == other.Total
        && UnknownMembers == other.UnknownMembers;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Counted<T>);

    /// <inheritdoc />
    public override int GetHashCode() => Hashing.Combine(
        Hashing.Combine(Value is null ? 0 : EqualityComparer<T>.Default.GetHashCode(Value), Total.GetHashCode()),
        UnknownMembers.GetHashCode());

    /// <summary>Returns the string representation of the result.</summary>
    /// <returns>The string representation; an empty string if the result is null.</returns>
    public override string ToString() => Value?.ToString() ?? "";
}
