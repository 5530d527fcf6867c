using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using LiveStation.Runtime.Enums;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime;

/// <content>Conversion of wire values from and to text.</content>
public readonly partial struct Open<TEnum> : IJsonShaped, ITextShaped
#if NET
    , ISpanParsable<Open<TEnum>>
#endif
{
    /// <summary>
    /// Parses a wire value. An alias becomes a known value, other text becomes an unknown value, and empty text
    /// becomes an absent value.
    /// </summary>
    /// <param name="s">
    /// The wire value, which is the text of the value in JSON, such as the result of <c>ToWireText()</c> of a generated
    /// enum.
    /// </param>
    /// <param name="provider">Ignored. Wire values are the same in every culture.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="TEnum"/> is not a generated enum.</exception>
    public static Open<TEnum> Parse(string s, IFormatProvider? provider = null) =>
        OfText(Guard.NotNull(s));

    /// <summary>
    /// Tries to parse a wire value. An alias becomes a known value, other text becomes an unknown value, and empty text
    /// becomes an absent value.
    /// </summary>
    /// <param name="s">The wire value; null for an absent value.</param>
    /// <param name="result">The value; absent if <paramref name="s"/> is null.</param>
    /// <returns>False if <paramref name="s"/> is null; otherwise, true.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="TEnum"/> is not a generated enum.</exception>
    public static bool TryParse([NotNullWhen(true)] string? s, out Open<TEnum> result) =>
        TryParse(s, provider: null, out result);

    /// <summary>
    /// Tries to parse a wire value. An alias becomes a known value, other text becomes an unknown value, and empty text
    /// becomes an absent value.
    /// </summary>
    /// <param name="s">The wire value; null for an absent value.</param>
    /// <param name="provider">Ignored. Wire values are the same in every culture.</param>
    /// <param name="result">The value; absent if <paramref name="s"/> is null.</param>
    /// <returns>False if <paramref name="s"/> is null; otherwise, true.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="TEnum"/> is not a generated enum.</exception>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Open<TEnum> result)
    {
        result = s is null ? default : OfText(s);
        return s is not null;
    }

#if NET
    static Open<TEnum> ISpanParsable<Open<TEnum>>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Parse(s.ToString(), provider);

    static bool ISpanParsable<Open<TEnum>>.TryParse(
        ReadOnlySpan<char> s, IFormatProvider? provider, out Open<TEnum> result) =>
        TryParse(s.ToString(), provider, out result);
#endif

    JsonConverter IJsonShaped.CreateConverter() => new OpenConverter<TEnum>();

    string ITextShaped.ToText() => EnumCodecOf<TEnum>.Codec.ToText(this) ?? "";

    object ITextShaped.FromText(string text) => OfText(text);

    // Every value is text here, so empty text is an absent value.
    private static Open<TEnum> OfText(string text) =>
        text.Length == 0 ? default : EnumCodecOf<TEnum>.Codec.FromText(text);
}
