using System.Text.Json;
using LiveStation.Cli.Terminal;
using LiveStation.Cli.Tests.Support;
using LiveStation.Emulator;
using LiveStation.Emulator.Faults;

namespace LiveStation.Cli.Tests.Commands;

public sealed class ApiCommandTests : IAsyncLifetime
{
    private const string Evening = "ls-20260822183000-hAn7G";
    private const string Concert = "ls-20260820140000-hAn22";

    private EmulatorHost _emulator = null!;

    public async ValueTask InitializeAsync() => _emulator = await LiveStationEmulator.StartAsync();

    public ValueTask DisposeAsync() => _emulator.DisposeAsync();

    [Fact]
    public async Task Events_are_listed()
    {
        CliRun run = await CallAsync("events", Evening);

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldMatchSnapshot();
    }

    [Fact]
    public async Task A_channel_without_events_is_reported_in_a_sentence() =>
        (await CallAsync("events", "ls-20260822214500-nEw01")).Out.ShouldBe("Nothing has happened yet.\n");

    [Fact]
    public async Task A_channel_is_shown_with_what_belongs_to_it()
    {
        CliRun run = await CallAsync("restream", "get", Concert);

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldMatchSnapshot();
    }

    [Fact]
    public async Task The_selected_zone_is_called() =>
        (await CallAsync("events", Evening, "--zone", "finance")).ExitCode.ShouldBe(0);

    [Fact]
    public async Task As_json_a_response_is_printed_unchanged()
    {
        CliRun run = await CallAsync("restream", "get", Concert, "--json");

        using JsonDocument answer = JsonDocument.Parse(run.Out);
        JsonElement channel = answer.RootElement.GetProperty("content");
        channel.GetProperty("streamKey").GetString().ShouldBe("inventedkeyoftheconcert000000000");
    }

    [Fact]
    public async Task An_error_of_the_service_is_told_on_the_error_stream()
    {
        CliRun run = await CallAsync("restream", "get", "ls-20251231235959-goNe0");

        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldMatchSnapshot();
    }

    [Fact]
    public async Task A_service_that_does_not_respond_is_an_error()
    {
        _emulator.Faults.Add(Fault.Dropped());

        CliRun run = await CallAsync("events", Evening);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("listChannelEvents failed: ");
    }

    [Theory]
    [InlineData("LIVESTATION_ACCESS_KEY")]
    [InlineData("LIVESTATION_SECRET_KEY")]
    public async Task Without_a_key_pair_it_names_the_missing_variable(string missing)
    {
        Dictionary<string, string> variables = Keys();
        variables.Remove(missing);

        CliRun run = await CliRun.OnAsync(new ScreenTraits(80, false), variables, "events", Evening);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith($"{missing} is not set.");
    }

    [Theory]
    [InlineData("livestation.example", "--endpoint needs an address such as http://127.0.0.1:5250.")]
    [InlineData("http://livestation.example", "The address of a zone must use HTTPS")]
    public async Task An_endpoint_that_cannot_be_called_is_a_usage_error(string endpoint, string complaint)
    {
        CliRun run = await CliRun.OnAsync(
            new ScreenTraits(120, false), Keys(), "events", Evening, "--endpoint", endpoint);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith(complaint);
    }

    [Fact]
    public async Task An_id_that_is_not_valid_in_a_path_is_a_usage_error() =>
        (await CallAsync("events", "..")).ExitCode.ShouldBe(2);

    private Task<CliRun> CallAsync(params string[] words) => CliRun.OnAsync(
        new ScreenTraits(80, IsInColour: false),
        Keys(),
        [.. words, "--endpoint", _emulator.BaseAddress.ToString()]);

    private Dictionary<string, string> Keys() => new()
    {
        ["LIVESTATION_ACCESS_KEY"] = _emulator.Credentials.AccessKey,
        ["LIVESTATION_SECRET_KEY"] = _emulator.Credentials.SecretKey.Reveal(),
    };
}
