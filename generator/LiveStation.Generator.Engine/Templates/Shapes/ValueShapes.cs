using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Templates.Shapes;

/// <summary>Types of values, and the rules for them.</summary>
internal static class ValueShapes
{
    private const string Enum = "enum", Object = "object", List = "list", Map = "map", None = "none";

    private static readonly string[] Kinds = [.. Literals.Scalars.Keys, Enum, Object, List, Map, None];

    private static readonly string[] JsonKinds = ["string", "integer", "number", "boolean", "object", "array", "any", "none"];

    private static readonly string[] Units = ["ms", "s", "min"];

    /// <summary>The type of a value.</summary>
    public static ViewShape<TypeRef> Value { get; } = new ViewShape<TypeRef>("value", "The type of a value.", "값의 타입.")
        .Literal("kind", Kinds, "Kind of the value.", "값의 종류", KindOf)
        .Literal("json", JsonKinds, "Form of the value in JSON.", "JSON에서의 형식", JsonOf)
        .Flag(
            "is_secret", "Indicates whether the value is a secret. Do not write it to logs.", "비밀 값인지 여부. 로그에 남기면 안 됩니다.",
            type => type is ScalarRef { Kind: ScalarKind.Secret })
        .OptionalLiteral("unit", Units, "Unit of a duration or timestamp; null for none.", "기간 또는 시각의 단위. 없으면 null", UnitOf)
        .Optional(
            "name", () => SharedShapes.Name, "Name of the enum or of the type of an object; null for other kinds.",
            "열거형 또는 객체 타입의 이름. 다른 종류이면 null", type => (type as EnumRef)?.Name ?? (type as ObjectRef)?.Name)
        .Optional(
            "item", () => Value!, "Type of the items of a list or of the values of a map; null for other kinds.",
            "목록의 항목 또는 맵의 값의 타입. 다른 종류이면 null", type => (type as ListRef)?.Item ?? (type as MapRef)?.Item);

    /// <summary>The rules for a value in a request.</summary>
    public static ViewShape<RulesModel> Rules { get; } = new ViewShape<RulesModel>(
            "rules", "The rules for a value in a request.", "요청에 있는 값의 규칙.")
        .Optional("min", () => Bound!, "The minimum; null for none.", "최솟값. 없으면 null", rules => rules.Min)
        .Optional("max", () => Bound!, "The maximum; null for none.", "최댓값. 없으면 null", rules => rules.Max)
        .OptionalInteger(
            "min_length", "Minimum length of a text in characters or of a list in items; null for none.",
            "텍스트의 최소 글자 수 또는 목록의 최소 항목 수. 없으면 null", rules => rules.Length?.Min)
        .OptionalInteger(
            "max_length", "Maximum length of a text in characters or of a list in items; null for none.",
            "텍스트의 최대 글자 수 또는 목록의 최대 항목 수. 없으면 null", rules => rules.Length?.Max)
        .OptionalText(
            "pattern", "Regular expression that the whole text must match; null for none.",
            "텍스트 전체가 일치해야 하는 정규식. 없으면 null", rules => rules.Pattern)
        .OptionalInteger(
            "multiple_of", "Number that the value is a multiple of; null for none.", "값이 그 배수여야 하는 수. 없으면 null",
            rules => rules.MultipleOf)
        .Many("choices", () => Choice!, "The allowed values; empty for all.", "허용되는 값. 모두 허용되면 비어 있음", rules => rules.OneOf)
        .Optional(
            "required_if", () => Requirement!, "Condition under which an optional value is required; null for none.",
            "선택 값이 필수가 되는 조건. 없으면 null", rules => rules.Required);

    private static ViewShape<BoundModel> Bound { get; } = new ViewShape<BoundModel>(
            "bound", "A limit, in the unit of the value.", "값의 단위로 나타낸 한계.")
        .Text("text", "The limit as the spec has it; the offset for a relative limit.", "명세에 적힌 한계. 상대 한계이면 오프셋", bound => bound.Spelling)
        .Flag(
            "is_relative", "Indicates whether the limit is relative to another value.", "다른 값에 상대적인지 여부",
            bound => bound.Origin is not null)
        .OptionalText(
            "field", "Wire name of the field that a relative limit refers to; null for the time of the call.",
            "상대 한계의 기준 필드의 전송 이름. 호출 시각이 기준이면 null", bound => bound.Origin?.Field?.Wire);

    private static ViewShape<ChoiceModel> Choice { get; } = new ViewShape<ChoiceModel>(
            "choice", "Allowed values.", "허용되는 값.")
        .Optional(
            "zone", () => ServiceShapes.Zone, "The only zone of the rule; null for all zones.", "규칙이 적용되는 유일한 존. 모든 존이면 null",
            choice => choice.Zone)
        .Texts("values", "The allowed wire values.", "허용되는 전송 값", choice => choice.Values);

    private static ViewShape<RequirementModel> Requirement { get; } = new ViewShape<RequirementModel>(
            "requirement", "A condition. It is true if all terms are true.", "조건. 모든 항이 참이면 참입니다.")
        .Many("terms", () => Term!, "The terms; empty for always.", "조건의 항. 항상 참이면 비어 있음", requirement => requirement.Terms);

    private static ViewShape<TermModel> Term { get; } = new ViewShape<TermModel>(
            "term", "A term that is true if another field has one of the values.", "다른 필드가 값 중 하나이면 참인 항.")
        .Text("field", "Wire name of the other field.", "다른 필드의 전송 이름", term => term.Field.Wire)
        .Texts("values", "The wire values.", "전송 값", term => term.Values.Select(value => value.Text));

    private static string KindOf(TypeRef type) => type switch
    {
        ScalarRef { Kind: ScalarKind.Secret } => Literals.Scalars.LiteralOf(ScalarKind.Text),
        ScalarRef scalar => Literals.Scalars.LiteralOf(scalar.Kind),
        EnumRef => Enum,
        ObjectRef => Object,
        ListRef => List,
        MapRef => Map,
        _ => None,
    };

    private static string JsonOf(TypeRef type) => type switch
    {
        ScalarRef { Kind: ScalarKind.Text or ScalarKind.Secret or ScalarKind.Uri or ScalarKind.TimestampKst14 } or EnumRef => "string",
        ScalarRef { Kind: ScalarKind.Boolean } => "boolean",
        ScalarRef { Kind: ScalarKind.Number } => "number",
        ScalarRef { Kind: ScalarKind.Json } => "any",
        ScalarRef => "integer",
        ObjectRef or MapRef => "object",
        ListRef => "array",
        _ => "none",
    };

    private static string? UnitOf(TypeRef type) => (type as ScalarRef)?.Kind switch
    {
        ScalarKind.TimestampMilliseconds or ScalarKind.DurationMilliseconds => "ms",
        ScalarKind.DurationSeconds => "s",
        ScalarKind.DurationMinutes => "min",
        _ => null,
    };
}
