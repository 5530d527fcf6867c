namespace LiveStation.Generator.Engine.Flavours.Documentation;

/// <summary>The sentences of ours that stand in the client's files.</summary>
internal static class ClientPhrases
{
    /// <summary>The token of a call.</summary>
    public static DocXml CancellationToken { get; } = new("Ends the call early.", "호출을 취소하는 토큰.");

    /// <summary>The result of an operation that gives no object.</summary>
    public static DocXml Value { get; } = new("The value in the answer.", "응답에 담긴 값.");

    /// <summary>The result of the variant that gives the whole response.</summary>
    public static DocXml WholeResponse { get; } = new(
        "The result, with status code, headers and raw body of the response.",
        "결과와 함께 응답의 상태 코드, 헤더, 본문 원문.");

    /// <summary>The request body.</summary>
    public static DocXml Request { get; } = new("What is sent.", "보낼 내용.");

    /// <summary>The options.</summary>
    public static DocXml OptionsArgument { get; } = new(
        "What can be left out; null leaves out all of it.", "생략할 수 있는 값. null이면 모두 생략합니다.");

    /// <summary>A request that is null.</summary>
    public static DocXml NoRequest { get; } = new("The request is null.", "요청이 null입니다.");

    /// <summary>A rule that does not hold.</summary>
    public static DocXml BrokenRule { get; } = new(
        "A value violates a rule of the API or has no form on the wire; nothing was sent.",
        "값이 API 규칙에 맞지 않거나 전송할 수 없는 값이어서 요청을 보내지 않았습니다.");

    /// <summary>The result of an operation whose answer has no body.</summary>
    public static DocXml Nothing { get; } = new("Ends when the service has answered.", "서비스가 응답하면 끝납니다.");

    /// <summary>The items of all pages.</summary>
    /// <param name="type">C# type of the items.</param>
    public static DocXml Sequence(string type) => new(
        $"Each {Phrases.See(type)} of all pages, none twice; pages are fetched as it is walked.",
        $"모든 페이지의 {Phrases.See(type)}. 중복 없이 나오며, 열거하는 동안 페이지를 가져옵니다.");

    /// <summary>The result of an operation that gives an object with a count.</summary>
    /// <param name="type">C# name of its type.</param>
    public static DocXml Counted(string type) => new(
        $"The {Phrases.See(type)} in the answer, with the count of all matches.",
        $"응답에 담긴 {Phrases.See(type)}. 전체 개수도 있습니다.");

    /// <summary>The class that reads messages of the service.</summary>
    public static DocXml Callbacks { get; } = new(
        "Reads the messages that the service posts to an address of the customer.",
        "서비스가 고객의 주소로 보내는 메시지를 읽습니다.");

    /// <summary>The bytes of a message.</summary>
    public static DocXml MessageBytes { get; } = new("The body of the request, UTF-8.", "요청 본문(UTF-8).");

    /// <summary>Who is told where a message differs.</summary>
    public static DocXml MessageDrift { get; } = new(
        "Is told of each place where the message differs from the spec and was read all the same; null for nobody.",
        "메시지가 스펙과 다르지만 읽을 수 있었던 곳마다 호출됩니다. 알릴 필요가 없으면 null.");

    /// <summary>The message.</summary>
    public static DocXml Message { get; } = new("The message.", "메시지.");

    /// <summary>A message that cannot be read.</summary>
    public static DocXml BadMessage { get; } = new("The message is unreadable.", "읽을 수 없는 메시지입니다.");

    /// <summary>A message that cannot be read, or is larger than allowed.</summary>
    public static DocXml BadOrLargeMessage { get; } = new(
        "The message is unreadable, or larger than <paramref name=\"maxBytes\" />.",
        "읽을 수 없거나 <paramref name=\"maxBytes\" />보다 큰 메시지입니다.");

    /// <summary>How much of a message is received.</summary>
    public static DocXml MessageMaxBytes { get; } = new(
        "The maximum size of the body in bytes; 1,048,576 (1 MiB) by default.",
        "본문의 최대 크기(바이트). 기본값은 1,048,576(1 MiB).");

    /// <summary>A maximum that is none.</summary>
    public static DocXml BadMaxBytes { get; } = new(
        "<paramref name=\"maxBytes\" /> is less than 1.", "<paramref name=\"maxBytes\" />가 1보다 작습니다.");

    /// <summary>What becomes of a stream.</summary>
    public static DocXml MessageStream { get; } = new(
        "The stream is read to its end, or to the maximum, and stays open.",
        "스트림은 끝 또는 최대 크기까지 읽고, 닫지 않습니다.");

