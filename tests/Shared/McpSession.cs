using System.IO.Pipelines;
using LiveStation.Mcp;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using Generated = LiveStation.Cli.Generated;

namespace LiveStation.Tests.Shared;

/// <summary>A server of the generated tools and a client of it in this process, connected by streams.</summary>
internal sealed class McpSession : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly Generated.LiveStationClient _api;
    private readonly McpServer _server;
    private readonly Task _serving;

    private McpSession(Generated.LiveStationClient api, McpServer server, McpClient client, Task serving, CancellationTokenSource stop) =>
        (_api, _server, Client, _serving, _stop) = (api, server, client, serving, stop);

    /// <summary>The client, as a host has it.</summary>
    public McpClient Client { get; }

    /// <summary>Starts both.</summary>
    public static async Task<McpSession> StartAsync(
        NcpCredentials credentials, ApiClientOptions calls, ApiToolOptions tools, CancellationToken cancellationToken)
    {
        Generated.LiveStationClient api = new(credentials, calls);
        CancellationTokenSource stop = new();
        Pipe toServer = new(), toClient = new();
        McpServer server = McpServer.Create(
            new StreamServerTransport(toServer.Reader.AsStream(), toClient.Writer.AsStream()),
            Generated.LiveStationTools.All.CreateServerOptions(api, tools));
        Task serving = server.RunAsync(stop.Token);
        StreamClientTransport host = new(toServer.Writer.AsStream(), toClient.Reader.AsStream());
        return new McpSession(api, server, await McpClient.CreateAsync(host, cancellationToken: cancellationToken), serving, stop);
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _stop.CancelAsync();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _server.DisposeAsync();
        _api.Dispose();
        _stop.Dispose();
    }
}
