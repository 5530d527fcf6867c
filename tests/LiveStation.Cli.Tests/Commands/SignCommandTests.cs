using System.Diagnostics;
using System.Text;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Cli.Tests.Support;

namespace LiveStation.Cli.Tests.Commands;

/// <summary>Signed requests for other programs. Clock, keys and signatures are those of published vectors.</summary>
public sealed class SignCommandTests
{
    private const string Channels = "/api/v2/channels";

    private const string AccessKey = "LSTESTAK000000000001", SecretKey = "LsTestSecretKey-0123456789abcdefghijklmn";

    [Theory]
    [InlineData(1700000000000, "", "lRcPCvoohCzwR1Whk/uHum8sKMhTpsjLDP30riq+sZo=")]
    [InlineData(1700000000001, "?pageNo=1&pageSizeNo=100&channelStatus=PUBLISHING", "hwo5wfs83ZAF07CgGkayflJiGOY1D5tWElwy12e0+jk=")]
    [InlineData(
        1700000000002, "?pageNo=1&channelName=%EC%B1%84%EB%84%90%20%EC%9D%B4%EB%A6%84_1", "+jIZDKGItKf0AlUTRRk+FFDDv6fcyIE63ATJ+W1fA4Y=")]
    public async Task The_signature_is_that_of_the_clock(long milliseconds, string query, string signature) =>
        (await SignAsync(milliseconds, "GET", Channels + query)).Out
            .ShouldContain($"x-ncp-apigw-signature-v2: {signature}'", Case.Sensitive);

    [Fact]
    public async Task By_default_it_prints_a_command_for_curl_and_the_time_until_which_it_is_valid() =>
        (await SignAsync(1700000000007, "get", "/api/fin-v2/channels?pageNo=1&pageSizeNo=1&channelName=chan")).ShouldBe(new CliRun(0, """
            # Valid until 2023-11-15 07:18:20 +09:00
            curl --globoff --request GET 'https://livestation.apigw.ntruss.com/api/fin-v2/channels?pageNo=1&pageSizeNo=1&channelName=chan' \
              --header 'Content-Type: application/json' \
              --header 'x-ncp-apigw-timestamp: 1700000000007' \
              --header 'x-ncp-iam-access-key: LSTESTAK000000000001' \
              --header 'x-ncp-apigw-signature-v2: Xdn8ILX/rn3IOfwYy3KUvvE4jDawGVRTPIpKxh4ROgY=' \
              --header 'x-ncp-region_code: FKR'

            """.ReplaceLineEndings("\n"), ""));

    [Fact]
    public async Task For_an_editor_it_prints_a_request_with_the_body_of_standard_input() =>
        (await SignInputAsync(
            1700000000003, "{\"name\":\"{{a}} 채널\"}\n", "POST", Channels, "--body", "-", "--as", "http")).Out.ShouldBe("""
            # Valid until 2023-11-15 07:18:20 +09:00
            POST https://livestation.apigw.ntruss.com/api/v2/channels
            Content-Type: application/json
            x-ncp-apigw-timestamp: 1700000000003
            x-ncp-iam-access-key: LSTESTAK000000000001
            x-ncp-apigw-signature-v2: 8A+o+SzQdT50ClfWf3znHLRTiLBPjbltJd7IlLQqZUQ=
            x-ncp-region_code: KR

            {"name":"{\u007ba}} 채널"}

            """.ReplaceLineEndings("\n"));

    [Fact]
    public async Task For_PowerShell_it_prints_one_line_that_doubles_quotation_marks() =>
        (await SignInputAsync(
            1700000000003, "{\"name\":\"it's ‘it’\"}", "POST", Channels, "--body", "-", "--as", "powershell")).Out
            .Split('\n')[1].ShouldBe(
                "Invoke-RestMethod -Method POST -Uri 'https://livestation.apigw.ntruss.com/api/v2/channels' "
                + "-ContentType 'application/json' -Headers @{ 'x-ncp-apigw-timestamp' = '1700000000003'; "
                + "'x-ncp-iam-access-key' = 'LSTESTAK000000000001'; "
                + "'x-ncp-apigw-signature-v2' = '8A+o+SzQdT50ClfWf3znHLRTiLBPjbltJd7IlLQqZUQ='; 'x-ncp-region_code' = 'KR' } "
                + "-Body ([Text.Encoding]::UTF8.GetBytes('{\"name\":\"it''s ‘‘it’’\"}'))");

