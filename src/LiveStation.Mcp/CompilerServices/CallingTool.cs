using System.Buffers;
using System.Text.Json;
using LiveStation.Runtime;

namespace LiveStation.Mcp.CompilerServices;

/// <summary>A tool that calls a method of the client.</summary>
internal sealed class CallingTool<TClient, T>(
    ToolDescription description, Func<TClient, ToolInput, CancellationToken, Task<T>> call, ToolReply<T> reply)
    : ApiTool<TClient>(description)
{
    /// <inheritdoc />
    internal override JsonElement OutputSchema(ApiLanguage language) => reply.Schema(language);

    /// <inheritdoc />
    internal override async Task<ReadOnlyMemory<byte>> CallAsync(TClient client, ToolInput input, CancellationToken cancellationToken)
    {
        T result = await call(client, input, cancellationToken).ConfigureAwait(false);
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output))
            reply.Write(writer, result, input);
        return output.WrittenMemory;
    }
}
