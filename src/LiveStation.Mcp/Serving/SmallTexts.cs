using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Mcp.Serving;

/// <summary>What hosts and models know about a tool of the small set.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">Its description.</param>
internal sealed record SmallText(string Name, LocalText Title, LocalText Description);

/// <summary>Texts and schemas of the small set of tools.</summary>
internal static class SmallTexts
{
    /// <summary>The schema of the arguments of <see cref="Search"/>.</summary>
    public const string SearchInput = """
        {"type":"object","properties":{"query":{"type":"string"}},"required":["query"],"additionalProperties":false}
        """;

    /// <summary>The schema of the result of <see cref="Search"/>.</summary>
    public const string SearchOutput = """
        {"type":"object","properties":{"operations":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},
        "title":{"type":"string"},"isReadOnly":{"type":"boolean"}}}},"total":{"type":"integer"}}}
        """;

    /// <summary>The schema of the arguments of <see cref="Describe"/>.</summary>
    public const string DescribeInput = """
        {"type":"object","properties":{"name":{"type":"string"}},"required":["name"],"additionalProperties":false}
        """;

    /// <summary>The schema of the result of <see cref="Describe"/>.</summary>
    public const string DescribeOutput = """
        {"type":"object","properties":{"name":{"type":"string"},"title":{"type":"string"},"description":{"type":"string"},
        "isReadOnly":{"type":"boolean"},"isDestructive":{"type":"boolean"},"arguments":{"type":"object"}}}
        """;

    /// <summary>The schema of the arguments of <see cref="Call"/>.</summary>
    public const string CallInput = """
        {"type":"object","properties":{"name":{"type":"string"},"arguments":{"type":"object"}},"required":["name"],
        "additionalProperties":false}
        """;

    /// <summary>Finds operations.</summary>
    public static SmallText Search { get; } = new(
        "search_operations",
        new("Searches operations of the API", "API의 작업 검색"),
        new(
            "Finds operations of the API by words, such as 'create channel'. Returns at most 20 names with titles; an empty "
                + "query lists the first operations.",
            "'채널 생성'과 같은 낱말로 API의 작업을 찾습니다. 이름과 제목을 최대 20개 반환하며, 검색어가 비어 있으면 처음 작업들을 반환합니다."));

    /// <summary>Describes an operation.</summary>
    public static SmallText Describe { get; } = new(
        "describe_operation",
        new("Describes an operation of the API", "API의 작업 설명"),
        new(
            "Returns the description of an operation and the JSON Schema of its arguments. Use it before call_operation.",
            "작업의 설명과 인수의 JSON Schema를 반환합니다. call_operation을 호출하기 전에 사용하세요."));

    /// <summary>Calls an operation.</summary>
    public static SmallText Call { get; } = new(
        "call_operation",
        new("Calls an operation of the API", "API의 작업 호출"),
        new(
            "Calls an operation with arguments as described by describe_operation, and returns its result.",
            "describe_operation이 설명하는 인수로 작업을 호출하고 결과를 반환합니다."));
}
