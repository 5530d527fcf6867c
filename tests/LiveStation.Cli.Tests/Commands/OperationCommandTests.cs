using LiveStation.Cli.Tests.Support;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Terminal;
using LiveStation.Emulator.Faults;
using LiveStation.Tests.Shared;

namespace LiveStation.Cli.Tests.Commands;

public sealed class OperationCommandTests(CliFixture cli) : IClassFixture<CliFixture>
{
    private const string Evening = "ls-20260822183000-hAn7G";
    private const string Concert = "ls-20260820140000-hAn22";

    [Fact]
    public void A_rule_in_an_item_of_a_list_and_a_parameter_are_named_as_they_are_typed()
    {
        ValueNames names = new(
            [new CommandValue("channel-id", CommandType.String, "")],
            [
                new CommandValue("body.output", CommandType.String, "", "output"),
                new CommandValue("files", CommandType.Json, "", "files"),
                new CommandValue("page-size", CommandType.Int32, ""),
            ]);

        names.In("is required when Output (output) is HLS").ShouldBe("is required when --body.output is HLS");
        names.In("must be after Files[0].Begin (files[0].begin)").ShouldBe("must be after --files[0].begin");
        names.Find("channelId", "channelId").ShouldBe("<channel-id>");
        names.Find("pageSize", "PageSize").ShouldBe("--page-size");
        names.In("is required when Unknown (unknown) is 1").ShouldBe("is required when Unknown (unknown) is 1");
    }

    [Fact]
    public async Task A_rule_about_another_value_names_it_by_its_option()
    {
        CliRun run = await cli.CallAsync(
            "channels", "create", "--channel-name", "evening", "--cdn.create-cdn", "--cdn.cdn-type", "GLOBAL_EDGE",
            "--quality-set-id", "3107", "--use-dvr", "false", "--record.type", "NO_RECORD");

        run.ExitCode.ShouldBe(2);
        run.Error.ReplaceLineEndings(" ").ShouldContain("--cdn.region-type is required when the region is KR and --cdn.create-cdn is true");
    }

    [Fact]
    public async Task A_connection_that_fails_names_the_host()
    {
        Dictionary<string, string> variables = cli.Variables();
        variables["LIVESTATION_ENDPOINT"] = "http://127.0.0.1:1";

        CliRun run = await CliRun.OnAsync(new ScreenTraits(80, IsInColour: false), variables, "channels", "list");

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("127.0.0.1:1");
    }

    [Fact]
    public async Task Events_are_listed()
    {
        CliRun run = await cli.ShowAsync("channels", "list-events", Evening);

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldMatchSnapshot();
    }

