using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Diagnostics;

namespace LiveStation.Generator.Engine;

/// <summary>Which languages matter: those of the spec, as far as the host chose them.</summary>
internal static class Translations
{
    /// <summary>The keys of the texts in a language, in the order of the output.</summary>
    /// <param name="language">The language.</param>
    public static IEnumerable<string> Keys(DocumentationLanguage language) => Words.Languages
        .Where(one => language is DocumentationLanguage.Both || language == one.Value).Select(one => one.Key);

    /// <summary>The English name of a language.</summary>
    /// <param name="key">The key of its texts.</param>
    public static string NameOf(string key) => Words.Languages[key].ToString();

    /// <summary>The language of the output. A spec that does not have the chosen language is documented in its own.</summary>
    /// <param name="chosen">What the host chose.</param>
    /// <param name="spoken">The languages of the spec.</param>
    public static DocumentationLanguage Output(DocumentationLanguage chosen, DocumentationLanguage spoken) =>
        spoken == DocumentationLanguage.Both ? chosen : spoken;

    /// <summary>Whether the output shows what a diagnostic is about: a text in a language that it has.</summary>
    /// <param name="found">The diagnostic.</param>
    /// <param name="output">The language of the output.</param>
    public static bool IsShown(SpecDiagnostic found, DocumentationLanguage output) =>
        found.Rule != StructureRules.MissingTranslation || Keys(output).Contains(found.Arguments[2]);
}
