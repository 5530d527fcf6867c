using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Documentation;

/// <summary>The sentences of ours that stand in the files of every flavour.</summary>
internal static class Phrases
{
    /// <summary>Label of a link to the vendor's documentation.</summary>
    public static DocXml VendorPage { get; } = new("API guide", "API 가이드");

    /// <summary>The property for what the spec does not know.</summary>
    public static DocXml UnknownMembers { get; } = new(
        "Members that the spec does not know, as they came; they are written back.",
        "명세에 없는 멤버. 받은 그대로 보관했다가 다시 씁니다.");

    /// <summary>The class of rules of a type.</summary>
    /// <param name="name">C# name of the type.</param>
    public static DocXml RulesOf(string name) => new(
        $"What must hold of {See(name)} before it is sent.", $"보내기 전에 {See(name)}에서 확인하는 규칙.");

    /// <summary>The record of an operation's options.</summary>
    /// <param name="doc">What the operation does.</param>
    public static DocXml OptionsOf(DocText doc) => new DocXml("What can be left out of this call:", "이 호출에서 생략할 수 있는 값:")
        .Then(DocXml.From(doc));

    /// <summary>The class of zones.</summary>
    public static DocXml Zones { get; } = new("Where the API is reached.", "API에 접속하는 존.");

    /// <summary>The class of error codes.</summary>
    public static DocXml ErrorCodes { get; } = new(
        "Codes that the gateway and the service answer with when something is wrong.",
        "게이트웨이와 서비스가 오류를 알릴 때 응답하는 코드.");

    /// <summary>The property that lists all error codes.</summary>
    public static DocXml AllErrors { get; } = new(
        "All documented error codes, with name, HTTP status, class and retry advice.",
        "문서에 있는 모든 오류 코드의 이름, HTTP 상태, 분류, 재시도 지침.");

    /// <summary>The method that looks up a code in all layers.</summary>
    public static DocXml FindError { get; } = new(
        "Finds what is documented about an error code: of the service, or else of the gateway.",
        "오류 코드의 문서 정보를 찾습니다. 서비스의 코드를 먼저 찾고, 없으면 게이트웨이의 코드를 찾습니다.");

    /// <summary>The method that looks up a code in one layer.</summary>
    public static DocXml FindErrorOfLayer { get; } = new(
        "Finds what is documented about an error code of one layer.", "한 계층의 오류 코드에 관한 문서 정보를 찾습니다.");

    /// <summary>The code to look up.</summary>
    public static DocXml ErrorCode { get; } = new(
        "The code, such as that of an <see cref=\"ApiErrorException\" />.", "<see cref=\"ApiErrorException\" /> 등의 오류 코드.");

    /// <summary>The layer to look a code up in.</summary>
    public static DocXml ErrorLayer { get; } = new(
        "The layer that the code belongs to.", "코드가 속한 계층.");

    /// <summary>What is found of a code.</summary>
    public static DocXml FoundError { get; } = new(
        "The documented error; null when the code is not documented.", "문서에 있는 오류. 문서에 없는 코드이면 null.");

    /// <summary>The class of what all operations share.</summary>
    public static DocXml Api { get; } = new("What all operations of the API share.", "API의 모든 작업이 함께 쓰는 정보.");

    /// <summary>A known value, given to an extension method.</summary>
    public static DocXml KnownValue { get; } = new("A member of the enum.", "열거형의 값.");

    /// <summary>An open value, given to an extension method.</summary>
    public static DocXml OpenValue { get; } = new("A value, known or not.", "알려졌거나 모르는 값.");

    /// <summary>A value outside its enum.</summary>
    public static DocXml NotAMember { get; } = new("No member of the enum.", "열거형에 없는 값.");

    /// <summary>The methods that give the wire text.</summary>
    public static DocXml WireText { get; } = new("The word in JSON that stands for the value.", "이 값을 나타내는 JSON의 단어.");

    /// <summary>The wire text of a known value.</summary>
    public static DocXml KnownWireText { get; } = new("The word.", "단어.");

    /// <summary>The wire text of an open value.</summary>
    public static DocXml OpenWireText { get; } = new("The word, known or not; null when absent.", "단어. 값이 없으면 null.");

    /// <summary>The method that finds the member of a wire text.</summary>
    public static DocXml ParseWireText { get; } = new(
        "Returns the member that a wire value stands for.", "JSON 문자열 값에 해당하는 열거형의 값을 반환합니다.");

    /// <summary>The wire text to parse.</summary>
    public static DocXml ParsedText { get; } = new("The wire value, or an alias of it.", "JSON 문자열 값 또는 그 별칭.");

    /// <summary>The member that was found.</summary>
    public static DocXml ParsedValue { get; } = new("The member, if there is one.", "해당하는 값이 있는 경우 그 값.");

    /// <summary>Whether a member was found.</summary>
    public static DocXml IsParsed { get; } = new(
        "False when the value is null or unknown.", "null이거나 정의되지 않은 값인 경우 false.");

    /// <summary>A fact of a known value.</summary>
    public static DocXml KnownFact { get; } = new("What the spec says of the value.", "명세에 적힌 정보.");

    /// <summary>A fact of an open value.</summary>
    public static DocXml OpenFact { get; } = new("The same; null when unknown or absent.", "모르는 값이거나 값이 없으면 null.");

    /// <summary>The class of extension methods of an enum.</summary>
    /// <param name="name">C# name of the enum.</param>
    public static DocXml ExtensionsOf(string name) => new(
        $"What is known of each {See(name)}.", $"{See(name)} 값마다 알려진 정보.");

    /// <summary>The class that reads and writes a type.</summary>
    /// <param name="name">C# name of the type.</param>
    public static DocXml CodecOf(string name) => new(
        $"Reads and writes {See(name)} as JSON.", $"JSON에서 {See(name)} 값을 읽고 씁니다.");

    /// <summary>How an error comes: by whom, under which name and status, and what to do about it.</summary>
    /// <param name="isGateway">Whether the gateway sends it.</param>
    /// <param name="label">Its name on the wire, as XML.</param>
    /// <param name="status">HTTP status it comes with; null when nothing is known.</param>
    /// <param name="kind">Member of the runtime's <c>ErrorClass</c>.</param>
    /// <param name="retry">Member of the runtime's <c>RetryAdvice</c>.</param>
    public static DocXml ErrorFacts(bool isGateway, string label, string? status, string kind, string retry)
    {
        string advice = $"{See("ErrorClass." + kind)}, {See("RetryAdvice." + retry)}.";
        return new DocXml(
            $"{(isGateway ? "The gateway" : "The service")} sends it as <c>{label}</c>"
                + $"{(status is null ? "" : $" with HTTP status {status}")}: {advice}",
            $"{(isGateway ? "게이트웨이" : "서비스")} 응답 <c>{label}</c>"
                + $"{(status is null ? "" : $", HTTP 상태 {status}")}: {advice}");
    }

    /// <summary>A reference to a C# type or member.</summary>
    /// <param name="name">Its name.</param>
    public static string See(string name) => $"<see cref=\"{name}\" />";
}