    [Fact]
    public async Task A_shell_passes_the_body_to_curl_unchanged()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The command is for POSIX shells.");
        const string body = "{\"name\":\"it's $HOME `ls` \\\\ \\n\"}";
        CliRun run = await SignInputAsync(1700000000003, body, "POST", "/api/v2/channels", "--body", "-");

        string last = await LastArgumentAsync(run.Out);

        last.ShouldBe(body);
    }

    [Theory]
    [InlineData("curl")]
    [InlineData("http")]
    [InlineData("powershell")]
    public async Task The_secret_key_is_not_printed(string format) =>
        (await SignAsync(1700000000000, "GET", "/api/v2/channels", "--as", format)).Out.ShouldNotContain(SecretKey);

    [Fact]
    public async Task A_body_is_read_from_a_file()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("livestation").FullName, "body.json");
        await File.WriteAllTextAsync(file, "\uFEFF{\"a\":1}\r\n", TestContext.Current.CancellationToken);

        CliRun run = await SignAsync(1700000000003, "POST", "/api/v2/channels", "--body", file, "--as", "http");

        run.Out.ShouldEndWith("\n\n{\"a\":1}\n", Case.Sensitive);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task The_address_of_an_emulator_can_replace_that_of_the_service() =>
        (await SignAsync(1700000000000, "GET", "/api/v2/channels", "--endpoint", "http://127.0.0.1:5250")).Out
            .ShouldContain("'http://127.0.0.1:5250/api/v2/channels'", Case.Sensitive);

    [Theory]
    [InlineData("The path must begin with the prefix of a zone: /api/v2, /api/fin-v2.", "GET", "/channels")]
    [InlineData("The path must begin with /api/fin-v2, the prefix of the zone 'finance'.", "GET", "/api/v2/channels", "--zone", "finance")]
    [InlineData("The path would be sent in another form. Write it as /api/v2/channels", "GET", "/api/v2/a/../channels")]
    [InlineData("The path would be sent in another form. Write it as /api/v2/a?b=%EC%B1%84", "GET", "/api/v2/a?b=채")]
    [InlineData("The path would be sent in another form. Write it as /api/v2/channels", "GET", "/api/v2/channels#top")]
    [InlineData("'GE T' is not an HTTP method.", "GE T", "/api/v2/channels")]
    [InlineData("There is no format 'crul'. Did you mean 'curl'? Values: curl, http, powershell.", "GET", "/api/v2/channels", "--as", "crul")]
    public async Task A_request_that_cannot_be_signed_is_rejected_with_the_reason(string message, params string[] words)
    {
        CliRun run = await SignAsync(1700000000000, words);

        run.ExitCode.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ReplaceLineEndings(" ").Trim().ShouldBe(message);
    }

    [Fact]
    public async Task A_missing_file_is_reported()
    {
        CliRun run = await SignAsync(1700000000000, "POST", "/api/v2/channels", "--body", "/no/such/file.json");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("The body cannot be read. ", Case.Sensitive);
    }

    private static Task<CliRun> SignAsync(long milliseconds, params string[] words) => SignInputAsync(milliseconds, "", words);

    private static async Task<CliRun> SignInputAsync(long milliseconds, string input, params string[] words)
    {
        StringWriter output = new(), error = new();
        ScreenTraits traits = new(200, IsInColour: false);
        Shell shell = new(new Screen(output, traits), new Screen(error, traits), Variable)
        {
            Clock = new SignatureClock(milliseconds),
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
        };
        int exitCode = await CliProgram.Create().RunAsync(
            ["sign", .. words], shell, TestContext.Current.CancellationToken);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }

    private static string? Variable(string name) => name switch
    {
        "LIVESTATION_ACCESS_KEY" => AccessKey,
        "LIVESTATION_SECRET_KEY" => SecretKey,
        _ => null,
    };

    // A function takes the place of curl, so that the shell interprets the command without a request.
    private static async Task<string> LastArgumentAsync(string command)
    {
        ProcessStartInfo start = new("sh") { RedirectStandardInput = true, RedirectStandardOutput = true };
        using Process shell = Process.Start(start)!;
        await shell.StandardInput.WriteAsync("curl() { for last in \"$@\"; do :; done; printf '%s' \"$last\"; }\n" + command);
        shell.StandardInput.Close();
        string last = await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        return last;
    }

    private sealed class SignatureClock(long milliseconds) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
    }
}
