using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.Sentences;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp.Schemas;

/// <summary>Descriptions of values for a language model: meaning, unit, conditions, and the literals of an enum.</summary>
internal static class FieldTexts
{
    private static readonly ToolMarkup Markup = new();
    private static readonly RuleSentences Rules = new(Markup);

    /// <summary>The description of an object type.</summary>
    /// <param name="type">The type.</param>
    public static DocText Of(TypeModel type) => Markup.Prose(type.Doc);

    /// <summary>The description of a value that is sent.</summary>
    /// <param name="field">The value.</param>
    /// <param name="literals">The values of its enum; none for other types.</param>
    public static DocText Sent(FieldModel field, EquatableArray<EnumValueModel> literals) => Sentence.Join(
    [
        Markup.Prose(field.Doc),
        UnitOf(field.Type),
        field.When is { } when ? Markup.Prose(when) : null,
        .. Rules.Of(SchemaRules.Rest(field.Rules, field.Type), field.Type),
        field.Default is { } value ? Rules.Default(value, field.Type) : null,
        Rules.Zones(field.Zones),
        .. literals.Select(LiteralOf),
    ]);

    /// <summary>The description of a path value.</summary>
    /// <param name="parameter">The value.</param>
    /// <param name="literals">The values of its enum; none for other types.</param>
    public static DocText Path(ParameterModel parameter, EquatableArray<EnumValueModel> literals) => Sentence.Join(
    [
        Markup.Prose(parameter.Doc),
        .. Rules.Of(SchemaRules.Rest(parameter.Rules, parameter.Type), parameter.Type),
        .. literals.Select(LiteralOf),
    ]);

    /// <summary>The description of a value that is received.</summary>
    /// <param name="field">The value.</param>
    public static DocText Received(FieldModel field) => Sentence.Join(
        [Markup.Prose(field.Doc), UnitOf(field.Type), field.When is { } when ? Markup.Prose(when) : null]);

    private static DocText LiteralOf(EnumValueModel value)
    {
        DocText meaning = Markup.Prose(value.Doc);
        string literal = Markup.Code(value.Text);
        return new DocText($"{literal}: {meaning.En}", $"{literal}: {meaning.Ko}");
    }

    private static DocText? UnitOf(TypeRef type) => (type as ScalarRef)?.Kind switch
    {
        ScalarKind.TimestampMilliseconds =>
            new DocText("In milliseconds since 1970-01-01 UTC.", "1970-01-01 UTC부터 지난 밀리초입니다."),
        ScalarKind.TimestampKst14 =>
            new DocText("In the format yyyyMMddHHmmss, Korea Standard Time (UTC+9).", "형식은 yyyyMMddHHmmss이고, 한국 표준시(UTC+9)입니다."),
        ScalarKind.DurationMilliseconds => new DocText("In milliseconds.", "단위는 밀리초입니다."),
        ScalarKind.DurationSeconds => new DocText("In seconds.", "단위는 초입니다."),
        ScalarKind.DurationMinutes => new DocText("In minutes.", "단위는 분입니다."),
        _ => null,
    };
}
