using LiveStation.Generator.Engine.Model;
using LiveStation.Mcp;
using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.Support;
using ModelContextProtocol.Protocol;

namespace LiveStation.Wire.Tests.Flavours;

/// <summary>The tools of the Model Context Protocol, called by a client of the protocol over a stream in this process.</summary>
internal sealed class McpFlavour : IWireFlavour
{
    private readonly Dictionary<CorpusZone, McpSession> _sessions = [];

    public string Name => "mcp";

    public bool IsSigned => true;

    public IReadOnlyList<NotExpressible> NotExpressible { get; } = [];

    public async Task SendAsync(CorpusExample example, Uri server, CancellationToken cancellationToken)
    {
        if (!_sessions.TryGetValue(example.Zone, out McpSession? session))
            _sessions.Add(example.Zone, session = await StartAsync(example.Zone, server, cancellationToken));
        OperationModel operation = Spec.Operations.Single(one => one.Operation.Id == example.Operation).Operation;
        ExampleModel values = operation.Examples.Single(one => one.Name == example.Name);

        CallToolResult result = await session.Client.CallToolAsync(
            ToolOf(operation), ToolArguments.Dictionary(ToolArguments.Of(operation, values)), cancellationToken: cancellationToken);

        (result.IsError ?? false).ShouldBe(example.Status >= 400, string.Join('\n', result.Content.Select(block => block.ToString())));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (McpSession session in _sessions.Values)
            await session.DisposeAsync();
    }

    private static string ToolOf(OperationModel operation) =>
        Cli.Generated.LiveStationTools.All.Descriptions.Single(tool => tool.Operation == operation.Id).Name;

    private static Task<McpSession> StartAsync(CorpusZone zone, Uri server, CancellationToken cancellationToken) => McpSession.StartAsync(
        new NcpCredentials(WireKeys.AccessKey, WireKeys.SecretKey),
        new ApiClientOptions { Zone = new ApiZone(server, zone.Prefix, zone.Region), TimeProvider = new ExampleClock() },
        new ApiToolOptions { AllowWrites = true },
        cancellationToken);
}
