using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Schemas;

/// <summary>The keywords for the rules of a value, and the rules that no keyword can express.</summary>
internal static class RuleKeywords
{
    /// <summary>Returns the keywords.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="type">Type of the value.</param>
    public static DocumentMap Of(RulesModel rules, TypeRef type)
    {
        bool isList = type is ListRef;
        return DocumentMap.Of(
            (isList ? "minItems" : "minLength", rules.Length is { Min: > 0 and var least } ? least : null),
            (isList ? "maxItems" : "maxLength", rules.Length?.Max),
            ("pattern", rules.Pattern is { } pattern ? PortablePattern.Of(pattern) : null),
            ("minimum", Number(rules.Min, type)),
            ("maximum", Number(rules.Max, type)),
            ("multipleOf", rules.MultipleOf));
    }

    /// <summary>Returns the rules that must be described, because keywords do not express them.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="type">Type of the value.</param>
    /// <param name="isRequirementKnown">Whether the schema of the object contains the requirement.</param>
    public static RulesModel Rest(RulesModel rules, TypeRef type, bool isRequirementKnown) => RulesModel.None with
    {
        Required = isRequirementKnown ? null : rules.Required,
        Pattern = rules.Pattern is { } pattern && PortablePattern.Of(pattern) is null ? pattern : null,
        Min = Number(rules.Min, type) is null ? rules.Min : null,
        Max = Number(rules.Max, type) is null ? rules.Max : null,
        OneOf = rules.OneOf.Where(choice => choice.Zone is not null).ToEquatableArray(),
    };

    private static DocumentLiteral? Number(BoundModel? bound, TypeRef type) =>
        bound is { Origin: null } && type is not ScalarRef { Kind: ScalarKind.TimestampKst14 }
            ? new DocumentLiteral(bound.Number.Json)
            : null;
}
