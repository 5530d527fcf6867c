using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Templates.Shapes;

/// <summary>Operations, and their parts.</summary>
internal static class OperationShapes
{
    private static readonly string[] Replies = ["object", "list", "counted", "none"];

    /// <summary>An operation.</summary>
    public static ViewShape<OperationPart> Operation { get; } = new ViewShape<OperationPart>("operation", "An operation of the API.", "API의 작업.")
        .Text("id", "ID in the spec; unique among operations and callbacks.", "명세의 ID. 작업과 콜백 전체에서 유일함", part => part.Model.Id)
        .One("name", () => SharedShapes.Name, "Name in its group.", "그룹 안에서의 이름", part => part.Model.Name)
        .One("doc", () => SharedShapes.Doc, "Description.", "설명", part => part.Model.Doc)
        .Text("method", "HTTP method.", "HTTP 메서드", part => part.Model.Method)
        .Text("route", "Path after the prefix of the zone, with `{placeholders}`.", "존 접두사 뒤의 경로. `{자리 표시자}` 포함", part => part.Model.Route)
        .Many("route_parts", () => RoutePart!, "The texts and parameters that form the route.", "경로를 이루는 텍스트와 매개변수", part => Routes.PartsOf(part.Model))
        .Many("path", () => Parameter!, "The parameters of the route, in its order.", "경로의 매개변수. 경로의 순서", part => part.Model.Path)
        .Many("query", () => TypeShapes.Field, "The values of the query, in the order in which they are sent.", "쿼리 값. 전송 순서", part => part.Model.Query)
        .Optional(
            "body", () => ValueShapes.Value, "Type of the request body; null for none.", "요청 본문의 타입. 없으면 null",
            part => part.Model.Body is { } body ? new ObjectRef(body) : null)
        .Literal("reply", Replies, "Place of the result in the envelope.", "봉투 객체에서 결과의 위치", part => Replies[(int)part.Model.Reply])
        .One("result", () => ValueShapes.Value, "Type of the result, or of each item of a list.", "결과 또는 목록의 각 항목의 타입", part => part.Model.Result)
        .Optional("paging", () => Paging!, "Paging of the list; null if it is not paged.", "목록의 페이징. 페이징하지 않으면 null", part => part.Model.Paging)
        .Many("only_in", () => ServiceShapes.Zone, "The only zones where it is available; empty for all.", "사용할 수 있는 유일한 존. 모든 존이면 비어 있음", part => part.Model.Zones)
        .Many("steps", () => Step!, "The steps of life cycles that it performs.", "수행하는 수명 주기 단계", part => part.Model.Life)
        .Many("errors", () => ServiceShapes.Error, "The errors of its examples.", "예제에 있는 오류", part => part.Errors)
        .Many("examples", () => ExampleShapes.Example, "The examples; at least one is of success.", "예제. 성공 예제가 하나 이상 있음", part => part.Examples)
        .One("reference", () => SharedShapes.Doc, "URL of the vendor's page in both languages.", "두 언어의 공식 문서 URL", part => part.Reference)
        .Certainty(part => part.Model.Certainty, part => part.Model.Note);

    private static ViewShape<RoutePart> RoutePart { get; } = new ViewShape<RoutePart>(
            "route_part", "A part of a route: a text or a parameter.", "경로의 부분. 텍스트 또는 매개변수.")
        .OptionalText("text", "The text; null for a parameter.", "텍스트. 매개변수이면 null", part => part.Text)
        .Optional("parameter", () => Parameter!, "The parameter; null for a text.", "매개변수. 텍스트이면 null", part => part.Parameter);

    private static ViewShape<ParameterModel> Parameter { get; } = new ViewShape<ParameterModel>(
            "parameter", "A parameter of a route.", "경로의 매개변수.")
        .Text("wire", "Its name in the route.", "경로에서의 이름", parameter => parameter.Wire)
        .One("name", () => SharedShapes.Name, "Its name in code.", "코드에서의 이름", parameter => parameter.Name)
        .One("doc", () => SharedShapes.Doc, "Description.", "설명", parameter => parameter.Doc)
        .One("value", () => ValueShapes.Value, "Type of the value.", "값의 타입", parameter => parameter.Type)
        .One("rules", () => ValueShapes.Rules, "Rules for the value.", "값의 규칙", parameter => parameter.Rules);

    private static ViewShape<PagingModel> Paging { get; } = new ViewShape<PagingModel>("paging", "Paging of a list.", "목록의 페이징.")
        .Integer("first", "Number of the first page.", "첫 페이지의 번호", paging => paging.First)
        .OptionalInteger("max", "Maximum page size; null if unknown.", "최대 페이지 크기. 알 수 없으면 null", paging => paging.Size)
        .Text("key", "Wire name of the field that identifies an item.", "항목을 식별하는 필드의 전송 이름", paging => paging.Key.Wire)
        .Flag(
            "are_full", "Indicates whether every page but the last has as many items as requested.",
            "마지막 페이지를 제외한 모든 페이지에 요청한 수만큼 항목이 있는지 여부", paging => paging.AreFull);

    private static ViewShape<LifeStepModel> Step { get; } = new ViewShape<LifeStepModel>(
            "step", "A step of a life cycle that an operation performs.", "작업이 수행하는 수명 주기 단계.")
        .One("type", () => SharedShapes.Name, "Name of the type of the object.", "객체 타입의 이름", step => step.Type)
        .One("transition", () => TypeShapes.Transition, "The transition.", "전이", step => step.Transition);
}
