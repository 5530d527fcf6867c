using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Reads which languages the texts of a spec have.</summary>
internal static class LanguagesBinder
{
    /// <summary>The languages under <c>languages</c>; both when there are none.</summary>
    /// <param name="service">The head of the API.</param>
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

    /// <summary>The same before the head is bound, since every text depends on it; mistakes are not reported.</summary>
    /// <param name="service">The head of the API; null for none.</param>
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
