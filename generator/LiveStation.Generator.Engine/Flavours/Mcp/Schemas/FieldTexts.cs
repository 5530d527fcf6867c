using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp.Schemas;

/// <summary>Descriptions of values for a language model: meaning, unit, conditions, and the literals of an enum.</summary>
internal static class FieldTexts
{
    /// <summary>The description of a value that is sent.</summary>
    /// <param name="field">The value.</param>
    /// <param name="literals">The values of its enum; none for other types.</param>
    public static DocXml Sent(FieldModel field, EquatableArray<EnumValueModel> literals) => Join(
    [
        DocXml.From(field.Doc),
        UnitOf(field.Type),
        field.When is { } when ? DocXml.From(when) : null,
        .. RuleSentences.Of(SchemaRules.Rest(field.Rules, field.Type), field.Type),
        field.Default is { } value ? RuleSentences.Default(value, field.Type) : null,
        RuleSentences.Zones(field.Zones),
        .. literals.Select(LiteralOf),
    ]);

    /// <summary>The description of a path value.</summary>
    /// <param name="parameter">The value.</param>
    /// <param name="literals">The values of its enum; none for other types.</param>
    public static DocXml Path(ParameterModel parameter, EquatableArray<EnumValueModel> literals) => Join(
    [
        DocXml.From(parameter.Doc),
        .. RuleSentences.Of(SchemaRules.Rest(parameter.Rules, parameter.Type), parameter.Type),
        .. literals.Select(LiteralOf),
    ]);

    /// <summary>The description of a value that is received.</summary>
    /// <param name="field">The value.</param>
    public static DocXml Received(FieldModel field) => Join(
        [DocXml.From(field.Doc), UnitOf(field.Type), field.When is { } when ? DocXml.From(when) : null]);

    private static DocXml Join(IEnumerable<DocXml?> sentences) =>
        DocXml.Join(sentences.OfType<DocXml>().Where(one => one.En.Length > 0));

    private static DocXml LiteralOf(EnumValueModel value)
    {
        DocXml meaning = DocXml.From(value.Doc);
        string literal = XmlText.Tagged(value.Text);
        return new DocXml($"{literal}: {meaning.En}", $"{literal}: {meaning.Ko}");
    }

    private static DocXml? UnitOf(TypeRef type) => (type as ScalarRef)?.Kind switch
    {
        ScalarKind.TimestampMilliseconds =>
            new DocXml("In milliseconds since 1970-01-01 UTC.", "1970-01-01 UTC부터 지난 밀리초입니다."),
        ScalarKind.TimestampKst14 =>
            new DocXml("In the format yyyyMMddHHmmss, Korea Standard Time (UTC+9).", "형식은 yyyyMMddHHmmss이고, 한국 표준시(UTC+9)입니다."),
        ScalarKind.DurationMilliseconds => new DocXml("In milliseconds.", "단위는 밀리초입니다."),
        ScalarKind.DurationSeconds => new DocXml("In seconds.", "단위는 초입니다."),
        ScalarKind.DurationMinutes => new DocXml("In minutes.", "단위는 분입니다."),
        _ => null,
    };
}
