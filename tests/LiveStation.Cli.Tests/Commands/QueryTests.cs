using LiveStation.Cli.Tests.Support;

namespace LiveStation.Cli.Tests.Commands;

/// <summary>Queries that fail, or select nothing.</summary>
public sealed class QueryTests(CliFixture cli) : IClassFixture<CliFixture>
{
    [Fact]
    public async Task A_query_that_fails_on_the_result_prints_the_whole_result_without_its_secrets()
    {
        CliRun run = await cli.CallAsync(
            "re-stream", "get", "ls-20260820140000-hAn22", "--query", "sum(channelName)", "--output", "json");

        run.ExitCode.ShouldBe(1);
        run.Error.ReplaceLineEndings(" ").ShouldStartWith(
            "The request was sent, but --query 'sum(channelName)' failed. The whole result was printed. ");
        run.Out.ShouldContain("\"channelId\": \"ls-20260820140000-hAn22\"");
        run.Out.ShouldContain("\"streamKey\": \"***\"");
        run.Out.ShouldNotContain("inventedkeyoftheconcert");
    }

    [Fact]
    public async Task A_query_that_fails_on_a_list_prints_the_whole_list()
    {
        CliRun run = await cli.CallAsync("channels", "list", "--query", "sum([].channelName)");

        run.ExitCode.ShouldBe(1);
        run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("[].{id: chanelId}", "id\n──\n–\n–\n–\n")]
    [InlineData("map(&`[]`, @)", "–\n–\n–\n")]
    [InlineData("[].merge(`{}`, `{}`)", "{}\n{}\n{}\n")]
    public async Task A_table_of_items_without_a_value_has_an_empty_row_for_each(string query, string expected) =>
        (await cli.ShowAsync("channels", "list", "--query", query)).ShouldBe(new CliRun(0, expected, ""));
}
