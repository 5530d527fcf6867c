using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime;

/// <summary>
/// A string that must not be displayed accidentally, such as a stream key, a password or a secret key.
/// </summary>
/// <remarks>
/// <para>
/// <see cref="ToString"/>, the debugger, the exceptions of this library and loggers that read public properties do not
/// show the text.
/// </para>
/// <para>
/// Serializers and type converters output the text, so that a stored secret can be read again. For example,
/// <see cref="System.Text.Json.JsonSerializer"/> and Newtonsoft.Json write it as plain text. Do not log the JSON of
/// models that contain secrets. With a <see cref="SecretMaskConverter"/>, <see cref="System.Text.Json.JsonSerializer"/> writes
/// asterisks instead.
/// </para>
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

    /// <summary>Initializes a new instance of the <see cref="Secret"/> struct.</summary>
    /// <param name="value">The string to treat as a secret.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public Secret(string value) => _value = Guard.NotNull(value);

    /// <summary>Converts a string to a secret.</summary>
    /// <param name="value">The string to treat as a secret.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static implicit operator Secret(string value) => new(value);

    /// <summary>Compares two secrets for equality.</summary>
    /// <param name="left">The first secret.</param>
    /// <param name="right">The second secret.</param>
    /// <returns>True if the texts are equal; otherwise, false.</returns>
    public static bool operator ==(Secret left, Secret right) => left.Equals(right);

    /// <summary>Compares two secrets for inequality.</summary>
    /// <param name="left">The first secret.</param>
    /// <param name="right">The second secret.</param>
    /// <returns>True if the texts are different; otherwise, false.</returns>
    public static bool operator !=(Secret left, Secret right) => !left.Equals(right);

    /// <summary>Tries to create a secret from a string.</summary>
    /// <param name="s">The string to treat as a secret.</param>
    /// <param name="result">The secret; empty if <paramref name="s"/> is null.</param>
    /// <returns>False if <paramref name="s"/> is null; otherwise, true.</returns>
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

    /// <summary>Returns the text. Do not log it.</summary>
    /// <returns>The text; an empty string for the default value.</returns>
    public string Reveal() => _value ?? "";

    string ITextShaped.ToText() => Reveal();

    object ITextShaped.FromText(string text) => new Secret(text);

    /// <inheritdoc />
    public bool Equals(Secret other) => string.Equals(Reveal(), other.Reveal(), StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Secret other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Hashing.Of(Reveal());

    /// <summary>Returns three asterisks instead of the text.</summary>
    /// <returns>Always <c>***</c>.</returns>
    public override string ToString() => "***";
}
