using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Templates.Shapes;

/// <summary>Types of JSON objects, and their parts.</summary>
internal static class TypeShapes
{
    private const string Received = "received", Sent = "sent", Both = "both";

    /// <summary>A type.</summary>
    public static ViewShape<TypeModel> Type { get; } = new ViewShape<TypeModel>("type", "A type of JSON objects.", "JSON 객체의 타입.")
        .One("name", () => SharedShapes.Name, "Name of the type.", "타입 이름", type => type.Name)
        .One("doc", () => SharedShapes.Doc, "Description.", "설명", type => type.Doc)
        .Literal("use", [Received, Sent, Both], "Direction in which values are sent.", "값이 전송되는 방향", UseOf)
        .OptionalText("key", "Wire name of the field that identifies a value; null for none.", "값을 식별하는 필드의 전송 이름. 없으면 null", type => type.Key?.Wire)
        .Many("fields", () => Field!, "The fields, in the order on the wire.", "필드. 전송 순서", type => type.Fields)
        .Optional("states", () => States!, "The life cycle; null for none.", "수명 주기. 없으면 null", type => type.States);

    /// <summary>A field.</summary>
    public static ViewShape<FieldModel> Field { get; } = new ViewShape<FieldModel>(
            "field", "A property of a JSON object, or a value of a query.", "JSON 객체의 속성 또는 쿼리 값.")
        .Text("wire", "Its name on the wire.", "전송 이름", field => field.Wire)
        .One("name", () => SharedShapes.Name, "Its name in code.", "코드에서의 이름", field => field.Name)
        .One("doc", () => SharedShapes.Doc, "Description.", "설명", field => field.Doc)
        .One("value", () => ValueShapes.Value, "Type of the value.", "값의 타입", field => field.Type)
        .Flag("is_optional", "Indicates whether it can be absent or null.", "없거나 null일 수 있는지 여부", field => field.IsOptional)
        .Optional("condition", () => SharedShapes.Doc, "Condition under which it is present; null for none.", "있는 조건. 없으면 null", field => field.When)
        .OptionalText(
            "default", "Wire value that the service uses if it is omitted; null if unknown.", "생략하면 서비스가 사용하는 전송 값. 알 수 없으면 null",
            field => field.Default)
        .Texts("aliases", "Other names that the service uses for it.", "서비스가 사용하는 다른 이름", field => field.Aliases)
        .Texts("null_values", "Values that represent null, as JSON.", "null을 나타내는 값의 JSON", field => field.Nothing)
        .Many("only_in", () => ServiceShapes.Zone, "The only zones where it is available; empty for all.", "사용할 수 있는 유일한 존. 모든 존이면 비어 있음", field => field.Zones)
        .One("rules", () => ValueShapes.Rules, "Rules for the value in requests.", "요청에 있는 값의 규칙", field => field.Rules)
        .Certainty(field => field.Certainty, field => field.Note);

    /// <summary>A transition of a life cycle.</summary>
    public static ViewShape<TransitionModel> Transition { get; } = new ViewShape<TransitionModel>(
            "transition", "A transition of a life cycle.", "수명 주기의 전이.")
        .Texts("from", "Wire values of the states where it is possible; empty for the creation.", "가능한 상태의 전송 값. 생성이면 비어 있음", transition => transition.From)
        .OptionalText("to", "Wire value of the next state; null if the state does not change.", "다음 상태의 전송 값. 바뀌지 않으면 null", transition => transition.To)
        .OptionalText(
            "operation", "ID of the operation; null if it happens without one.", "작업의 ID. 작업 없이 일어나면 null", transition => transition.Operation)
        .Optional("doc", () => SharedShapes.Doc, "Description; null for none.", "설명. 없으면 null", transition => transition.Doc)
        .Certainty(transition => transition.Certainty, transition => transition.Note);

    private static ViewShape<StatesModel> States { get; } = new ViewShape<StatesModel>("states", "The life cycle of an object.", "객체의 수명 주기.")
        .Text("field", "Wire name of the field with the state.", "상태가 있는 필드의 전송 이름", states => states.Field.Wire)
        .Many("transitions", () => Transition, "The transitions.", "전이", states => states.Transitions);

    private static string UseOf(TypeModel type) => type.Use switch
    {
        TypeUse.Sent => Sent,
        TypeUse.Both => Both,
        _ => Received,
    };
}
