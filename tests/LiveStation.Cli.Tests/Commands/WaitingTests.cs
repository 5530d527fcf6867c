using LiveStation.Cli.Tests.Support;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Emulator.Faults;
using LiveStation.Tests.Shared;

namespace LiveStation.Cli.Tests.Commands;

/// <summary>Each way out of <c>--wait</c>.</summary>
public sealed class WaitingTests(CliFixture cli) : IClassFixture<CliFixture>
{
    private const string Creating = """{"content":{"channelId":"ls-1","channelStatus":"CREATING"}}""";

    private const string Known = "\"channelId\": \"ls-1\"";

    [Fact]
    public async Task When_the_limit_is_over_the_last_known_object_is_printed()
    {
        await using RecordingServer server = new();
        server.RespondWith(200, Creating);

        CliRun run = await cli.CallAsync(Words(server.Address, "300ms"));

        run.ExitCode.ShouldBe(4);
        run.Out.ShouldContain(Known);
        run.Error.ShouldEndWith("The state is still CREATING. Wait longer with --timeout.\n");
        server.TakeRequests().Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task When_the_wait_is_canceled_the_last_known_object_is_printed()
    {
        await using RecordingServer server = new();
        server.RespondWith(200, Creating);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        StringWriter output = new();
        using SignallingWriter error = new();
        ScreenTraits traits = new(80, IsInColour: false);

        Shell shell = new(new Screen(output, traits), new Screen(error, traits), cli.Variables().GetValueOrDefault);
        Task<int> run = CliProgram.Create().RunAsync(Words(server.Address, "10m"), shell, stop.Token);
        await error.WaitForAsync("CREATING …");
        await stop.CancelAsync();

        (await run).ShouldBe(130);
        output.ToString().ShouldContain(Known);
    }

    [Fact]
    public async Task When_reading_fails_for_good_the_last_known_object_is_printed()
    {
        await using RecordingServer server = new();
        server.RespondWith(200, Creating);
        Task<CliRun> run = cli.CallAsync(Words(server.Address, "10m"));
        await TakenAsync(server);

        server.RespondWith(403, """{"error":{"errorCode":"210","message":"Permission Denied"}}""");

        (await run).ExitCode.ShouldBe(1);
        (await run).Out.ShouldContain(Known);
    }

    [Fact]
    public async Task A_failure_that_can_pass_is_reported_and_read_again()
    {
        await using RecordingServer server = new();
        server.RespondWith(200, Creating);
        Task<CliRun> run = cli.CallAsync(Words(server.Address, "10m"));
        await TakenAsync(server);
        server.RespondWith(503, "");
        await TakenAsync(server);

        server.RespondWith(200, Creating.Replace("CREATING", "READY", StringComparison.Ordinal));

        (await run).ExitCode.ShouldBe(0);
        (await run).Out.ShouldContain("\"channelStatus\": \"READY\"");
        (await run).Error.ShouldContain("503");
    }

    [Fact]
    public async Task A_request_that_gets_no_response_ends_with_the_limit()
    {
        cli.Emulator.Faults.Add(Fault.Slow(TimeSpan.Zero), Fault.Slow(TimeSpan.FromMinutes(5)));

        CliRun run = await cli.CallAsync(
            "re-stream", "get", "ls-20260822214500-tEst5", "--wait", "--timeout", "400ms", "--output", "json");

        run.ExitCode.ShouldBe(4);
        run.Out.ShouldContain("\"channelId\": \"ls-20260822214500-tEst5\"");
    }

    private static string[] Words(Uri address, string limit) =>
        ["channels", "get", "ls-1", "--wait", "--timeout", limit, "--output", "json", "--endpoint", address.ToString()];

    private static async Task TakenAsync(RecordingServer server)
    {
        while (server.TakeRequests().Count == 0)
            await Task.Delay(20, TestContext.Current.CancellationToken);
    }
}
