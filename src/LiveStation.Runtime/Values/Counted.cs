using System.Diagnostics;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime;

/// <summary>A result with the number of all matches beside it.</summary>
/// <typeparam name="T">Kind of the result.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Counted<T> : IEquatable<Counted<T>>
{
    /// <summary>Initializes a result. Public for tests of callers.</summary>
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

    /// <summary>Number of all matches; null when the service did not tell it.</summary>
    public long? Total { get; init; }

    /// <summary>What else stood beside the result, as it came.</summary>
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

    /// <summary>The result in words.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}
