namespace LiveStation.Generator.Engine.Flavours.CSharp.Documentation;

/// <summary>Sentences of the generator in the files of the client.</summary>
internal static class ClientPhrases
{
    /// <summary>The token of a call.</summary>
    public static DocXml CancellationToken { get; } = new("A token to cancel the operation.", "작업을 취소하는 토큰.");

    /// <summary>The result of an operation that returns a plain value.</summary>
    public static DocXml Value { get; } = new("The value in the response.", "응답의 값.");

    /// <summary>The result of the method that returns the whole response.</summary>
    public static DocXml WholeResponse { get; } = new("The result and its HTTP response.", "결과와 HTTP 응답.");

    /// <summary>The request body, if its type has no text.</summary>
    public static DocXml Request { get; } = new("The request body.", "요청 본문.");

    /// <summary>The options of a call.</summary>
    public static DocXml OptionsArgument { get; } = new(
        "The optional parameters, or null to omit all of them.", "선택 매개변수. null인 경우 모두 생략합니다.");

    /// <summary>An argument that violates a constraint.</summary>
    public static DocXml InvalidArgument { get; } = new(
        "An argument violates a constraint of the API or cannot be represented in a request. No request was sent.",
        "인수가 API의 제약 조건에 맞지 않거나 요청에 쓸 수 없는 값입니다. 요청은 전송되지 않았습니다.");

    /// <summary>The result of an operation whose response has no body.</summary>
    public static DocXml NoBody { get; } = new(
        "A task that completes when the response is received.", "응답을 받으면 완료되는 Task.");

    /// <summary>The class that reads callback messages.</summary>
    public static DocXml Callbacks { get; } = new(
        "Reads the callback messages that the service sends to a callback endpoint.",
        "서비스가 콜백 엔드포인트로 보내는 메시지를 읽습니다.");

    /// <summary>The property that describes a callback.</summary>
    /// <param name="id">The ID of the callback.</param>
    public static DocXml MessagesOf(string id) => new(
        $"The callback <c>{id}</c>: how its messages are read, identified and, for tests, created.",
        $"<c>{id}</c> 콜백. 메시지를 읽고 식별하며 테스트용 메시지를 만듭니다.");

    /// <summary>The bytes of a message.</summary>
    public static DocXml MessageBytes { get; } = new(
        "The body of the callback request, in UTF-8.", "콜백 요청의 본문(UTF-8).");

    /// <summary>The delegate that receives the differences of a message.</summary>
    public static DocXml MessageDrift { get; } = new(
        "The delegate that receives each tolerated difference between the message and the spec. If null, such"
            + " differences are ignored.",
        "메시지가 명세와 다르지만 역직렬화할 수 있는 경우 그 차이마다 호출되는 대리자. null인 경우 차이를 무시합니다.");

    /// <summary>The message.</summary>
    public static DocXml Message { get; } = new("The deserialized message.", "역직렬화한 메시지.");

    /// <summary>A message that is not valid.</summary>
    public static DocXml InvalidMessage { get; } = new(
        "The message could not be deserialized.", "메시지를 역직렬화할 수 없습니다.");

    /// <summary>A message that is not valid or too large.</summary>
    public static DocXml InvalidOrLargeMessage { get; } = new(
        "The message could not be deserialized or is larger than <paramref name=\"maxBytes\" />.",
        "메시지를 역직렬화할 수 없거나 메시지가 <paramref name=\"maxBytes\" />보다 큽니다.");

    /// <summary>The maximum size of a message.</summary>
    public static DocXml MessageMaxBytes { get; } = new(
        "The maximum size of the body, in bytes. The default is 1,048,576 (1 MiB).",
        "본문의 최대 크기(바이트). 기본값은 1,048,576(1 MiB)입니다.");

    /// <summary>A maximum out of range.</summary>
    public static DocXml InvalidMaxBytes { get; } = new(
        "<paramref name=\"maxBytes\" /> is less than 1.", "<paramref name=\"maxBytes\" />가 1보다 작습니다.");

    /// <summary>The state of a stream after a message was read from it.</summary>
    public static DocXml MessageStream { get; } = new(
        "The stream is read to its end or to the maximum size, and is left open.",
        "스트림을 끝까지 또는 최대 크기까지 읽으며, Dispose하지 않습니다.");

    /// <summary>The state of a pipe after a message was read from it.</summary>
    public static DocXml MessagePipe { get; } = new(
        "The bytes that are read are consumed, even if the message is rejected. The reader is not completed.",
        "메시지가 거부된 경우에도 읽은 바이트는 모두 소비됩니다. PipeReader의 Complete는 호출하지 않습니다.");

    /// <summary>A canceled call.</summary>
    public static DocXml Canceled { get; } = new("The operation was canceled.", "작업이 취소되었습니다.");

