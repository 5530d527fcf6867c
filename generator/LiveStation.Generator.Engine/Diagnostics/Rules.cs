using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>The catalog of all diagnostics of the engine.</summary>
internal static class Rules
{
    /// <summary>All rules, in the order of their IDs.</summary>
    public static EquatableArray<DiagnosticRule> All { get; } =
        TextRules.All.Concat(StructureRules.All).Concat(ReferenceRules.All).Concat(NameRules.All)
            .Concat(ExampleRules.All).Concat(ResourceRules.All)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal).ToEquatableArray();
}
