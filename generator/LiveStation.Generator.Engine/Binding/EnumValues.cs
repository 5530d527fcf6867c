using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Finds the words that rules and states speak of.</summary>
internal static class EnumValues
{
    /// <summary>The word of an enum; null, with a diagnostic when the enum has no such word.</summary>
    public static EnumValueModel? Find(
        IReadOnlyDictionary<string, BoundEnum> enums, EnumRef type, ScalarNode literal, DiagnosticBag bag)
    {
        if (!enums.TryGetValue(type.Name, out BoundEnum? known))
            return null;
        known.Sound.TryGetValue(literal.Text, out EnumValueModel? found);
        // A word that is declared but broken has its own mistake.
        if (found is null && !known.Declared.Contains(literal.Text))
        {
            Phrase remedy = bag.Suggestions.For(literal.Text, known.Declared);
            bag.Report(ReferenceRules.UnknownValue, literal.Span, literal.Text, type.Name, remedy);
        }
        return found;
    }
}