    /// <summary>What becomes of a pipe.</summary>
    public static DocXml MessagePipe { get; } = new(
        "What is read of the pipe is consumed, also of a message that is refused. The reader is not completed.",
        "읽은 내용은 거부된 메시지라도 소비된 것으로 처리합니다. PipeReader의 완료(Complete)는 호출하지 않습니다.");

    /// <summary>An error answer.</summary>
    public static DocXml ErrorResponse { get; } = new("The answer is an error.", "오류 응답입니다.");

    /// <summary>An answer that cannot be read.</summary>
    public static DocXml InvalidResponse { get; } = new("The answer is unreadable.", "읽을 수 없는 응답입니다.");

    /// <summary>No answer.</summary>
    public static DocXml NoResponse { get; } = new("No usable answer came.", "응답을 받지 못했습니다.");

    /// <summary>The token was used.</summary>
    public static DocXml Cancelled { get; } = new("The token was cancelled.", "취소되었습니다.");

    /// <summary>The constructor with connections of its own.</summary>
    public static DocXml OwnConnections { get; } = new(
        "Makes a client with connections of its own; keep it and use it for many calls.",
        "자체 연결을 가진 클라이언트를 만듭니다. 하나를 만들어 계속 사용하세요.");

    /// <summary>The constructor over a given HTTP client.</summary>
    public static DocXml GivenConnections { get; } = new(
        "Makes a client that sends through a given <see cref=\"HttpClient\" />.",
        "주어진 <see cref=\"HttpClient\" />로 보내는 클라이언트를 만듭니다.");

    /// <summary>The given HTTP client.</summary>
    public static DocXml HttpClient { get; } = new(
        "Sends the requests. It stays the caller's and is not disposed; its handler must not follow redirects.",
        "요청을 보내는 클라이언트. 닫지 않으며, 리디렉션을 따라가지 않도록 설정되어 있어야 합니다.");

    /// <summary>The keys.</summary>
    public static DocXml Credentials { get; } = new("The keys that sign every request.", "모든 요청에 서명하는 키.");

    /// <summary>The options.</summary>
    public static DocXml Options { get; } = new(
        "Zone, time-out and limits; null takes the defaults.", "존, 제한 시간 등의 설정. null이면 기본값을 씁니다.");

    /// <summary>No keys.</summary>
    public static DocXml NoCredentials { get; } = new(
        "<paramref name=\"credentials\" /> is null.", "<paramref name=\"credentials\" />가 null입니다.");

    /// <summary>No HTTP client or no keys.</summary>
    public static DocXml NoHttpClientOrCredentials { get; } = new(
        "<paramref name=\"httpClient\" /> or <paramref name=\"credentials\" /> is null.",
        "<paramref name=\"httpClient\" /> 또는 <paramref name=\"credentials\" />가 null입니다.");

    /// <summary>Disposal.</summary>
    public static DocXml Dispose { get; } = new(
        "Closes the client's own connections; a given <see cref=\"HttpClient\" /> stays open.",
        "클라이언트의 자체 연결을 닫습니다. 주어진 <see cref=\"HttpClient\" />는 닫지 않습니다.");

    /// <summary>What the interfaces of the client are for.</summary>
    public static DocXml Substitutable { get; } = new(
        "This interface is for calling and for substitutes in tests; new members can be added in minor versions.",
        "호출하거나 테스트에서 대체하기 위한 인터페이스입니다. 마이너 버전에서 멤버가 추가될 수 있습니다.");

    /// <summary>The class behind the interface of a group.</summary>
    /// <param name="name">C# name of the interface.</param>
    public static DocXml OverHttp(string name) => new(
        $"{Phrases.See(name)} over HTTP.", $"{Phrases.See(name)}의 HTTP 구현.");

    /// <summary>What the runtime needs to know of an operation.</summary>
    /// <param name="id">Its id.</param>
    public static DocXml Descriptor(string id) => new(
        $"The operation <c>{id}</c> as the runtime sends it.", $"런타임이 보내는 작업 <c>{id}</c>.");

    /// <summary>The result of an operation that gives an object.</summary>
    /// <param name="type">C# name of its type.</param>
    public static DocXml Object(string type) => new(
        $"The {Phrases.See(type)} in the answer.", $"응답에 담긴 {Phrases.See(type)}.");

    /// <summary>The result of an operation that gives a list of objects.</summary>
    /// <param name="type">C# name of their type.</param>
    public static DocXml List(string type) => new(
        $"Each {Phrases.See(type)} in the answer, with the count of all matches when the service tells it.",
        $"응답에 담긴 {Phrases.See(type)} 목록. 서비스가 알려 주면 전체 개수도 있습니다.");
}
