using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Language;

/// <summary>The keys of the texts of a spec, by language.</summary>
internal static class Translations
{
    /// <summary>The keys of the texts in a language, in output order.</summary>
    /// <param name="language">The language.</param>
    public static IEnumerable<string> Keys(DocumentationLanguage language) => Literals.Languages
        .Where(one => language is DocumentationLanguage.Both || language == one.Value).Select(one => one.Key);

    /// <summary>The English name of a language.</summary>
    /// <param name="key">The key of its texts.</param>
    public static string NameOf(string key) => Literals.Languages[key].ToString();
}
