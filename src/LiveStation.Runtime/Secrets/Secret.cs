using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime;

/// <summary>A text that must not be seen by accident: a stream key, a password, a secret key.</summary>
/// <remarks>
/// <see cref="ToString"/>, the debugger, the exceptions of this library, and loggers that walk public properties do
/// not show the text. Serializers and type converters do, because a secret that was stored has to come back:
/// <see cref="System.Text.Json.JsonSerializer"/> and Newtonsoft.Json write it in plain text. Do not log models as JSON.
/// </remarks>
[JsonConverter(typeof(SecretConverter))]
[TypeConverter(typeof(ValueTextConverter))]
[DebuggerDisplay("***")]
public readonly struct Secret : IEquatable<Secret>, ITextShaped
#if NET
    , IParsable<Secret>
#endif
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

    /// <summary>Keeps a text, when there is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The secret.</param>
    /// <returns>False when <paramref name="s"/> is null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Secret result)
    {
        result = s is null ? default : new Secret(s);
        return s is not null;
    }

#if NET
    static Secret IParsable<Secret>.Parse(string s, IFormatProvider? provider) => new(s);

    static bool IParsable<Secret>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, out Secret result) => TryParse(s, out result);
#endif

    /// <summary>The text itself. Never log it.</summary>
    /// <returns>The text; empty when nothing was kept.</returns>
    public string Reveal() => _value ?? "";

    string ITextShaped.ToText() => Reveal();

    object ITextShaped.FromText(string text) => new Secret(text);

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
