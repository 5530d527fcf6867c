using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Documentation;

/// <summary>How users are told what must hold of a value that they send.</summary>
internal static class RuleSentences
{
    /// <summary>The sentences for the rules of a value.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="type">Type of the value.</param>
    public static IEnumerable<DocXml?> Of(RulesModel rules, TypeRef type)
    {
        yield return rules.Required is { Terms.Count: > 0 } required ? Needed(required) : null;
        yield return rules.Length is { } length ? Length(length, type is ListRef) : null;
        yield return rules.Pattern is { } pattern ? Pattern(pattern) : null;
        yield return Range(rules, Measure.UnitOf(type));
        yield return rules.MultipleOf is { } number
            ? new DocXml($"A multiple of {number}.", $"{number}의 배수.")
            : null;
        foreach (ChoiceModel choice in rules.OneOf)
            yield return Choice(choice);
    }

    /// <summary>What the service takes when a value is left out.</summary>
    /// <param name="text">As it stands on the wire.</param>
    public static DocXml Default(string text) => new(
        $"The service takes {Code(text)} when it is left out.", $"생략하면 {Code(text)}로 처리됩니다.");

    /// <summary>Where something exists; null when it exists everywhere.</summary>
    /// <param name="zones">The zones.</param>
    public static DocXml? Zones(EquatableArray<ZoneModel> zones)
    {
        string regions = string.Join(", ", zones.Select(zone => Code(zone.Region)));
        return zones.Count == 0 ? null : new DocXml($"Only in the region {regions}.", $"리전 {regions} 전용.");
    }

    private static DocXml Needed(RequirementModel required) => new(
        $"Needed when {string.Join(" and ", required.Terms.Select(term => $"{Name(term.Field)} is {Values(term, " or ")}"))}.",
        $"{string.Join(", ", required.Terms.Select(term => $"{Name(term.Field)} 값이 {Values(term, " 또는 ")}"))}이면 필요합니다.");

    private static string Name(FieldRef field) => $"<see cref=\"{Identifier.Escape(field.Name)}\" />";

    private static string Values(TermModel term, string or) => string.Join(or, term.Values.Select(value => Code(value.Text)));

    private static DocXml Length(LengthModel length, bool isList) => (length.Min, length.Max, isList) switch
    {
        (0, { } most, false) => new DocXml($"At most {most} characters.", $"최대 {most}자."),
        (0, { } most, true) => new DocXml($"At most {most} items.", $"최대 {most}개."),
        ({ } least, null, false) => new DocXml($"At least {least} characters.", $"최소 {least}자."),
        ({ } least, null, true) => new DocXml($"At least {least} items.", $"최소 {least}개."),
        ({ } least, { } most, false) => new DocXml($"{least} to {most} characters.", $"{least}~{most}자."),
        ({ } least, { } most, true) => new DocXml($"{least} to {most} items.", $"{least}~{most}개."),
    };

    private static DocXml Pattern(string pattern) => new(
        $"All of it matches {Code(pattern)}.", $"전체가 {Code(pattern)} 형식이어야 합니다.");

    private static DocXml? Range(RulesModel rules, string unit)
    {
        DocXml? min = Bound(rules.Min, unit), max = Bound(rules.Max, unit);
        return (min, max) switch
        {
            (null, null) => null,
            (null, _) => new DocXml($"At most {max.En}.", $"{max.Ko} 이하."),
            (_, null) => new DocXml($"At least {min.En}.", $"{min.Ko} 이상."),
            _ when min == max => new DocXml($"Only {min.En}.", $"{min.Ko}만 가능."),
            _ => new DocXml($"From {min.En} to {max.En}.", $"{min.Ko}부터 {max.Ko}까지."),
        };
    }

    // Numbers, units and a reference: nothing to escape.
    private static DocXml? Bound(BoundModel? bound, string unit) => bound is null
        ? null
        : new DocXml(Measure.Text(bound, unit, Name), Measure.KoreanText(bound, unit, Name));

    private static DocXml Choice(ChoiceModel choice)
    {
        string literals = string.Join(", ", choice.Values.Select(Code));
        return choice.Zone is { } zone
            ? new DocXml($"In the region {Code(zone.Region)}: {literals}.", $"리전 {Code(zone.Region)}: {literals}.")
            : new DocXml($"Requests take {literals}.", $"요청에 쓸 수 있는 값: {literals}.");
    }

    private static string Code(string text) => $"<c>{XmlText.Content(text)}</c>";
}
