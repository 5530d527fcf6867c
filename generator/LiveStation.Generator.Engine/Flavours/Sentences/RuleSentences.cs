using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Sentences;

/// <summary>Sentences about the constraints of a value in a request.</summary>
/// <param name="markup">The notation of the sentences.</param>
internal sealed class RuleSentences(Markup markup)
{
    /// <summary>The constraints of a value, each a sentence.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="type">Type of the value.</param>
    public IEnumerable<DocText?> Of(RulesModel rules, TypeRef type)
    {
        yield return rules.Required is { Terms.Count: > 0 } required ? Required(required) : null;
        yield return rules.Length is { } length ? Length(length, type is ListRef) : null;
        yield return rules.Pattern is { } pattern ? Pattern(pattern) : null;
        yield return Range(rules, type);
        yield return rules.MultipleOf is { } number
            ? new DocText($"Must be a multiple of {number}.", $"{number}의 배수여야 합니다.")
            : null;
        foreach (ChoiceModel choice in rules.OneOf)
            yield return Choice(choice);
    }

    /// <summary>The value that the service uses if a value is omitted.</summary>
    /// <param name="text">The wire value.</param>
    /// <param name="type">Type of the value.</param>
    public DocText Default(string text, TypeRef type)
    {
        if (!LimitText.IsDuration(type))
        {
            return new DocText(
                $"If the value is omitted, the service uses {markup.Code(text)}.", $"값을 생략하는 경우 서비스가 {markup.Code(text)} 값을 사용합니다.");
        }
        DocText span = Span(new BoundModel(new NumberModel(text), null), LimitText.UnitOf(type));
        return new DocText(
            $"If the value is omitted, the service uses {span.En}.", $"값을 생략하는 경우 서비스의 기본값은 {span.Ko}입니다.");
    }

    /// <summary>The regions of a member or operation; null if it is available everywhere.</summary>
    /// <param name="zones">The zones.</param>
    /// <param name="isRequired">Whether it is required there.</param>
    public DocText? Zones(EquatableArray<ZoneModel> zones, bool isRequired = false)
    {
        if (zones.Count == 0)
            return null;
        string regions = string.Join(", ", zones.Select(zone => markup.Code(zone.Region)));
        string english = zones.Count == 1 ? $"the {regions} region" : $"these regions: {regions}";
        return isRequired
            ? new DocText($"Required, and available only in {english}.", $"필수이며, {regions} 리전에서만 사용할 수 있습니다.")
            : new DocText($"Available only in {english}.", $"{regions} 리전에서만 사용할 수 있습니다.");
    }

    private DocText Required(RequirementModel required) => new(
        $"Required if {string.Join(" and ", required.Terms.Select(term => $"{markup.Field(term.Field)} is {Values(term, " or ")}"))}.",
        $"{string.Join("이고 ", required.Terms.Select(term => $"{markup.Field(term.Field)} 값이 {Values(term, " 또는 ")}"))}인 경우 필수입니다.");

    private string Values(TermModel term, string or) => string.Join(or, term.Values.Select(value => markup.Code(value.Text)));

    private static DocText Length(LengthModel length, bool isList) => (length.Min, length.Max, isList) switch
    {
        (0, { } most, false) => new DocText($"Must have at most {Count(most, "character")}.", $"{most}자 이하여야 합니다."),
        (0, { } most, true) => new DocText($"Must contain at most {Count(most, "item")}.", $"항목은 {most}개 이하여야 합니다."),
        ({ } least, null, false) => new DocText($"Must have at least {Count(least, "character")}.", $"{least}자 이상이어야 합니다."),
        ({ } least, null, true) => new DocText($"Must contain at least {Count(least, "item")}.", $"항목은 {least}개 이상이어야 합니다."),
        ({ } least, { } most, false) => new DocText(
            $"Must have {least} to {most} characters.", $"{least}자 이상 {most}자 이하여야 합니다."),
        ({ } least, { } most, true) => new DocText(
            $"Must contain {least} to {most} items.", $"항목은 {least}개 이상 {most}개 이하여야 합니다."),
    };

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";

    private DocText Pattern(string pattern) => new(
        $"The entire value must match the pattern {markup.Code(pattern)}.", $"값 전체가 {markup.Code(pattern)} 패턴과 일치해야 합니다.");

    private DocText? Range(RulesModel rules, TypeRef type)
    {
        string unit = LimitText.UnitOf(type);
        bool isMoment = LimitText.IsMoment(type);
        DocText? min = Bound(rules.Min, unit), max = Bound(rules.Max, unit);
        return (min, max) switch
        {
            (null, null) => null,
            (null, _) => new DocText($"Must be at most {max.En}.", isMoment ? $"{max.Ko}까지 허용됩니다." : $"{max.Ko} 이하여야 합니다."),
            (_, null) => new DocText($"Must be at least {min.En}.", isMoment ? $"{min.Ko}부터 허용됩니다." : $"{min.Ko} 이상이어야 합니다."),
            _ when min == max => new DocText($"Must be {min.En}.", $"{min.Ko}만 허용됩니다."),
            _ => new DocText(
                $"Must be from {min.En} to {max.En}.",
                isMoment ? $"{min.Ko}부터 {max.Ko}까지 허용됩니다." : $"{min.Ko} 이상 {max.Ko} 이하여야 합니다."),
        };
    }

    private DocText? Bound(BoundModel? bound, string unit) => bound is null ? null : Span(bound, unit);

    // Numbers, units and a reference: no need to escape.
    private DocText Span(BoundModel bound, string unit) =>
        new(LimitText.Text(bound, unit, markup.Field, isProse: true), LimitText.KoreanText(bound, unit, markup.Field));

    private DocText Choice(ChoiceModel choice)
    {
        string literals = string.Join(", ", choice.Values.Select(markup.Code));
        if (choice.Zone is not { } zone)
            return new DocText($"Allowed values: {literals}.", $"허용 값: {literals}.");
        string region = markup.Code(zone.Region);
        return new DocText($"Allowed values in the {region} region: {literals}.", $"{region} 리전의 허용 값: {literals}.");
    }
}
