using System.Text;
using System.Text.Json.Nodes;
using LiveStation.Cli.Tests.Support;
using LiveStation.CommandLine.Bodies;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Values;

namespace LiveStation.Cli.Tests.Commands;

/// <summary>Bodies from options, from a file and from standard input.</summary>
public sealed class BodyTests(CliFixture cli) : IClassFixture<CliFixture>
{
    private const string Valid = """
        {
          "name": "concert-1080p",
          "qualityIds": [4101],
          "isEnabledUll": false,
          "segmentDuration": 2000,
          "segmentCount": 5,
          "enableHlsTimedMetadata": false
        }
        """;

    [Fact]
    public async Task Options_replace_members_of_the_file()
    {
        CliRun run = await SendAsync(Valid, "--name", "opera", "--quality-profile-ids", "1", "--quality-profile-ids", "2", "--segment-duration", "3s");

        run.Error.ShouldBeEmpty();
        run.Out.ShouldContain(
            "\n{\"name\":\"opera\",\"qualityIds\":[1,2],\"isEnabledUll\":false,\"segmentDuration\":3000,\"segmentCount\":5,\"enableHlsTimedMetadata\":false}\n");
    }

    [Fact]
    public async Task A_nested_member_is_an_option_with_a_dot()
    {
        CliRun run = await SendAsync(
            Valid, "--has-timed-metadata", "--timed-metadata.header", "scene", "--timed-metadata.interval", "5s",
            "--timed-metadata.key", "song");

        run.Out.ShouldContain("\"enableHlsTimedMetadata\":true,\"timedMetadata\":{\"header\":\"scene\",\"interval\":5000,\"key\":\"song\"}");
    }

    [Theory]
    [InlineData("{\n  \"nmae\": \"x\"\n}", "-(2,3): $.nmae is not a member of the body. Did you mean 'name'?")]
    [InlineData("{\n  \"name\": 1\n}", "-(2,11): $.name must be a text. You can use --name instead.")]
    [InlineData("{ \"qualityIds\": [1, \"2\"] }", "-(1,21): $.qualityIds[1] must be a number.")]
    [InlineData("{ \"name\": \"a\", \"name\": \"b\" }", "-(1,16): $.name occurs twice. You can use --name instead.")]
    [InlineData("{ \"name\": }", "-(1,11): this is not valid JSON.")]
    [InlineData("[]", "-(1,1): $ must be an object.")]
    [InlineData("{ \"\\ud800\": 1 }", "-(1,3): $ contains text that is not valid Unicode.")]
    [InlineData("{ \"name\": \"\\ud800\" }", "-(1,11): $.name contains text that is not valid Unicode. You can use --name instead.")]
    [InlineData("{} {}", "-(1,4): this is not valid JSON.")]
    public async Task A_mistake_in_the_file_is_told_with_its_place(string body, string message)
    {
        CliRun run = await SendAsync(body);

        run.ExitCode.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ReplaceLineEndings(" ").TrimEnd().ShouldBe(message);
    }

    [Theory]
    [InlineData("[{\"format\":\"MP4\",\"format\":\"HLS\"}]")]
    [InlineData("[{\"\\ud800\":1}]")]
    public void An_ambiguous_name_in_the_JSON_of_an_option_is_a_usage_error(string json)
    {
        CommandFailure failure = Should.Throw<CommandFailure>(
            () => ValueText.ToJson(new CommandValue("files", CommandType.Json.List, ""), "--files", [json]));

        failure.ExitCode.ShouldBe(2);
        failure.Message.ShouldBe("The value of --files has an object in which a name occurs twice or is not valid Unicode.");
    }

