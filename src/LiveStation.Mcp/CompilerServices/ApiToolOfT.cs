using System.ComponentModel;
using System.Text.Json;
using LiveStation.Runtime;

namespace LiveStation.Mcp.CompilerServices;

/// <summary>A tool that calls one operation. Generated code has one static instance per operation.</summary>
/// <typeparam name="TClient">The type of the client.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiTool<TClient>
{
    private protected ApiTool(ToolDescription description) => Description = description;

    /// <summary>What hosts and models know about the tool.</summary>
    public ToolDescription Description { get; }

    /// <summary>Returns the schema of the structured result.</summary>
    internal abstract JsonElement OutputSchema(ApiLanguage language);

    /// <summary>Calls the client, and returns the structured result in UTF-8, as the service sent it.</summary>
    internal abstract Task<ReadOnlyMemory<byte>> CallAsync(TClient client, ToolInput input, CancellationToken cancellationToken);
}
