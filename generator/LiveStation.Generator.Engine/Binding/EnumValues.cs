using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Finds the enum values that rules and states refer to.</summary>
internal static class EnumValues
{
    /// <summary>Returns the value of an enum; null when the enum has no such value, which is reported.</summary>
    public static EnumValueModel? Find(
        IReadOnlyDictionary<string, BoundEnum> enums, EnumRef type, ScalarNode literal, DiagnosticBag bag)
    {
        if (!enums.TryGetValue(type.Name, out BoundEnum? known))
            return null;
        known.Sound.TryGetValue(literal.Text, out EnumValueModel? found);
        // A value that is declared but invalid has already been reported.
        if (found is null && !known.Declared.Contains(literal.Text))
        {
            Phrase remedy = bag.Suggestions.For(literal.Text, known.Declared);
            bag.Report(ReferenceRules.UnknownValue, literal.Span, literal.Text, type.Name, remedy);
        }
        return found;
    }
}
