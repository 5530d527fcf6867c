namespace LiveStation.Generator.Engine.Templates.Shapes;

/// <summary>Examples of operations.</summary>
internal static class ExampleShapes
{
    /// <summary>An example.</summary>
    public static ViewShape<ExamplePart> Example { get; } = new ViewShape<ExamplePart>(
            "example", "A request and the response to it.", "요청과 그 응답.")
        .Text("name", "Name in kebab-case; unique in its operation.", "kebab-case 이름. 작업 안에서 유일함", part => part.Model.Name)
        .Integer("status", "HTTP status of the response.", "응답의 HTTP 상태", part => part.Model.Status)
        .Optional("error", () => ServiceShapes.Error, "The error of the response; null for success.", "응답의 오류. 성공이면 null", part => part.Error)
        .Many("path", () => Value!, "Values of the parameters of the route.", "경로 매개변수의 값", part => part.Path)
        .Many("query", () => Value!, "Values of the query, in the order in which they are sent.", "쿼리 값. 전송 순서", part => part.Query)
        .Text(
            "target", "Path and query after the prefix of the zone, percent-encoded.", "존 접두사 뒤의 경로와 쿼리. 퍼센트 인코딩됨",
            part => part.Target)
        .OptionalText("request", "Request body as compact JSON; null for none.", "요청 본문의 압축된 JSON. 없으면 null", part => part.Model.Request)
        .OptionalText(
            "response", "Response body as compact JSON; null for an error or without a body.", "응답 본문의 압축된 JSON. 오류이거나 본문이 없으면 null",
            part => part.Model.Body);

    private static ViewShape<ExampleValue> Value { get; } = new ViewShape<ExampleValue>("example_value", "A value of an example.", "예제의 값.")
        .Text("wire", "Its name on the wire.", "전송 이름", value => value.Wire)
        .Text("text", "The value, not encoded.", "인코딩되지 않은 값", value => value.Text);
}
