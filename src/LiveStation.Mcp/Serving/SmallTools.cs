using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Mcp.CompilerServices;
using LiveStation.Mcp.Input;
using LiveStation.Mcp.Output;
using LiveStation.Mcp.Texts;
using LiveStation.Runtime;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace LiveStation.Mcp.Serving;

/// <summary>The small set of tools, which search, describe and call the same operations as the tools of operations.</summary>
/// <param name="tools">The tools of the operations that the server offers.</param>
/// <param name="failures">Describes failed calls.</param>
/// <param name="whyNot">Returns why an operation cannot be called.</param>
/// <param name="language">The language of texts.</param>
/// <typeparam name="TClient">The type of the client.</typeparam>
internal sealed class SmallTools<TClient>(
    IReadOnlyList<OperationTool<TClient>> tools, FailureTexts failures, Func<string, string> whyNot, ApiLanguage language)
{
    private const int MostFound = 20;
    private readonly Dictionary<string, OperationTool<TClient>> _tools = tools.ToDictionary(tool => tool.Name, StringComparer.Ordinal);

    /// <summary>Returns the tools.</summary>
    public IReadOnlyList<McpServerTool> All() =>
    [
        Small(SmallTexts.Search, SmallTexts.SearchInput, SmallTexts.SearchOutput, isReadOnly: true, SearchAsync),
        Small(SmallTexts.Describe, SmallTexts.DescribeInput, SmallTexts.DescribeOutput, isReadOnly: true, DescribeAsync),
        Small(SmallTexts.Call, SmallTexts.CallInput, output: null, tools.All(tool => tool.Api.Description.IsReadOnly), CallAsync),
    ];

    private Task<CallToolResult> SearchAsync(JsonElement arguments, CancellationToken cancellationToken)
    {
        string query = arguments.TryGetProperty("query", out JsonElement text) ? text.GetString() ?? "" : "";
        IReadOnlyList<ToolDescription> found = OperationSearch.Find(tools.Select(tool => tool.Api.Description), query);
        return Task.FromResult(ToolResults.Of(Element(new JsonObject
        {
            ["operations"] = new JsonArray([.. found.Take(MostFound).Select(Summary)]),
            ["total"] = found.Count,
        })));
    }

    private Task<CallToolResult> DescribeAsync(JsonElement arguments, CancellationToken cancellationToken)
    {
        if (Find(arguments) is not { } tool)
            return Task.FromResult(NotFound(arguments));
        Tool protocol = tool.ProtocolTool;
        JsonObject description = Summary(tool.Api.Description);
        description["description"] = protocol.Description;
        description["isDestructive"] = tool.Api.Description.IsDestructive;
        description["arguments"] = JsonNode.Parse(protocol.InputSchema.GetRawText());
        return Task.FromResult(ToolResults.Of(Element(description)));
    }

    private async Task<CallToolResult> CallAsync(JsonElement arguments, CancellationToken cancellationToken) =>
        Find(arguments) is { } tool
            ? await tool.CallAsync(ArgumentsOf(arguments), cancellationToken).ConfigureAwait(false)
            : NotFound(arguments);

    private SmallTool Small(
        SmallText text, string input, string? output, bool isReadOnly, Func<JsonElement, CancellationToken, Task<CallToolResult>> call)
    {
        JsonElement schema = Parse(input);
        Tool tool = new()
        {
            Name = text.Name,
            Title = text.Title.For(language),
            Description = text.Description.For(language),
            InputSchema = schema,
            OutputSchema = output is null ? null : Parse(output),
            Annotations = new ToolAnnotations
            {
                Title = text.Title.For(language),
                ReadOnlyHint = isReadOnly,
                DestructiveHint = !isReadOnly,
                IdempotentHint = isReadOnly,
            },
        };
        return new SmallTool(tool, (arguments, cancellationToken) =>
            InputCheck.Problems(arguments, schema, language) is { Count: > 0 } problems
                ? Task.FromResult(ToolResults.Failure(failures.Invalid(problems)))
                : call(arguments, cancellationToken));
    }

    private JsonObject Summary(ToolDescription tool) => new()
    {
        ["name"] = tool.Name,
        ["title"] = tool.Title.For(language),
        ["isReadOnly"] = tool.IsReadOnly,
    };

    private OperationTool<TClient>? Find(JsonElement arguments) => _tools.GetValueOrDefault(NameIn(arguments));

    private CallToolResult NotFound(JsonElement arguments) => ToolResults.Failure(whyNot(NameIn(arguments)));

    private static string NameIn(JsonElement arguments) => arguments.GetProperty("name").GetString()!;

    private static JsonElement ArgumentsOf(JsonElement arguments) =>
        arguments.TryGetProperty("arguments", out JsonElement value) && value.ValueKind == JsonValueKind.Object ? value : Parse("{}");

    private static JsonElement Element(JsonObject value) => Parse(value.ToJsonString());

    private static JsonElement Parse(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
