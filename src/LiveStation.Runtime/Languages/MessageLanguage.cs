using System.Globalization;

namespace LiveStation.Runtime.Languages;

/// <summary>Decides in which language a message is written.</summary>
internal static class MessageLanguage
{
    private const string Korean = "ko";

    /// <summary>The language of a message that is written now: English or Korean.</summary>
    public static ApiLanguage Now(ApiLanguage chosen) => chosen switch
    {
        ApiLanguage.CurrentUICulture when CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == Korean => ApiLanguage.Korean,
        ApiLanguage.Korean => ApiLanguage.Korean,
        _ => ApiLanguage.English,
    };
}
