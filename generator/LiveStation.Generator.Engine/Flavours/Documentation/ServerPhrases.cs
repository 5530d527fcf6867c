namespace LiveStation.Generator.Engine.Flavours.Documentation;

/// <summary>The sentences of ours that stand in the server's files.</summary>
internal static class ServerPhrases
{
    /// <summary>Default behaviour of handlers.</summary>
    public static DocXml ReturnsExamples { get; } = new(
        "What is not implemented answers from the spec's examples.", "구현하지 않은 작업은 명세의 예제로 응답합니다.");

    /// <summary>The call a handler answers.</summary>
    public static DocXml Call { get; } = new("The call as it came.", "받은 호출.");

    /// <summary>The body of a call.</summary>
    public static DocXml Request { get; } = new("What was sent.", "받은 내용.");

    /// <summary>The values of a call that may be left out.</summary>
    public static DocXml Options { get; } = new("What may be left out.", "생략할 수 있는 값.");

    /// <summary>The handlers of a group.</summary>
    public static DocXml GroupHandlers { get; } = new("What answers when nothing else is said.", "따로 정하지 않으면 응답하는 핸들러.");

    /// <summary>What a handler gives.</summary>
    public static DocXml Reply { get; } = new("The answer to send.", "보낼 응답.");

    /// <summary>The class of routes.</summary>
    public static DocXml Routes { get; } = new("Leads calls to their handlers.", "호출을 핸들러로 보냅니다.");

    /// <summary>The method that maps the routes.</summary>
    public static DocXml Map { get; } = new("Maps every route to its handler.", "모든 경로를 핸들러에 연결합니다.");

    /// <summary>Where routes are put.</summary>
    public static DocXml RoutesParameter { get; } = new("Takes the routes.", "경로를 받는 곳.");

    /// <summary>What answers.</summary>
    public static DocXml HandlersParameter { get; } = new("Answers the calls.", "호출에 응답하는 핸들러.");

    /// <summary>All handlers of a service.</summary>
    public static DocXml AllHandlers { get; } = new("Answers every call of the API.", "API의 모든 호출에 응답합니다.");

    /// <summary>What the server needs to know of an operation.</summary>
    /// <param name="id">Its id.</param>
    public static DocXml Contract(string id) => new(
        $"The operation <c>{id}</c> as a server answers it, with its examples.",
        $"서버가 응답하는 작업 <c>{id}</c>와 그 예제.");

    /// <summary>The one instance of a contract.</summary>
    public static DocXml ContractInstance { get; } = new("The contract.", "계약.");
}
