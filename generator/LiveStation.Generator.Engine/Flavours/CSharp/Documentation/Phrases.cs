namespace LiveStation.Generator.Engine.Flavours.CSharp.Documentation;

/// <summary>Sentences of the generator in the files of every flavour.</summary>
internal static class Phrases
{
    private const string NoMember = "<paramref name=\"value\" />가 열거형의 멤버가 아닌 숫자를 캐스팅한 값입니다.";

    /// <summary>Label of a link to the vendor's documentation.</summary>
    public static DocXml VendorPage { get; } = new("API guide", "API 가이드");

    /// <summary>The property of unknown JSON properties.</summary>
    public static DocXml UnknownMembers { get; } = new(
        "JSON properties that the spec does not define, as received. Serialization preserves them.",
        "명세에 정의되지 않은 JSON 속성. 받은 그대로 보존하며, 직렬화할 때 유지합니다.");

    /// <summary>The class of zones.</summary>
    public static DocXml Zones { get; } = new("The zones of the API.", "API의 존.");

    /// <summary>The class of error codes.</summary>
    public static DocXml ErrorCodes { get; } = new(
        "The error codes of the gateway and the service.", "게이트웨이와 서비스의 오류 코드.");

    /// <summary>The property that lists all error codes.</summary>
    public static DocXml AllErrors { get; } = new(
        "All error codes in the spec, each with its name, HTTP status, class and retry advice.",
        "명세에 있는 모든 오류 코드와 각 코드의 이름, HTTP 상태, 분류, 재시도 지침.");

    /// <summary>The method that looks up a code in all layers.</summary>
    public static DocXml FindError { get; } = new(
        "Finds an error by its code, first among the errors of the service, then among those of the gateway.",
        "오류 코드로 오류를 찾습니다. 서비스의 오류에서 먼저 찾고, 없으면 게이트웨이의 오류에서 찾습니다.");

    /// <summary>The method that looks up a code in one layer.</summary>
    public static DocXml FindErrorOfLayer { get; } = new(
        "Finds an error of a layer by its code.", "오류 코드로 한 계층의 오류를 찾습니다.");

    /// <summary>The code to look up.</summary>
    public static DocXml ErrorCode { get; } = new(
        "The error code, such as that of an <see cref=\"ApiErrorException\" />.", "<see cref=\"ApiErrorException\" /> 등의 오류 코드.");

    /// <summary>The layer to look a code up in.</summary>
    public static DocXml ErrorLayer { get; } = new(
        "The layer that the code belongs to.", "코드가 속한 계층.");

    /// <summary>The result of a search.</summary>
    public static DocXml FoundError { get; } = new(
        "The error; null if the spec does not contain the code.", "찾은 오류. 명세에 없는 코드인 경우 null입니다.");

    /// <summary>The class of shared metadata.</summary>
    public static DocXml Api { get; } = new(
        "Metadata that all operations of the API share.", "API의 모든 작업이 공유하는 정보.");

    /// <summary>When generated code is not supported by the version of the runtime.</summary>
    public static DocXml OtherContract { get; } = new(
        "The loaded version of LiveStation.Runtime does not support this generated code.",
        "로드된 LiveStation.Runtime의 버전이 이 생성된 코드를 지원하지 않습니다.");

    /// <summary>An enum value, passed to an extension method.</summary>
    public static DocXml KnownValue { get; } = new("A value of the enum.", "열거형의 값.");

    /// <summary>An extensible enum value, passed to an extension method.</summary>
    public static DocXml OpenValue { get; } = new(
        "A value of the enum, an unknown value, or an absent value.",
        "열거형의 값 또는 정의되지 않은 값. 값이 없을 수도 있습니다.");

    /// <summary>An enum value that is a number without a member.</summary>
    public static DocXml KnownNoMember { get; } = new("<paramref name=\"value\" /> is not a member of the enum.", NoMember);

    /// <summary>An extensible enum value that contains a number without a member.</summary>
    public static DocXml OpenNoMember { get; } = new(
        "<paramref name=\"value\" /> contains a numeric value that the enum does not define.", NoMember);

    /// <summary>The methods that return the wire value.</summary>
    public static DocXml WireText { get; } = new(
        "Returns the wire value of an enum value.", "열거형 값의 JSON 문자열 값을 반환합니다.");

