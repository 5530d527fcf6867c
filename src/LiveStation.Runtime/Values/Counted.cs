using System.Diagnostics;

namespace LiveStation.Runtime;

/// <summary>A result with the number of all matches beside it.</summary>
/// <typeparam name="T">Kind of the result.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Counted<T> : IEquatable<Counted<T>>
{
    /// <summary>Makes one.</summary>
    /// <param name="value">The result.</param>
    /// <param name="total">Number of all matches; null when the service did not tell it.</param>
    /// <param name="unknownMembers">What else stood beside the result.</param>
    public Counted(T value, long? total = null, ValueMap<RawJson> unknownMembers = default)
    {
        Value = value;
        Total = total;
        UnknownMembers = unknownMembers;
    }

    /// <summary>The result.</summary>
    public T Value { get; }

    /// <summary>Number of all matches; null when the service did not tell it.</summary>
    public long? Total { get; }

    /// <summary>What else stood beside the result, as it came.</summary>
    public ValueMap<RawJson> UnknownMembers { get; }

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
