using System.Text.Json;
using LiveStation.Emulator;
using LiveStation.Emulator.Serving;
using LiveStation.Mcp.Tests.Support;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace LiveStation.Mcp.Tests;

/// <summary>The process <c>livestation mcp</c> with a client of the protocol, over standard input and output.</summary>
public sealed class ProcessTests : IAsyncLifetime
{
    private EmulatorHost _emulator = null!;

    public async ValueTask InitializeAsync() =>
        _emulator = await LiveStationEmulator.StartAsync(
            new EmulatorOptions { Examples = ExampleUse.Only }, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    [Fact]
    public async Task A_host_lists_and_calls_the_tools_of_reads()
    {
        List<string> log = [];
        await using McpClient client = await StartAsync(log, "--groups", "channels,recordings");

        IList<McpClientTool> tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        CallToolResult result = await CallAsync(client, "channels_list");

        tools.ShouldAllBe(tool => tool.ProtocolTool.Annotations!.ReadOnlyHint == true);
        tools.ShouldAllBe(tool => tool.Name.StartsWith("channels_") || tool.Name.StartsWith("recordings_"));
        result.Data().GetProperty("total").GetInt32().ShouldBe(3);
        (await CallAsync(client, "channels_delete", ("channelId", "ls-1"))).Failure().ShouldContain("read-only");
        string.Join('\n', log).ShouldContain("without writes");
    }

    [Fact]
    public async Task A_host_calls_writes_if_they_are_allowed_and_sees_errors()
    {
        await using McpClient client = await StartAsync([], "--allow-writes");

        (await CallAsync(client, "channels_delete", ("channelId", "ls-20260820140000-goNe0"))).Failure().ShouldContain("code ");
        (await CallAsync(client, "channels_disable", ("channelId", DisabledChannel()))).Data().ValueKind.ShouldBe(JsonValueKind.Object);
    }

    [Fact]
    public async Task The_small_set_is_offered_on_request_in_Korean()
    {
        await using McpClient client = await StartAsync([], "--tools", "small", "--lang", "ko");

        IList<McpClientTool> tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        tools.Count.ShouldBe(3);
        tools.ShouldAllBe(tool => tool.Description.Contains("작업"));
    }

    private static string DisabledChannel() => Spec.Operations.Single(one => one.Operation.Id == "disableChannel").Operation
        .Examples.First(example => example.ErrorCode is null).Path[0];

    private Task<McpClient> StartAsync(List<string> log, params string[] arguments)
    {
        StdioClientTransport transport = new(new StdioClientTransportOptions
        {
            Command = "dotnet",
            Arguments = [BuiltProgram.Path, "mcp", .. arguments],
            EnvironmentVariables = new Dictionary<string, string?>
            {
                ["LIVESTATION_ACCESS_KEY"] = _emulator.Credentials.AccessKey,
                ["LIVESTATION_SECRET_KEY"] = _emulator.Credentials.SecretKey.Reveal(),
                ["LIVESTATION_ENDPOINT"] = _emulator.BaseAddress.GetLeftPart(UriPartial.Authority),
            },
            StandardErrorLines = log.Add,
        });
        return McpClient.CreateAsync(transport, cancellationToken: TestContext.Current.CancellationToken);
    }

    private static ValueTask<CallToolResult> CallAsync(McpClient client, string tool, params (string Name, string Value)[] arguments) =>
        client.CallToolAsync(
            tool,
            arguments.ToDictionary(one => one.Name, one => (object?)one.Value),
            cancellationToken: TestContext.Current.CancellationToken);
}
