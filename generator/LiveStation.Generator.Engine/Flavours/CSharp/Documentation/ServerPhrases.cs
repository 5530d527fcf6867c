namespace LiveStation.Generator.Engine.Flavours.CSharp.Documentation;

/// <summary>Sentences of the generator in the files of the server.</summary>
internal static class ServerPhrases
{
    /// <summary>Default behaviour of handlers.</summary>
    public static DocXml ReturnsExamples { get; } = new(
        "Methods that are not implemented respond from the state of the server or, without state, with the examples of the spec.",
        "구현하지 않은 메서드는 서버의 상태에 따라 응답하며, 상태가 없으면 명세의 예제를 반환합니다.");

    /// <summary>The class that describes the state.</summary>
    public static DocXml State { get; } = new(
        "Describes the objects that the service keeps.", "서비스가 보관하는 객체의 설명.");

    /// <summary>The constant with the description of the state.</summary>
    public static DocXml StateModel { get; } = new(
        "The objects, their states, and the effects of the operations on them, as JSON.",
        "객체와 그 상태, 객체에 대한 작업의 효과를 나타내는 JSON.");

    /// <summary>The call that a handler receives.</summary>
    public static DocXml Call { get; } = new("The call that the server received.", "서버가 받은 호출.");

    /// <summary>The body of a call.</summary>
    public static DocXml Request { get; } = new("The request body.", "요청 본문.");

    /// <summary>The optional parameters of a call.</summary>
    public static DocXml Options { get; } = new("The optional parameters.", "선택 매개변수.");

    /// <summary>The default handlers of a group.</summary>
    public static DocXml GroupHandlers { get; } = new(
        "The default handlers of the group.", "그룹의 기본 핸들러.");

    /// <summary>The result of a handler.</summary>
    public static DocXml Reply { get; } = new("The response to send.", "보낼 응답.");

    /// <summary>The class of routes.</summary>
    public static DocXml Routes { get; } = new("Routes calls to their handlers.", "호출을 핸들러로 전달합니다.");

    /// <summary>The method that maps the routes.</summary>
    public static DocXml Map { get; } = new("Maps each route to its handler.", "모든 경로를 핸들러에 연결합니다.");

    /// <summary>The table that receives the routes.</summary>
    public static DocXml RoutesParameter { get; } = new("The route table to add the routes to.", "경로를 추가할 라우팅 테이블.");

    /// <summary>The handlers.</summary>
    public static DocXml HandlersParameter { get; } = new("The handlers of the calls.", "호출을 처리하는 핸들러.");

    /// <summary>All handlers of a service.</summary>
    public static DocXml AllHandlers { get; } = new("Handles every call of the API.", "API의 모든 호출을 처리합니다.");

    /// <summary>The description of an operation for the server.</summary>
    /// <param name="id">ID of the operation.</param>
    public static DocXml Contract(string id) => new(
        $"Metadata and examples of the operation <c>{id}</c> for a server.",
        $"서버에 전달하는 작업 <c>{id}</c>의 정보와 예제.");

    /// <summary>The instance of a contract.</summary>
    public static DocXml ContractInstance { get; } = new(
        "The metadata and examples of the operation.", "작업의 정보와 예제.");
}
