using System.Text.Json;
using LiveStation.Mcp.CompilerServices;
using LiveStation.Mcp.Input;
using LiveStation.Mcp.Output;
using LiveStation.Mcp.Schemas;
using ModelContextProtocol.Protocol;

namespace LiveStation.Mcp.Serving;

/// <summary>Calls operations with the arguments of tools. Instances are thread-safe.</summary>
/// <param name="client">The client.</param>
/// <param name="failures">Describes failed calls.</param>
/// <param name="options">The options.</param>
/// <typeparam name="TClient">The type of the client.</typeparam>
internal sealed class ToolCaller<TClient>(TClient client, FailureTexts failures, ApiToolOptions options)
{
    /// <summary>Calls an operation, and returns its result or the description of its failure.</summary>
    /// <param name="tool">The tool of the operation.</param>
    /// <param name="schemas">Its schemas.</param>
    /// <param name="arguments">The arguments, an object.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public async Task<CallToolResult> CallAsync(
        ApiTool<TClient> tool, ToolSchemas schemas, JsonElement arguments, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> problems = InputCheck.Problems(arguments, schemas.Input, options.Language);
        if (problems.Count > 0)
            return ToolResults.Failure(failures.Invalid(problems));
        try
        {
            ToolInput input = new(arguments);
            ReadOnlyMemory<byte> result = await tool.CallAsync(client, input, cancellationToken).ConfigureAwait(false);
            (JsonElement data, bool isCut) = ResultWriter.Write(result, schemas.Output, options.MaxResultCharacters);
            return ToolResults.OfApi(data, isCut, options.Language);
        }
        catch (Exception exception) when (failures.Of(exception, tool.Description) is { } message)
        {
            return ToolResults.Failure(message);
        }
    }
}
