using System.Text.Json;
using LiveStation.Mcp.Tests.Support;
using ModelContextProtocol.Client;

namespace LiveStation.Mcp.Tests;

public sealed class SmallSetTests(Emulated api) : IClassFixture<Emulated>
{
    [Fact]
    public async Task There_are_three_tools_with_valid_schemas()
    {
        IList<McpClientTool> tools = await (await api.SessionAsync(Offers.Small)).Client.ListToolsAsync(
            cancellationToken: TestContext.Current.CancellationToken);

        tools.Select(tool => tool.Name).ShouldBe(
            ["search_operations", "describe_operation", "call_operation"], ignoreOrder: true);
        tools.ShouldAllBe(tool => !SchemaFaults.Of(tool.ProtocolTool.InputSchema).Any());
    }

    [Theory]
    [InlineData("list channels", "channels_list")]
    [InlineData("re-stream platforms", "re_stream_list_platforms")]
    [InlineData("채널 목록", "channels_list")]
    public async Task An_operation_is_found_by_words_of_both_languages(string query, string tool)
    {
        JsonElement found = (await (await api.SessionAsync(Offers.Small)).CallAsync(
            "search_operations", JsonSerializer.Serialize(new Dictionary<string, string> { ["query"] = query }))).Data();

        found.GetProperty("operations").EnumerateArray().Take(5).Select(one => one.GetProperty("name").GetString()).ShouldContain(tool);
    }

    [Fact]
    public async Task An_operation_is_described_with_the_schema_of_its_arguments()
    {
        JsonElement description = (await (await api.SessionAsync(Offers.Small)).CallAsync(
            "describe_operation", """{"name":"channels_get"}""")).Data();

        description.GetProperty("arguments").GetProperty("required")[0].GetString().ShouldBe("channelId");
        description.GetProperty("isReadOnly").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task An_operation_is_called_with_the_result_of_its_own_tool()
    {
        string own = (await (await api.SessionAsync(Offers.ReadOnly)).CallAsync("channels_list", """{"pageNo":1}""")).Text();

        (await (await api.SessionAsync(Offers.Small)).CallAsync(
            "call_operation", """{"name":"channels_list","arguments":{"pageNo":1}}""")).Text().ShouldBe(own);
    }

    [Theory]
    [InlineData("call_operation")]
    [InlineData("describe_operation")]
    public async Task A_write_is_refused_unless_writes_are_allowed(string tool)
    {
        const string Arguments = """{"name":"channels_delete"}""";

        (await (await api.SessionAsync(Offers.Small)).CallAsync(tool, Arguments)).Failure()
            .ShouldStartWith("'channels_delete' can change data, and this server is read-only.");
        (await (await api.SessionAsync(Offers.SmallWritable)).CallAsync(tool, Arguments)).Text().ShouldContain("channelId");
    }

    [Fact]
    public async Task A_mistake_in_the_arguments_of_an_operation_is_told() =>
        (await (await api.SessionAsync(Offers.Small)).CallAsync("call_operation", """{"name":"channels_get","arguments":{"id":"x"}}"""))
            .Failure().ShouldContain("$.channelId is required.");

    [Fact]
    public async Task A_missing_name_is_told() =>
        (await (await api.SessionAsync(Offers.Small)).CallAsync("call_operation")).Failure().ShouldContain("$.name is required.");
}
