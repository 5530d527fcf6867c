using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp.Schemas;

/// <summary>Rules as keywords of JSON Schema.</summary>
internal static class SchemaRules
{
    /// <summary>Writes the keywords of the rules that keywords can express.</summary>
    /// <param name="json">The schema, inside its braces.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="type">Type of the value.</param>
    public static void Write(JsonText json, RulesModel rules, TypeRef type)
    {
        if (rules.Length is { } length)
            Length(json, length, type is ListRef ? "Items" : "Length");
        if (rules.Pattern is { } pattern)
            json.Member("pattern").Text($"^(?:{pattern})$");
        if (rules.MultipleOf is { } step)
            json.Member("multipleOf").Raw(NumberModel.Of(step).Text);
        // The values of an enum are written with its type.
        if (type is not EnumRef && rules.OneOf.FirstOrDefault(choice => choice.Zone is null) is { } choice)
            json.Strings("enum", choice.Values);
        if (IsKeyword(rules.Min, type))
            json.Member("minimum").Raw(rules.Min!.Number.Text);
        if (IsKeyword(rules.Max, type))
            json.Member("maximum").Raw(rules.Max!.Number.Text);
    }

    /// <summary>Returns the rules that need a sentence, because they depend on other values, the time or the zone.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="type">Type of the value.</param>
    public static RulesModel Rest(RulesModel rules, TypeRef type) => rules with
    {
        Length = null,
        Pattern = null,
        MultipleOf = null,
        Min = IsKeyword(rules.Min, type) ? null : rules.Min,
        Max = IsKeyword(rules.Max, type) ? null : rules.Max,
        OneOf = rules.OneOf.Where(choice => choice.Zone is not null).ToEquatableArray(),
    };

    private static void Length(JsonText json, LengthModel length, string what)
    {
        json.Member("min" + what).Raw(NumberModel.Of(length.Min).Text);
        if (length.Max is { } most)
            json.Member("max" + what).Raw(NumberModel.Of(most).Text);
    }

    // A limit that is relative to another value, and a limit of a time that is written as text, are no numbers.
    private static bool IsKeyword(BoundModel? bound, TypeRef type) =>
        bound is { Origin: null } && type is not ScalarRef { Kind: ScalarKind.TimestampKst14 };
}
