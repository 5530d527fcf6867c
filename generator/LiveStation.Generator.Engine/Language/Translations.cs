using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Language;

/// <summary>The keys of the texts of a spec, by language.</summary>
internal static class Translations
{
    /// <summary>The keys of the texts in a language, in output order.</summary>
    /// <param name="language">The language.</param>
    public static IEnumerable<string> Keys(DocumentationLanguage language) => Literals.Languages
        .Where(one => language is DocumentationLanguage.Both || language == one.Value).Select(one => one.Key);

    /// <summary>The name of a language.</summary>
    /// <param name="key">The key of its texts.</param>
    public static Phrase NameOf(string key) =>
        new(Literals.Languages[key].ToString(), Literals.Languages[key] == DocumentationLanguage.Korean ? "한국어" : "영어");
}
