using System.Text.Json;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace LiveStation.Mcp.Serving;

/// <summary>A tool of the small set.</summary>
/// <param name="tool">What hosts and models know about it.</param>
/// <param name="call">Calls it with its arguments.</param>
internal sealed class SmallTool(Tool tool, Func<JsonElement, CancellationToken, Task<CallToolResult>> call) : McpServerTool
{
    /// <inheritdoc />
    public override Tool ProtocolTool => tool;

    /// <inheritdoc />
    public override IReadOnlyList<object> Metadata => [];

    /// <inheritdoc />
    public override async ValueTask<CallToolResult> InvokeAsync(
        RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default) =>
        await call(Arguments.Of(request), cancellationToken).ConfigureAwait(false);
}
