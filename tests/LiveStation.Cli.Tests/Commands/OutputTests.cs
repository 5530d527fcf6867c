using System.Text.Json;
using LiveStation.Cli.Tests.Support;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Output;
using LiveStation.CommandLine.Terminal;
using LiveStation.Tests.Shared;
using YamlDotNet.RepresentationModel;

namespace LiveStation.Cli.Tests.Commands;

public sealed class OutputTests(CliFixture cli) : IClassFixture<CliFixture>
{
    private const string Evening = "ls-20260822183000-hAn7G";

    [Fact]
    public async Task In_a_pipe_an_item_is_a_line_of_values_with_tabs_between_them()
    {
        CliRun run = await cli.CallAsync("channels", "list-events", Evening);

        run.Out.Split('\n')[0].ShouldBe(
            "INFO\tPUBLISH_END\tThe encoder stopped sending and the broadcast ended.\t2026-08-22T21:32:07+09:00\t" + Evening);
        run.Out.ShouldNotContain('\e');
    }

    [Theory]
    [InlineData("channels list", "channelId channelName channelStatus")]
    [InlineData("vod2-live list", "channelId channelName channelStatus")]
    [InlineData("quality-sets list", "id name")]
    [InlineData("events list", "channelId")]
    [InlineData("re-stream list-platforms ls-20260820140000-hAn22", "platId")]
    public async Task The_first_columns_of_a_table_are_the_key_the_name_and_the_state(string command, string columns)
    {
        CliRun run = await cli.ShowAsync(command.Split(' '));

        string.Join(' ', run.Out.Split('\n')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldStartWith(columns);
    }

    [Fact]
    public async Task Columns_that_do_not_fit_are_counted_with_a_hint_to_choose()
    {
        (await cli.ShowAsync("channels", "list")).Error.ReplaceLineEndings(" ").ShouldMatch(
            @"^\d+ columns do not fit\. Choose columns with --query, or use --output json\. $");
        (await cli.ShowAsync("channels", "list", "--query", "[].{name: channelName, state: channelStatus}")).Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    [InlineData("tsv")]
    [InlineData("table")]
    public async Task Secrets_are_masked_unless_they_are_asked_for(string format)
    {
        string[] words = ["re-stream", "get", "ls-20260820140000-hAn22", "--output", format];

        (await cli.CallAsync(words)).Out.ShouldNotContain("inventedkeyoftheconcert");
        (await cli.CallAsync([.. words, "--show-secrets"])).Out.ShouldContain("inventedkeyoftheconcert");
    }

    [Fact]
    public async Task A_query_cannot_reveal_a_secret() =>
        (await cli.CallAsync("re-stream", "get", "ls-20260820140000-hAn22", "--query", "streamKey")).Out.ShouldBe("***\n");

    [Fact]
    public async Task Json_has_the_form_of_the_API()
    {
        CliRun run = await cli.CallAsync("channels", "get", Evening, "--output", "json");

        using JsonDocument channel = JsonDocument.Parse(run.Out);
        channel.RootElement.GetProperty("timemachineMin").GetInt32().ShouldBe(360);
        channel.RootElement.GetProperty("cdn").GetProperty("instanceNo").GetString().ShouldBe("22830417");
        run.Out.ShouldContain("한강_여름밤_라이브");
    }

    [Fact]
    public async Task A_list_as_json_is_one_array_over_all_pages()
    {
        CliRun run = await cli.CallAsync("channels", "list", "--all", "--page-size", "1", "--output", "json");

        using JsonDocument channels = JsonDocument.Parse(run.Out);
        channels.RootElement.GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task Yaml_is_read_with_the_same_values()
    {
        CliRun run = await cli.CallAsync("channels", "get", Evening, "--output", "yaml");

        YamlStream yaml = [];
        yaml.Load(new StringReader(run.Out));
        YamlNode channel = yaml.Documents[0].RootNode;
        channel["channelName"].ToString().ShouldBe("한강_여름밤_라이브");
        channel["cdn"]["instanceNo"].ToString().ShouldBe("22830417");
        ((YamlScalarNode)channel["cdn"]["instanceNo"]).Style.ShouldBe(YamlDotNet.Core.ScalarStyle.DoubleQuoted);
        channel["outputProtocol"].ToString().ShouldBe("HLS,DASH");
    }

    [Theory]
    [InlineData("""{"a":{},"b":[],"c":[[1,2],[{"d":"x"}]],"e":null,"yes":"no","f":"a: b\n"}""")]
    [InlineData("""{"a":[{"b":{"c":[{"d":1},{"d":2}]}},"- x"],"g":"#","h":"1.5","i":" "}""")]
    public void Nested_values_survive_yaml(string json)
    {
        StringWriter text = new();
        YamlPrinter printer = new(new Screen(text, new ScreenTraits(80, false)), isList: false);
        printer.Add([System.Text.Json.Nodes.JsonNode.Parse(json)]);
        printer.End();
        YamlStream yaml = [];
        yaml.Load(new StringReader(text.ToString()));

        Json(yaml.Documents[0].RootNode).ShouldBe(json, text.ToString());
    }

    [Theory]
    [InlineData("[].[channelId,channelStatus] | [0]", "ls-20260822183000-hAn7G\nPUBLISHING\n")]
    [InlineData("length(@)", "3\n")]
    [InlineData("[?channelStatus=='NOTHING']", "")]
    public async Task A_query_selects_a_part(string query, string expected) =>
        (await cli.CallAsync("channels", "list", "--query", query)).ShouldBe(new CliRun(0, expected, ""));

    [Fact]
    public async Task A_query_that_cannot_be_read_is_reported_before_a_request_is_sent()
    {
        CliRun run = await cli.CallAsync("channels", "list", "--query", "[?", "--endpoint", "http://127.0.0.1:9");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("--query '[?' cannot be evaluated as JMESPath.");
    }

    [Fact]
    public void Secrets_in_lists_and_maps_are_masked()
    {
        CommandType type = CommandType.OfMembers(() =>
            [new("keys", CommandType.Secret.List), new("named", CommandType.Secret.Map), new("d", CommandType.Int32)]);

        JsonText.Compact(Masking.Of(System.Text.Json.Nodes.JsonNode.Parse("""{"keys":["a",null],"named":{"b":"c"},"d":1}"""), type))
            .ShouldBe("""{"keys":["***",null],"named":{"b":"***"},"d":1}""");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    [InlineData("tsv")]
    [InlineData("table")]
    public async Task Members_that_the_spec_does_not_describe_are_masked_because_they_could_be_secret(string format)
    {
        await using RecordingServer server = new();
        server.RespondWith(200, """{"content":{"channelId":"a","newKey":"s3cret","next":{"plain":"s3cret"},"none":null}}""");
        string[] words = ["channels", "get", "a", "--endpoint", server.Address.ToString(), "--output", format];

        (await cli.CallAsync(words)).Out.ShouldNotContain("s3cret");
        (await cli.CallAsync([.. words, "--query", "newKey"])).Out.ShouldBe(format is "json" or "yaml" ? "\"***\"\n" : "***\n");
        (await cli.CallAsync([.. words, "--query", "newKey", "--show-secrets"])).Out.ShouldContain("s3cret");
    }

    [Fact]
    public void Inside_any_JSON_the_names_decide_what_is_masked() =>
        JsonText.Compact(Masking.Of(
            JsonText.Read("""{"a":[{"streamKey":"x","b":1},2],"Token":{"c":3},"secret":null,"b":"last","b":4}"""u8.ToArray()),
            CommandType.Json))
            .ShouldBe("""{"a":[{"streamKey":"***","b":1},2],"Token":"***","secret":null,"b":4}""");

    [Theory]
    [InlineData("a\tb\nc\\", "a\\tb\\nc\\\\\n")]
    [InlineData("", "\n")]
    [InlineData("\e[31m저녁", "\\u001b[31m저녁\n")]
    public void What_would_end_a_value_or_steer_a_terminal_is_escaped(string value, string expected)
    {
        StringWriter text = new();
        TsvPrinter printer = new(new Screen(text, new ScreenTraits(80, false)), new ResultShape(CommandType.String, IsList: true));
        printer.Add([System.Text.Json.Nodes.JsonValue.Create(value)]);

        text.ToString().ShouldBe(expected);
    }

    private static string Json(YamlNode node) => node switch
    {
        YamlMappingNode map => $"{{{string.Join(',', map.Children.Select(child => $"{Json(child.Key)}:{Json(child.Value)}"))}}}",
        YamlSequenceNode list => $"[{string.Join(',', list.Children.Select(Json))}]",
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.DoubleQuoted } text => JsonText.Compact(text.Value),
        YamlScalarNode { Value: var value } => value is "null" or "true" or "false" || double.TryParse(value, out _)
            ? value
            : JsonText.Compact(value),
        _ => throw new InvalidOperationException(),
    };
}
