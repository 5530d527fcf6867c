using System.Text;
using LiveStation.Cli.Tests.Support;

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
    [InlineData("{} {}", "-(1,4): this is not valid JSON.")]
    public async Task A_mistake_in_the_file_is_told_with_its_place(string body, string message)
    {
        CliRun run = await SendAsync(body);

        run.ExitCode.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ReplaceLineEndings(" ").TrimEnd().ShouldBe(message);
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