    /// <summary>The wire value of a defined value.</summary>
    public static DocXml KnownWireText { get; } = new("The wire value.", "JSON 문자열 값.");

    /// <summary>The wire value of an extensible enum value.</summary>
    public static DocXml OpenWireText { get; } = new(
        "The wire value, even if the enum does not define it; null if the value is absent.",
        "JSON 문자열 값. 정의되지 않은 값도 그대로 반환하며, 값이 없는 경우 null입니다.");

    /// <summary>The method that converts a wire value.</summary>
    public static DocXml ParseWireText { get; } = new(
        "Tries to convert a wire value to a value of the enum.", "JSON 문자열 값을 열거형의 값으로 변환하려고 시도합니다.");

    /// <summary>The wire value to convert.</summary>
    public static DocXml ParsedText { get; } = new("A wire value or an alias.", "JSON 문자열 값 또는 별칭.");

    /// <summary>The result of the conversion.</summary>
    public static DocXml ParsedValue { get; } = new(
        "The value of the enum if the conversion succeeded; otherwise, the default value.",
        "변환에 성공한 경우 열거형의 값, 그 외의 경우 기본값입니다.");

    /// <summary>Whether the conversion succeeded.</summary>
    public static DocXml IsParsed { get; } = new(
        "true if <paramref name=\"text\" /> is a known wire value or alias; otherwise, false.",
        "<paramref name=\"text\" />가 정의된 JSON 문자열 값 또는 별칭인 경우 true, 그 외의 경우 false입니다.");

    /// <summary>A fact of an enum value.</summary>
    public static DocXml KnownFact { get; } = new("The value specified in the spec.", "명세에 지정된 값.");

    /// <summary>A fact of an extensible enum value.</summary>
    public static DocXml OpenFact { get; } = new(
        "The value specified in the spec; null if <paramref name=\"value\" /> is unknown or absent.",
        "명세에 지정된 값. <paramref name=\"value\" />가 정의되지 않은 값이거나 없는 경우 null입니다.");

    /// <summary>The class that validates a type.</summary>
    /// <param name="name">C# name of the type.</param>
    public static DocXml RulesOf(string name) => new(
        $"Validates {See(name)} before it is sent.", $"{See(name)}의 값을 보내기 전에 검증합니다.");

    /// <summary>The record of an operation's options.</summary>
    /// <param name="method">C# name of the method that takes them.</param>
    public static DocXml OptionsOf(string method) => new(
        $"Options for <c>{method}</c>.", $"<c>{method}</c>의 옵션.");

    /// <summary>The class of extension methods of an enum.</summary>
    /// <param name="name">C# name of the enum.</param>
    public static DocXml ExtensionsOf(string name) => new(
        $"Extension methods for {See(name)}.", $"{See(name)}의 확장 메서드.");

    /// <summary>The class that reads and writes a type.</summary>
    /// <param name="name">C# name of the type.</param>
    public static DocXml CodecOf(string name) => new(
        $"Reads and writes {See(name)} as JSON.", $"{See(name)} 값을 JSON으로 읽고 씁니다.");

    /// <summary>The source, wire name, status, class and retry advice of an error.</summary>
    /// <param name="isGateway">Whether the gateway returns it.</param>
    /// <param name="label">Its wire name, as XML.</param>
    /// <param name="status">Its HTTP status; null if the spec does not specify it.</param>
    /// <param name="kind">Member of the runtime's <c>ErrorClass</c>.</param>
    /// <param name="retry">Member of the runtime's <c>RetryAdvice</c>.</param>
    public static DocXml ErrorFacts(bool isGateway, string label, string? status, string kind, string retry)
    {
        string type = See("ErrorClass." + kind), advice = See("RetryAdvice." + retry);
        return new DocXml(
            $"The {(isGateway ? "gateway" : "service")} returns this error as <c>{label}</c>"
                + $"{(status is null ? "" : $" with HTTP status {status}")}. Class: {type}. Retry: {advice}.",
            $"{(isGateway ? "게이트웨이" : "서비스")}가 반환하는 오류입니다. 이름: <c>{label}</c>"
                + $"{(status is null ? "" : $". HTTP 상태: {status}")}. 분류: {type}. 재시도: {advice}.");
    }

    /// <summary>A reference to a C# type or member.</summary>
    /// <param name="name">Its name.</param>
    public static string See(string name) => $"<see cref=\"{name}\" />";
}
