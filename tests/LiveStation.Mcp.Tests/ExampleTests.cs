using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Cli.Generated;
using LiveStation.Generator.Engine.Model;
using LiveStation.Mcp.Tests.Support;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace LiveStation.Mcp.Tests;

/// <summary>Every example of every operation of the spec.</summary>
public sealed class ExampleTests(Emulated api) : IClassFixture<Emulated>
{
    public static TheoryData<string> Operations { get; } = [.. Spec.Operations.Select(one => one.Operation.Id)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_schemas_are_valid(string id)
    {
        Tool tool = (await ToolAsync(id, Offers.Writable)).ProtocolTool;

        SchemaFaults.Of(tool.InputSchema).ShouldBeEmpty();
        SchemaFaults.Of(tool.OutputSchema.ShouldNotBeNull()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_arguments_of_each_example_satisfy_the_schema(string id)
    {
        JsonElement schema = (await ToolAsync(id, Offers.Writable)).ProtocolTool.InputSchema;
        OperationModel operation = Spec.Operations.Single(one => one.Operation.Id == id).Operation;

        foreach (ExampleModel example in operation.Examples)
            SchemaFaults.Of(schema, Element(ToolArguments.Of(operation, example))).ShouldBeEmpty(example.Name);
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task The_result_of_each_example_satisfies_the_schema(string id)
    {
        OperationModel operation = Spec.Operations.Single(one => one.Operation.Id == id).Operation;
        // The emulator responds to a request with the first example that has it.
        foreach (ExampleModel example in operation.Examples.DistinctBy(one => ToolArguments.Of(operation, one).ToJsonString()))
        {
            McpClientTool tool = await ToolAsync(id, Offers.Writable);
            McpSession session = await api.SessionAsync(Offers.Writable, ZoneOf(operation));

            CallToolResult result = await session.CallAsync(tool.Name, ToolArguments.Of(operation, example).ToJsonString());

            if (example.ErrorCode is { } code)
                result.Failure().ShouldContain($"code {code}");
            else
                SchemaFaults.Of(tool.ProtocolTool.OutputSchema!.Value, result.Data()).ShouldBeEmpty(example.Name);
        }
    }

    private async Task<McpClientTool> ToolAsync(string id, ApiToolOptions options)
    {
        string name = LiveStationTools.All.Descriptions.Single(tool => tool.Operation == id).Name;
        McpSession session = await api.SessionAsync(options);
        return (await session.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken))
            .Single(tool => tool.Name == name);
    }

    private static ApiZone? ZoneOf(OperationModel operation) => operation.Zones.Count == 0
        ? null
        : new ApiZone(new Uri(operation.Zones[0].BaseAddress), operation.Zones[0].Prefix, operation.Zones[0].Region);

    private static JsonElement Element(JsonObject value) => JsonDocument.Parse(value.ToJsonString()).RootElement;
}
