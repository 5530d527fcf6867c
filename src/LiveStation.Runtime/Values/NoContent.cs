namespace LiveStation.Runtime;

/// <summary>The result of an operation whose answer has no body: that it was answered is all there is to know.</summary>
public readonly struct NoContent : IEquatable<NoContent>
{
    /// <summary>Always true.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(NoContent left, NoContent right) => true;

    /// <summary>Never true.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(NoContent left, NoContent right) => false;

    /// <inheritdoc />
    public bool Equals(NoContent other) => true;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is NoContent;

    /// <inheritdoc />
    public override int GetHashCode() => 0;

    /// <inheritdoc />
    public override string ToString() => "";
}