    [Fact]
    public async Task A_list_without_items_is_reported_in_words_on_a_terminal_and_is_empty_in_a_pipe()
    {
        string[] words = ["channels", "list-events", "ls-20260822214500-nEw01"];

        (await cli.ShowAsync(words)).Out.ShouldBe("No results.\n");
        (await cli.CallAsync(words)).Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_channel_is_shown_with_what_belongs_to_it()
    {
        CliRun run = await cli.ShowAsync("re-stream", "get", Concert);

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldMatchSnapshot();
    }

    [Fact]
    public async Task The_selected_zone_is_called() =>
        (await cli.CallAsync("channels", "get", Evening, "--zone", "finance", "--dry-run")).Out
            .ShouldContain("/api/fin-v2/channels/" + Evening);

    [Fact]
    public async Task An_error_of_the_service_is_told_on_the_error_stream()
    {
        CliRun run = await cli.CallAsync("re-stream", "get", "ls-20251231235959-goNe0");

        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldMatchSnapshot();
    }

    [Fact]
    public async Task A_call_that_a_state_does_not_allow_names_the_required_state()
    {
        cli.Emulator.Faults.Add(Fault.Service(LiveStationErrorCodes.NotAvailable));

        CliRun run = await cli.CallAsync("channels", "delete", Evening, "--yes");

        run.ExitCode.ShouldBe(1);
        string error = string.Join(' ', run.Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        error.ShouldContain("Retry when the state of the resource has changed. This operation changes the state of live channel from READY to DELETED.");
    }

    [Fact]
    public async Task An_error_and_its_advice_are_told_in_Korean()
    {
        CliRun run = await cli.CallAsync("re-stream", "get", "ls-20251231235959-goNe0", "--lang", "ko");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldMatchSnapshot();
    }

    [Fact]
    public async Task A_service_that_does_not_respond_has_its_own_exit_code()
    {
        cli.Emulator.Faults.Add(Fault.Dropped(), Fault.Dropped(), Fault.Dropped());

        CliRun run = await cli.CallAsync("channels", "list-events", Evening);

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldStartWith("listChannelEvents failed after 3 attempts: ");
    }

    [Theory]
    [InlineData("livestation.example", "--endpoint needs an address such as http://127.0.0.1:5250.")]
    [InlineData(
        "http://livestation.example",
        "--endpoint uses HTTP, which is allowed only on the loopback interface. If\n'livestation.example' is an emulator, add --allow-http "
        + "livestation.example.")]
    [InlineData("ftp://livestation.example", "The address of a zone must use HTTPS")]
    public async Task An_endpoint_that_cannot_be_called_is_a_usage_error(string endpoint, string complaint)
    {
        CliRun run = await CliRun.OnAsync(
            new ScreenTraits(120, false), cli.Variables(), "channels", "get", Evening, "--endpoint", endpoint);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith(complaint);
    }

    [Fact]
    public async Task HTTP_is_allowed_to_the_named_host_and_to_no_other()
    {
        string[] words = ["channels", "get", Evening, "--dry-run", "--endpoint", "http://emulator:5250"];

        CliRun allowed = await cli.CallAsync([.. words, "--allow-http", "emulator"]);
        CliRun other = await cli.CallAsync([.. words, "--allow-http", "elsewhere"]);

        allowed.Out.ShouldContain("http://emulator:5250/api/v2/channels/");
        (other.ExitCode, other.Error.Split('.')[0]).ShouldBe((2, "The address of a zone must use HTTPS"));
    }

    [Fact]
    public async Task An_argument_that_is_not_valid_in_a_path_is_a_usage_error()
    {
        CliRun run = await cli.CallAsync("channels", "get", "..");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("<channel-id> must not be");
    }

    [Fact]
    public async Task One_page_says_how_many_items_there_are_and_all_pages_do_not()
    {
        CliRun one = await cli.CallAsync("channels", "list", "--page-size", "2");
        CliRun all = await cli.CallAsync("channels", "list", "--all");

        one.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        one.Error.ShouldBe("2 of 3. Use --all to list all.\n");
        all.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(3);
        all.Error.ShouldBeEmpty();
    }

    // Nothing listens on this port.
    [Fact]
    public async Task A_dry_run_prints_the_signed_request_without_signature_and_secrets_and_sends_nothing()
    {
        CliRun run = await cli.InAsync(
            shell => shell with { Clock = new FixedClock() },
            "re-stream", "update-platform", Concert, "71204", "--rtmp-url", "rtmp://stage.example/in", "--stream-key", "invented-key",
            "--dry-run", "--endpoint", "http://127.0.0.1:9");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Out.ShouldMatchSnapshot();
    }

    [Fact]
    public async Task A_settled_state_needs_no_waiting() =>
        (await cli.CallAsync("channels", "get", Evening, "--wait", "--query", "channelStatus"))
            .ShouldBe(new CliRun(0, "PUBLISHING\n", ""));

    [Fact]
    public async Task A_state_that_does_not_settle_in_time_has_its_own_exit_code()
    {
        CliRun run = await cli.CallAsync("re-stream", "get", "ls-20260822214500-tEst5", "--wait", "--timeout", "0s");

        run.ExitCode.ShouldBe(4);
        run.Out.ShouldContain("ls-20260822214500-tEst5");
        run.Error.ShouldBe("The state is still CREATING. Wait longer with --timeout.\n");
    }

    [Fact]
    public async Task Waiting_reads_the_object_until_its_state_is_settled()
    {
        await using RecordingServer server = new();
        server.RespondWith(200, """{"content":{"channelId":"ls-1","channelStatus":"CREATING"}}""");
        Task<CliRun> run = cli.CallAsync(
            "channels", "get", "ls-1", "--wait", "--output", "json", "--endpoint", server.Address.ToString());
        while (server.TakeRequests().Count == 0)
            await Task.Delay(20, TestContext.Current.CancellationToken);

        server.RespondWith(200, """{"content":{"channelId":"ls-1","channelStatus":"READY"}}""");

        (await run).Out.ShouldContain("\"channelStatus\": \"READY\"");
        (await run).Error.ShouldBe("CREATING …\n");
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeMilliseconds(1700000000000);
    }
}
