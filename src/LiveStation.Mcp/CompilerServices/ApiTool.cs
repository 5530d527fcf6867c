using System.ComponentModel;
using LiveStation.Runtime;

namespace LiveStation.Mcp.CompilerServices;

/// <summary>Creates tools. Generated code creates one static instance per operation.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiTool
{
    /// <summary>Creates a tool.</summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="description">What hosts and models know about the tool.</param>
    /// <param name="call">Calls the client with the arguments.</param>
    /// <param name="reply">How the result becomes the structured result of the tool.</param>
    public static ApiTool<TClient> Of<TClient, T>(
        ToolDescription description, Func<TClient, ToolInput, CancellationToken, Task<T>> call, ToolReply<T> reply) =>
        new CallingTool<TClient, T>(description, call, reply);

    /// <summary>Creates a tool for an operation without a result.</summary>
    /// <typeparam name="TClient">The type of the client.</typeparam>
    /// <param name="description">What hosts and models know about the tool.</param>
    /// <param name="call">Calls the client with the arguments.</param>
    /// <param name="reply">How the result becomes the structured result of the tool.</param>
    public static ApiTool<TClient> Of<TClient>(
        ToolDescription description, Func<TClient, ToolInput, CancellationToken, Task> call, ToolReply<NoContent> reply) =>
        new CallingTool<TClient, NoContent>(description, Completed(call), reply);

    private static Func<TClient, ToolInput, CancellationToken, Task<NoContent>> Completed<TClient>(
        Func<TClient, ToolInput, CancellationToken, Task> call) =>
        async (client, input, cancellationToken) =>
        {
            await call(client, input, cancellationToken).ConfigureAwait(false);
            return default;
        };
}
