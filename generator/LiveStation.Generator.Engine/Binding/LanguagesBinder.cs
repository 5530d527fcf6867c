using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Reads the languages of the texts of a spec.</summary>
internal static class LanguagesBinder
{
    /// <summary>Returns the languages under <c>languages</c>; both when the key is absent.</summary>
    /// <param name="service">The <c>service</c> section.</param>
    public static DocumentationLanguage Bind(Section service)
    {
        EquatableArray<ScalarNode> keys = service.Texts(SpecKeys.Languages);
        foreach (ScalarNode key in keys.Where(key => !Literals.Languages.ContainsKey(key.Text)))
        {
            Phrase remedy = service.Bag.Suggestions.For(key.Text, Literals.Languages.Keys);
            service.Bag.Report(StructureRules.WrongLiteral, key.Span, key.Text, SpecKeys.Languages, remedy);
        }
        return Of(keys);
    }

    /// <summary>Returns the same before the section is bound, because every text depends on it; reports nothing.</summary>
    /// <param name="service">The <c>service</c> section; null when there is none.</param>
    public static DocumentationLanguage Of(Declaration? service) =>
        service is not null && new KeyTable(service.Body).Find(SpecKeys.Languages) is { Value: SequenceNode list }
            ? Of(list.Items.OfType<ScalarNode>())
            : DocumentationLanguage.Both;

    private static DocumentationLanguage Of(IEnumerable<ScalarNode> keys)
    {
        string[] known = [.. keys.Select(key => key.Text).Where(Literals.Languages.ContainsKey).Distinct()];
        return known.Length == 1 ? Literals.Languages[known[0]] : DocumentationLanguage.Both;
    }
}
