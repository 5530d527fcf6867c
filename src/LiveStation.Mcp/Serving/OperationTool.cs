using System.Text.Json;
using LiveStation.Mcp.CompilerServices;
using LiveStation.Mcp.Schemas;
using LiveStation.Mcp.Texts;
using LiveStation.Runtime;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace LiveStation.Mcp.Serving;

/// <summary>The tool of one operation, as a host sees it.</summary>
/// <typeparam name="TClient">The type of the client.</typeparam>
internal sealed class OperationTool<TClient> : McpServerTool
{
    private readonly ToolCaller<TClient> _caller;
    private readonly Lazy<ToolSchemas> _schemas;
    private readonly Lazy<Tool> _protocol;

    /// <summary>Initializes a tool.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="caller">Calls the operation.</param>
    /// <param name="language">The language of texts.</param>
    public OperationTool(ApiTool<TClient> tool, ToolCaller<TClient> caller, ApiLanguage language)
    {
        Api = tool;
        _caller = caller;
        // Only when a host asks: a call to one tool does not need the schemas of the others.
        _schemas = new(() => new ToolSchemas(tool.Description.Input.Document(language), tool.OutputSchema(language)));
        _protocol = new(() => Describe(tool.Description, _schemas.Value, language));
    }

    /// <summary>The tool.</summary>
    public ApiTool<TClient> Api { get; }

    /// <summary>Its name.</summary>
    public string Name => Api.Description.Name;

    /// <inheritdoc />
    public override Tool ProtocolTool => _protocol.Value;

    /// <inheritdoc />
    public override IReadOnlyList<object> Metadata => [];

    /// <inheritdoc />
    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default) =>
        await CallAsync(Arguments.Of(request), cancellationToken).ConfigureAwait(false);

    /// <summary>Calls the operation.</summary>
    /// <param name="arguments">The arguments, an object.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public Task<CallToolResult> CallAsync(JsonElement arguments, CancellationToken cancellationToken) =>
        _caller.CallAsync(Api, _schemas.Value, arguments, cancellationToken);

    private static Tool Describe(ToolDescription tool, ToolSchemas schemas, ApiLanguage language) => new()
    {
        Name = tool.Name,
        Title = tool.Title.For(language),
        Description = tool.Description.For(language),
        InputSchema = schemas.Input,
        OutputSchema = schemas.Output,
        Annotations = new ToolAnnotations
        {
            Title = tool.Title.For(language),
            ReadOnlyHint = tool.IsReadOnly,
            DestructiveHint = tool.IsDestructive,
            IdempotentHint = tool.IsIdempotent,
        },
    };
}
