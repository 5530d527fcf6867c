using System.Diagnostics;

namespace LiveStation.Runtime;

/// <summary>A text that must not be seen by accident: a stream key, a password, a secret key.</summary>
/// <remarks>
/// Promised: <see cref="ToString"/>, the debugger, the exceptions of this library, and loggers and serializers that
/// walk public properties do not show the text. Not promised: the JSON of a model that has a secret holds it in
/// plain text, also through <see cref="System.Text.Json.JsonSerializer"/>, because requests have to carry it. So do
/// not log models as JSON.
/// </remarks>
[DebuggerDisplay("***")]
public readonly struct Secret : IEquatable<Secret>
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _value;

    /// <summary>Keeps a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public Secret(string value) => _value = Guard.NotNull(value);

    /// <summary>Keeps a text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static implicit operator Secret(string value) => new(value);

    /// <summary>Whether two keep the same text.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Secret left, Secret right) => left.Equals(right);

    /// <summary>Whether two keep different texts.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Secret left, Secret right) => !left.Equals(right);

    /// <summary>The text itself. Never log it.</summary>
    /// <returns>The text; empty when nothing was kept.</returns>
    public string Reveal() => _value ?? "";

    /// <inheritdoc />
    public bool Equals(Secret other) => string.Equals(Reveal(), other.Reveal(), StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Secret other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Hashing.Of(Reveal());

    /// <summary>Three asterisks, whatever the text is.</summary>
    /// <returns><c>***</c>.</returns>
    public override string ToString() => "***";
}
