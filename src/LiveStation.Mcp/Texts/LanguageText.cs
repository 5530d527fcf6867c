using System.Globalization;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Mcp.Texts;

/// <summary>Chooses the text in the language of a server.</summary>
internal static class LanguageText
{
    /// <summary>Returns a text in a language.</summary>
    /// <param name="text">The text in both languages.</param>
    /// <param name="language">The language.</param>
    public static string For(this LocalText text, ApiLanguage language) => language switch
    {
        ApiLanguage.Korean => text.Korean,
        ApiLanguage.CurrentUICulture when CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ko" => text.Korean,
        _ => text.English,
    };
}
