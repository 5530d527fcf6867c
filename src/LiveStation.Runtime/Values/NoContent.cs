namespace LiveStation.Runtime;

/// <summary>The result of an operation whose response has no body.</summary>
public readonly struct NoContent : IEquatable<NoContent>
{
    /// <summary>Compares two values for equality.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>Always true.</returns>
    public static bool operator ==(NoContent left, NoContent right) => true;

    /// <summary>Compares two values for inequality.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>Always false.</returns>
    public static bool operator !=(NoContent left, NoContent right) => false;

    /// <inheritdoc />
    public bool Equals(NoContent other) => true;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is NoContent;

    /// <inheritdoc />
    public override int GetHashCode() => 0;

    /// <summary>Returns an empty string.</summary>
    /// <returns>An empty string.</returns>
    public override string ToString() => "";
}