    /// <summary>The exceptions that every call can throw.</summary>
    public static DocXml ExceptionsOfEveryCall { get; } = new(
        "Every call can throw these exceptions:"
            + " <list type=\"bullet\"> "
            + Item("ApiErrorException", "The service, the gateway or a proxy returned an error.")
            + Item("ApiFormatException", "The response could not be deserialized.")
            + Item("ApiConnectionException", "No complete response was received, for example because of a timeout.")
            + Item("OperationCanceledException", "The operation was canceled.")
            + "</list>",
        "모든 호출에서 다음 예외가 발생할 수 있습니다."
            + " <list type=\"bullet\"> "
            + Item("ApiErrorException", "서비스, 게이트웨이 또는 프록시가 오류를 반환했습니다.")
            + Item("ApiFormatException", "응답을 역직렬화할 수 없습니다.")
            + Item("ApiConnectionException", "시간 초과 등으로 응답을 끝까지 받지 못했습니다.")
            + Item("OperationCanceledException", "작업이 취소되었습니다.")
            + "</list>");

    /// <summary>The constructor without an HTTP client.</summary>
    public static DocXml OwnConnections { get; } = new(
        "Initializes a new instance that manages its own connections. Use one instance for many calls.",
        "자체 연결을 사용하는 클라이언트를 생성합니다. 인스턴스 하나를 여러 호출에 사용하세요.");

    /// <summary>The constructor with an HTTP client.</summary>
    public static DocXml GivenConnections { get; } = new(
        "Initializes a new instance that sends requests through an existing <see cref=\"HttpClient\" />.",
        "기존 <see cref=\"HttpClient\" />로 요청을 보내는 클라이언트를 생성합니다.");

    /// <summary>The HTTP client.</summary>
    public static DocXml HttpClient { get; } = new(
        "The HTTP client that sends the requests. It is not disposed. Its handler must not follow redirects.",
        "요청을 보내는 HTTP 클라이언트. Dispose하지 않으며, 핸들러가 리디렉션을 따라가지 않아야 합니다.");

    /// <summary>The keys.</summary>
    public static DocXml Credentials { get; } = new("The keys that sign each request.", "모든 요청에 서명하는 키.");

    /// <summary>The options of the client.</summary>
    public static DocXml Options { get; } = new(
        "The options, such as the zone, timeout and limits, or null to use the defaults.",
        "존, 제한 시간, 한도 등의 옵션. null인 경우 기본값을 사용합니다.");

    /// <summary>A missing HTTP client or missing keys.</summary>
    public static DocXml NoHttpClientOrCredentials { get; } = new(
        "<paramref name=\"httpClient\" /> or <paramref name=\"credentials\" /> is null.",
        "<paramref name=\"httpClient\" /> 또는 <paramref name=\"credentials\" />가 null입니다.");

    /// <summary>The request of a call that is not sent.</summary>
    public static DocXml DryRun { get; } = new(
        "Signs the request of a call and returns it without sending it, for support tickets and tests.",
        "호출의 요청에 서명하고, 요청을 보내지 않고 반환합니다. 기술 지원 문의와 테스트에 사용합니다.");

    /// <summary>A call that is not sent.</summary>
    public static DocXml DryCall { get; } = new(
        "A call of one method of the client that it receives. The call ends with an exception after its first request is"
            + " signed; that exception is not thrown to you.",
        "받은 클라이언트의 메서드 하나를 호출하는 대리자. 첫 번째 요청에 서명하면 그 호출은 예외로 끝나며, 이 예외는 밖으로"
            + " 전달되지 않습니다.");

    /// <summary>A signed request.</summary>
    public static DocXml Signed { get; } = new(
        "The request. Its text masks the signature and the secrets.", "요청. 문자열로 변환하면 서명과 비밀 정보를 가립니다.");

    /// <summary>A call without a request.</summary>
    public static DocXml NoRequest { get; } = new("The call ended without a request.", "호출이 요청 없이 끝났습니다.");

    /// <summary>Disposal.</summary>
    public static DocXml Dispose { get; } = new(
        "Closes the connections that this instance manages. An <see cref=\"HttpClient\" /> passed to the constructor is not"
            + " disposed.",
        "이 인스턴스의 자체 연결을 닫습니다. 생성자에 전달한 <see cref=\"HttpClient\" />는 Dispose하지 않습니다.");

    /// <summary>The method that applies options to calls.</summary>
    public static DocXml With { get; } = new(
        "Returns a client that applies options to its calls. It shares the connections of this instance, and disposing it does"
            + " nothing.",
        "호출에 옵션을 적용하는 클라이언트를 반환합니다. 이 인스턴스의 연결을 함께 사용하며, Dispose해도 아무 일도 일어나지"
            + " 않습니다.");