    [Theory]
    [InlineData("--files(1,3): $[0].fromat is not a member of the body. Did you mean 'format'?", "[{\"fromat\":\"MP4\"}]")]
    [InlineData("--files(1,2): $.fromat is not a member of the body. Did you mean 'format'?", "{\"format\":\"HLS\"}", "{\"fromat\":\"MP4\"}")]
    [InlineData("--files(1,12): $[0].format must be a text.", "[{\"format\":1}]")]
    public void A_mistake_in_the_JSON_of_an_option_is_told_with_its_place(string message, params string[] values)
    {
        CommandType files = CommandType.OfMembers(() => [new("format", CommandType.String)]).List;
        BodyBuilder builder = new(
            CommandType.OfMembers(() => [new("files", files)]),
            [new CommandValue("files", files, "", "files")],
            new CommandInput([], new Dictionary<string, IReadOnlyList<string>> { ["--files"] = values }));

        Should.Throw<CommandFailure>(() => builder.Build(null, "-")).Message.ShouldBe(message);
    }

    [Fact]
    public async Task The_mask_of_a_secret_is_refused_as_the_value_of_an_option()
    {
        CliRun run = await cli.CallAsync(
            "re-stream", "update-platform", "ls-1", "1", "--rtmp-url", "rtmp://stage.example/in", "--stream-key", "***", "--dry-run");

        run.ExitCode.ShouldBe(2);
        run.Error.ReplaceLineEndings(" ").ShouldBe(
            "--stream-key is ***, which is the mask of a secret and not its value. Specify the value, or omit it. ");
    }

    [Fact]
    public async Task The_mask_of_a_secret_is_refused_in_a_body()
    {
        CliRun run = await cli.InAsync(
            shell => shell with
            {
                Input = () => new MemoryStream("""{"rtmpUrl":"rtmp://stage.example/in","streamKey":"***"}"""u8.ToArray()),
            },
            "re-stream", "update-platform", "ls-1", "1", "--body", "-", "--dry-run");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("--stream-key is ***, which is the mask of a secret");
    }

    [Fact]
    public void The_mask_of_a_secret_is_refused_with_its_path_inside_any_JSON_too()
    {
        CommandType type = CommandType.OfMembers(() => [new("any", CommandType.Json), new("plain", CommandType.String)]);
        JsonNode body = JsonNode.Parse("""{"plain":"***","any":[{"key":"***"}]}""")!;

        Should.Throw<CommandFailure>(() => MaskCheck.Check(body, type, BodyPath.Text)).Message.ShouldStartWith("$.any[0].key is ***");
        Should.NotThrow(() => MaskCheck.Check(JsonNode.Parse("""{"plain":"***"}"""), type, BodyPath.Text));
    }

    [Fact]
    public async Task What_is_missing_is_told_by_its_options()
    {
        CliRun run = await cli.CallAsync("channels", "create", "--channel-name", "abc", "--cdn.create-cdn", "--dry-run");

        run.ExitCode.ShouldBe(2);
        run.Error.ReplaceLineEndings(" ").ShouldStartWith(
            "The request needs --cdn.cdn-type, --quality-set-id, --use-dvr, --record.type. Use options");
    }

    [Fact]
    public async Task A_rule_of_the_spec_is_told_with_the_name_of_the_option()
    {
        CliRun run = await SendAsync(Valid, "--segment-count", "99999");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("--segment-count must be at most");
    }

    [Theory]
    [InlineData("--segment-duration", "1.5s", "--segment-duration needs a whole number of milliseconds, or a duration with its unit")]
    [InlineData("--segment-count", "many", "--segment-count needs a whole number, not 'many'.")]
    [InlineData("--is-low-latency=maybe", "", "'quality-sets create' does not take 'maybe'.")]
    public async Task A_value_of_another_type_is_refused(string option, string value, string message)
    {
        CliRun run = await SendAsync(Valid, value.Length == 0 ? [option] : [option, value]);

        run.ExitCode.ShouldBe(2);
        run.Error.ReplaceLineEndings(" ").ShouldStartWith(message);
    }

    [Fact]
    public async Task A_missing_file_is_reported()
    {
        CliRun run = await cli.CallAsync("quality-sets", "create", "--body", "/no/such/file.json");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("The body cannot be read. ");
    }

    private Task<CliRun> SendAsync(string body, params string[] words) => cli.InAsync(
        shell => shell with { Input = () => new MemoryStream(Encoding.UTF8.GetBytes(body)) },
        ["quality-sets", "create", "--body", "-", "--dry-run", .. words]);
}
