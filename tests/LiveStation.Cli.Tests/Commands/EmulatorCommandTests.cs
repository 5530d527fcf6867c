using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using LiveStation.Cli.Commands;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
using LiveStation.Cli.Tests.Support;
using LiveStation.Runtime;
using LiveStation.Tests.Shared;

namespace LiveStation.Cli.Tests.Commands;

public sealed partial class EmulatorCommandTests
{
    [Theory]
    [InlineData("src/LiveStation.Cli/README.md")]
    [InlineData("src/LiveStation.Cli/README.ko.md")]
    public void The_page_lists_exactly_the_options(string page)
    {
        string section = Repository.Read(page).Split("\n## ").Single(part => part.Contains("| `--scenario ", StringComparison.Ordinal));

        ListedOption().Matches(section).Select(match => match.Groups["option"].Value)
            .ShouldBe(new EmulatorCommand().Options.Select(option => option.Name));
    }

    [Fact]
    public async Task The_help_lists_every_scenario_in_one_line()
    {
        CliRun run = await CliRun.OnAsync(new ScreenTraits(80, IsInColour: false), new Dictionary<string, string>(), "emulator", "--help");

        run.Out.ShouldContain("Scenarios of --scenario");
        run.Out.Split('\n').ShouldContain(line => line.TrimStart().StartsWith("broadcast", StringComparison.Ordinal)
            && line.EndsWith("a live and a re-stream channel on air.", StringComparison.Ordinal));
        run.Out.Split('\n').ShouldContain(line => line.TrimStart().StartsWith("many", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_runs_until_it_is_stopped_and_tells_each_request()
    {
        using CancellationTokenSource stop =
            CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        SignallingWriter output = new();
        Task<int> run = RunAsync(output, [], stop.Token);
        string announced = await output.WaitForAsync("SECRET_KEY=");

        await CallAsync(announced);
        await output.WaitForAsync("→ 200");
        await stop.CancelAsync();

        (await run).ShouldBe(0);
        output.ToString().ShouldMatchSnapshot();
    }

    [Fact]
    public async Task In_Korean_the_start_and_the_refusals_are_Korean()
    {
        using CancellationTokenSource stop =
            CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        SignallingWriter output = new();
        Task<int> run = RunAsync(output, [], stop.Token, "--lang", "ko");
        string announced = await output.WaitForAsync("SECRET_KEY=");

        using HttpClient client = new();
        await client.GetAsync(new Uri($"{Address().Match(announced).Value}/api/v2/channels"), stop.Token);
        await output.WaitForAsync("→ 401");
        await stop.CancelAsync();

        (await run).ShouldBe(0);
        output.ToString().ShouldMatchSnapshot();
    }

    [Fact]
    public async Task It_uses_the_keys_of_the_environment_and_does_not_show_them()
    {
        using CancellationTokenSource stop =
            CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        SignallingWriter output = new();
        Dictionary<string, string> keys = new()
        {
            ["LIVESTATION_ACCESS_KEY"] = "mine",
            ["LIVESTATION_SECRET_KEY"] = "not-to-be-shown",
        };

        Task<int> run = RunAsync(output, keys, stop.Token);
        string announced = await output.WaitForAsync("Ctrl+C stops it.");
        await stop.CancelAsync();

        (await run).ShouldBe(0);
        announced.ShouldContain("mine");
        announced.ShouldNotContain("not-to-be-shown");
    }

    [Theory]
    [InlineData("LIVESTATION_ACCESS_KEY", "LIVESTATION_SECRET_KEY")]
    [InlineData("LIVESTATION_SECRET_KEY", "LIVESTATION_ACCESS_KEY")]
    public async Task An_incomplete_key_pair_is_rejected_and_not_completed(string given, string missing)
    {
        CliRun run = await RunAsync(new Dictionary<string, string> { [given] = "mine" });

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith($"{missing} is not set.");
    }

    [Fact]
    public async Task An_invalid_key_is_reported_and_not_shown()
    {
        CliRun run = await RunAsync(new Dictionary<string, string>
        {
            ["LIVESTATION_ACCESS_KEY"] = "not to-be-shown",
            ["LIVESTATION_SECRET_KEY"] = "mine",
        });

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("visible ASCII");
        run.Error.ShouldNotContain("to-be-shown");
    }

    [Fact]
    public async Task A_port_in_use_is_reported()
    {
        using TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();
        int port = ((IPEndPoint)other.LocalEndpoint).Port;

        CliRun run = await CliRun.OfAsync("emulator", "--port", $"{port}");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("The emulator could not start.");
    }

    [Fact]
    public async Task A_data_file_that_cannot_be_used_is_reported_with_its_option_and_what_to_do()
    {
        string path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "my notes", TestContext.Current.CancellationToken);

        CliRun run = await CliRun.OnAsync(
            new ScreenTraits(400, IsInColour: false), new Dictionary<string, string>(), "emulator", "--port", "0", "--data", path);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("The emulator could not start with --data.");
        run.Error.ShouldContain("Specify another path.");
        run.Error.ShouldNotContain("--port");
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe("my notes");
        File.Delete(path);
    }

    private static Task<CliRun> RunAsync(Dictionary<string, string> variables) =>
        CliRun.OnAsync(new ScreenTraits(200, IsInColour: false), variables, "emulator", "--port", "0");

    private static Task<int> RunAsync(
        SignallingWriter output, Dictionary<string, string> variables, CancellationToken stop, params string[] more)
    {
        Screen screen = new(output, new ScreenTraits(80, IsInColour: false));
        return CliProgram.Create().RunAsync(
            ["emulator", "--port", "0", .. more], new Shell(screen, screen, variables.GetValueOrDefault), stop);
    }

    private static async Task CallAsync(string announced)
    {
        ApiZone real = LiveStationZones.Public;
        ApiZone zone = new(new Uri(Address().Match(announced).Value), real.PathPrefix, real.RegionCode);
        NcpCredentials credentials = new(AccessKey().Match(announced).Value, SecretKey().Match(announced).Value);
        using LiveStationClient client = new(credentials, new ApiClientOptions { Zone = zone });
        await client.Channels.ListEventsAsync("ls-20260822183000-hAn7G", TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"^\| `(?<option>--[a-z-]+)", RegexOptions.Multiline)]
    private static partial Regex ListedOption();

    [GeneratedRegex("(?<=ACCESS_KEY=).+")]
    private static partial Regex AccessKey();

    [GeneratedRegex("(?<=SECRET_KEY=).+")]
    private static partial Regex SecretKey();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();
}