    /// <summary>The options of calls.</summary>
    public static DocXml CallOptions { get; } = new(
        "The options, such as the timeout and headers. Options that are not set are those of this instance.",
        "제한 시간, 헤더 등의 옵션. 설정하지 않은 옵션은 이 인스턴스의 값을 사용합니다.");

    /// <summary>The client with options for its calls.</summary>
    public static DocXml View { get; } = new("A client that applies the options.", "옵션을 적용하는 클라이언트.");

    /// <summary>A header that cannot be set.</summary>
    public static DocXml InvalidHeader { get; } = new(
        "A header is invalid or is set by the client itself.", "헤더가 유효하지 않거나 클라이언트가 직접 설정하는 헤더입니다.");

    /// <summary>The purpose of the interfaces of the client.</summary>
    public static DocXml Substitutable { get; } = new(
        "Use this interface to call the API, and to replace the implementation in tests. Minor versions can add members.",
        "API를 호출하고 테스트에서 구현을 대체하는 데 사용하는 인터페이스입니다. 마이너 버전에서 멤버가 추가될 수 있습니다.");

    /// <summary>The exceptions of a call, by a reference to the client.</summary>
    /// <param name="client">C# name of the client.</param>
    public static DocXml FailedCall(string client) => new(
        $"The call failed. {Phrases.See(client)} lists the exceptions that every call can throw.",
        $"호출에 실패했습니다. 모든 호출에서 발생할 수 있는 예외는 {Phrases.See(client)}를 참고하세요.");

    /// <summary>A null argument.</summary>
    /// <param name="parameter">C# name of the parameter.</param>
    public static DocXml Null(string parameter) => new(
        $"<paramref name=\"{parameter}\" /> is null.", $"<paramref name=\"{parameter}\" />가 null입니다.");

    /// <summary>The class that implements the interface of a group.</summary>
    /// <param name="name">C# name of the interface.</param>
    public static DocXml OverHttp(string name) => new(
        $"Implements {Phrases.See(name)} over HTTP.", $"{Phrases.See(name)}의 HTTP 구현.");

    /// <summary>The description of an operation for the runtime.</summary>
    /// <param name="id">ID of the operation.</param>
    public static DocXml Descriptor(string id) => new(
        $"Metadata of the operation <c>{id}</c> for the runtime library.",
        $"런타임 라이브러리에 전달하는 작업 <c>{id}</c>의 정보.");

    /// <summary>The result of an operation that returns an object.</summary>
    /// <param name="type">C# name of its type.</param>
    public static DocXml Object(string type) => new(
        $"The {Phrases.See(type)} in the response.", $"응답의 {Phrases.See(type)}.");

    /// <summary>The result of an operation that returns an object with a count.</summary>
    /// <param name="type">C# name of its type.</param>
    public static DocXml Counted(string type) => new(
        $"The {Phrases.See(type)} in the response, with the total number of items if the response includes it.",
        $"응답의 {Phrases.See(type)}. 응답에 전체 개수가 있는 경우 이를 포함합니다.");

    /// <summary>The result of an operation that returns a list.</summary>
    /// <param name="type">C# name of the type of the items.</param>
    public static DocXml List(string type) => new(
        $"The {Phrases.See(type)} items in the response, with the total number of items if the response includes it.",
        $"응답의 {Phrases.See(type)} 목록. 응답에 전체 개수가 있는 경우 이를 포함합니다.");

    /// <summary>The result of an operation that returns a map of objects.</summary>
    /// <param name="type">C# name of the type of the values.</param>
    public static DocXml Map(string type) => new(
        $"The map of {Phrases.See(type)} values in the response.", $"응답의 {Phrases.See(type)} 맵.");

    /// <summary>The method that returns one page of a list.</summary>
    /// <param name="method">C# name of the method that returns the whole list.</param>
    public static DocXml OnePage(string method) => new(
        $"Gets one page of the list that {Phrases.See(method)} returns.", $"{Phrases.See(method)}의 목록 중 한 페이지를 조회합니다.");

    /// <summary>The result of an operation that returns one page of a list.</summary>
    /// <param name="type">C# name of the type of the items.</param>
    public static DocXml Page(string type) => new(
        $"One page of {Phrases.See(type)} items, with the total number of items if the response includes it.",
        $"{Phrases.See(type)} 목록의 한 페이지. 응답에 전체 개수가 있는 경우 이를 포함합니다.");

    /// <summary>The items of all pages.</summary>
    /// <param name="type">C# type of the items.</param>
    public static DocXml Sequence(string type) => new(
        $"The {Phrases.See(type)} items of all pages, without duplicates. Pages are requested during enumeration.",
        $"모든 페이지의 {Phrases.See(type)} 목록. 중복 항목은 제외합니다. 페이지는 열거하는 동안 요청합니다.");

    private static string Item(string type, string text) => $"<item><description>{Phrases.See(type)}: {text}</description></item> ";
}
