using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;

namespace LiveStation.Mcp.Tests.Support;

/// <summary>Calls of tools, and their results.</summary>
internal static class Calls
{
    public static ValueTask<CallToolResult> CallAsync(this McpSession session, string tool, string arguments = "{}") =>
        session.Client.CallToolAsync(
            tool,
            ToolArguments.Dictionary(JsonNode.Parse(arguments)!.AsObject()),
            cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>All texts of a result.</summary>
    public static string Text(this CallToolResult result) =>
        string.Join('\n', result.Content.OfType<TextContentBlock>().Select(block => block.Text));

    /// <summary>The data of a call that succeeded.</summary>
    public static JsonElement Data(this CallToolResult result)
    {
        (result.IsError ?? false).ShouldBeFalse(result.Text());
        return result.StructuredContent.ShouldNotBeNull();
    }

    /// <summary>The text of a call that failed.</summary>
    public static string Failure(this CallToolResult result)
    {
        result.IsError.ShouldBe(true, result.Text());
        return result.Text();
    }
}
