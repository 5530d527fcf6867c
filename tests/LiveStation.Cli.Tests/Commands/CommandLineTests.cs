using LiveStation.Cli.Commands;
using LiveStation.Cli.Running;
using LiveStation.Cli.Terminal;
using LiveStation.Cli.Tests.Support;

namespace LiveStation.Cli.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData()]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("help")]
    public async Task Without_a_command_it_lists_all_commands(params string[] words)
    {
        CliRun run = await CliRun.OfAsync(words);

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        run.Out.ShouldBe("""
            Live Station of NAVER Cloud in a terminal.

              dotnet run --project src/LiveStation.Cli -- <command>

              tour                      demonstrate the client against a built-in emulator
              emulator                  run an emulator of the API until Ctrl+C
              events <channelId>        list the events of a channel
              restream get <channelId>  show one re-stream channel
              sign <method> <path>      print a signed request for another program to send
              mcp                       serve the API to AI assistants over MCP (stdio)

            Options of a command: <command> --help
            Version of the program: --version
            Environment variables of the keys: LIVESTATION_ACCESS_KEY and LIVESTATION_SECRET_KEY.

            """);
    }

    [Fact]
    public async Task The_version_is_that_of_the_package() =>
        (await CliRun.OfAsync("--version")).ShouldBe(new CliRun(0, "0.1.0\n", ""));

    [Fact]
    public async Task The_help_of_a_command_shows_its_usage()
    {
        CliRun run = await CliRun.OfAsync("events", "--help");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldBe("""
            dotnet run --project src/LiveStation.Cli -- events <channelId>
              list the events of a channel

              --zone NAME     zone to call: public, finance
              --endpoint URL  address to call instead of the service, such as an emulator's
              --json          print the response as received, including secrets

            """);
    }

    [Theory]
    [InlineData("There is no command 'tuor'. Did you mean 'tour'?", "tuor")]
    [InlineData("There is no command 'restraem'. Did you mean 'restream get'?", "restraem", "get", "ls-1")]
    [InlineData("There is no command 'deploy'. 'dotnet run --project src/LiveStation.Cli -- --help' lists them all.", "deploy")]
    [InlineData("'events' needs <channelId>.", "events")]
    [InlineData("'events' does not take 'ls-2'.", "events", "ls-1", "ls-2")]
    [InlineData("'events' has no option --zoen. Did you mean '--zone'?", "events", "ls-1", "--zoen", "finance")]
    [InlineData("'tour' has no option --quick.", "tour", "--quick")]
    [InlineData("--zone needs a value.", "events", "ls-1", "--zone")]
    [InlineData("There is no zone 'finanse'. Did you mean 'finance'?", "events", "ls-1", "--zone", "finanse")]
    [InlineData("'smal' is not a value of --tools. Did you mean 'small'? Valid: operations, small.", "mcp", "--tools", "smal")]
    [InlineData("'fr' is not a value of --lang. Valid: en, ko.", "mcp", "--lang", "fr")]
    [InlineData("--port needs a number from 0 to 65535.", "emulator", "--port", "65536")]
    public async Task A_usage_error_is_reported_with_a_suggestion(string complaint, params string[] words)
    {
        CliRun run = await CliRun.OfAsync(words);

        run.ExitCode.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ReplaceLineEndings(" ").TrimEnd().ShouldBe(complaint);
    }

    [Theory]
    [InlineData("tour")]
    [InlineData("emulator")]
    public async Task A_command_that_is_canceled_before_its_start_ends_as_canceled(string command)
    {
        StringWriter output = new();
        Screen screen = new(output, new ScreenTraits(80, IsInColour: false));
        CommandLine commandLine = new(CommandLine.AllCommands, new Shell(screen, screen, _ => null));

        int exitCode = await commandLine.RunAsync([command], new CancellationToken(canceled: true));

        exitCode.ShouldBe(130);
        output.ToString().ShouldBeEmpty();
    }
}
