using System.Globalization;

namespace LiveStation.Generator.Engine.Text;

/// <summary>A text of a diagnostic in both languages: a title, a message, or a part of a message.</summary>
/// <param name="English">The English text.</param>
/// <param name="Korean">The Korean text.</param>
public sealed record Phrase(string English, string Korean) : IFormattable
{
    private const string KoreanCode = "ko";

    /// <summary>An empty text.</summary>
    internal static Phrase None { get; } = "";

    /// <summary>A name, which is the same in both languages.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator Phrase(string name) => new(name, name);

    /// <summary>Replaces the placeholders; each language uses the arguments in that language.</summary>
    /// <param name="english">The English text, with <c>{0}</c> for arguments.</param>
    /// <param name="korean">The Korean text with the same placeholders.</param>
    /// <param name="arguments">The arguments.</param>
    public static Phrase Of(string english, string korean, params Phrase[] arguments) => new(
        string.Format(CultureInfo.InvariantCulture, english, [.. arguments.Select(one => one.English)]),
        string.Format(CultureInfo.InvariantCulture, korean, [.. arguments.Select(one => one.Korean)]));

    /// <summary>Returns the language for a culture; English for null and for cultures other than Korean.</summary>
    /// <param name="culture">The culture.</param>
    public static MessageLanguage LanguageOf(IFormatProvider? culture) =>
        culture is CultureInfo { TwoLetterISOLanguageName: KoreanCode } ? MessageLanguage.Korean : MessageLanguage.English;

    /// <summary>Returns the text in a language.</summary>
    /// <param name="language">The language.</param>
    public string In(MessageLanguage language) => language == MessageLanguage.Korean ? Korean : English;

    /// <summary>Returns the text in the language of a culture.</summary>
    /// <param name="format">Ignored.</param>
    /// <param name="formatProvider">The culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => In(LanguageOf(formatProvider));

    /// <summary>Returns the English text.</summary>
    public override string ToString() => English;
}
