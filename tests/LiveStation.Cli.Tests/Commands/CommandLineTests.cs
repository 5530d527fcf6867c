using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;
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
        run.Out.ShouldMatchSnapshot();
    }

    [Theory]
    [InlineData("help", "channels", "list")]
    [InlineData("help", "channels")]
    public async Task Help_before_a_command_is_help_of_the_command(params string[] words) =>
        (await CliRun.OfAsync(words)).ShouldBe(await CliRun.OfAsync([.. words.Skip(1), "--help"]));

    [Fact]
    public async Task The_language_can_follow_the_option_for_help() =>
        (await CliRun.OfAsync("--help", "--lang", "ko")).ShouldBe(await CliRun.OfAsync("--lang", "ko", "--help"));

    [Theory]
    [InlineData("channels", "create", "Listed by: quality-sets list.")]
    [InlineData("channels", "get", "Listed by: channels list.")]
    [InlineData("recordings", "list", "Listed by: channels list.")]
    [InlineData("re-stream", "list-platforms", "Listed by: re-stream list.")]
    public async Task The_help_of_a_key_names_the_command_that_lists_it(string group, string command, string sentence) =>
        string.Join(' ', (await CliRun.OfAsync(group, command, "--help")).Out.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ShouldContain(sentence);

    [Fact]
    public async Task A_Korean_environment_gets_Korean_help()
    {
        CliRun run = await CliRun.OnAsync(
            new ScreenTraits(80, false), new Dictionary<string, string> { ["LANG"] = "ko_KR.UTF-8" }, "schedules", "create", "--help");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldMatchSnapshot();
    }

    [Theory]
    [InlineData("LANG", "ko_KR.UTF-8", "en_US.UTF-8", "")]
    [InlineData("LC_ALL", "ko_KR.UTF-8", "", "")]
    [InlineData("LANG", "en_US.UTF-8", "", "--lang ko")]
    public async Task The_language_is_that_of_the_option_or_else_of_the_environment(
        string name, string value, string messages, string option)
    {
        Dictionary<string, string> variables = new() { [name] = value };
        if (messages.Length > 0)
            variables["LC_MESSAGES"] = messages;

        CliRun run = await CliRun.OnAsync(
            new ScreenTraits(80, false), variables, [.. option.Split(' ', StringSplitOptions.RemoveEmptyEntries), "tuor"]);

        string expected = messages.Length > 0 ? "There is no command 'tuor'." : "'tuor' 명령은 없습니다.";
        run.Error.ShouldStartWith(expected);
    }

    [Fact]
    public async Task A_group_lists_its_commands()
    {
        CliRun run = await CliRun.OfAsync("snapshots");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldMatchSnapshot();
    }

    [Fact]
    public async Task The_version_is_that_of_the_package() =>
        (await CliRun.OfAsync("--version")).ShouldBe(new CliRun(0, "0.1.0\n", ""));

    [Fact]
    public async Task The_help_of_a_command_shows_its_usage()
    {
        CliRun run = await CliRun.OfAsync("channels", "list-events", "--help");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldMatchSnapshot();
    }

    [Theory]
    [InlineData("There is no command 'tuor'. Did you mean 'tour'?", "tuor")]
    [InlineData("There is no command 'restraem'. Did you mean 're-stream'?", "restraem", "get", "ls-1")]
    [InlineData("There is no command 'deploy'. 'dotnet run --project src/LiveStation.Cli -- --help' lists them all.", "deploy")]
    [InlineData("There is no command 're-stream gte'. Did you mean 'get'?", "re-stream", "gte", "ls-1")]
    [InlineData("'channels get' needs <channel-id>.", "channels", "get")]
    [InlineData("'channels get' does not take 'ls-2'.", "channels", "get", "ls-1", "ls-2")]
    [InlineData("'channels get' has no option --zoen. Did you mean '--zone'?", "channels", "get", "ls-1", "--zoen", "finance")]
    [InlineData("--zone can be given only once.", "channels", "get", "ls-1", "--zone", "public", "--zone", "finance")]
    [InlineData("--page needs a whole number, not 'one'.", "channels", "list", "--page", "one")]
    [InlineData("There is no format 'jsno'. Did you mean 'json'? Values: table, json, yaml, tsv.", "channels", "list", "--output", "jsno")]
    [InlineData("There is no script for 'bsh'. Did you mean 'bash'? Values: bash, zsh, fish, pwsh.", "completion", "bsh")]
    [InlineData("'tour' has no option --quick.", "tour", "--quick")]
    [InlineData("--zone needs a value.", "channels", "get", "ls-1", "--zone")]
    [InlineData("There is no zone 'finanse'. Did you mean 'finance'? Values: public, finance.", "channels", "get", "ls-1", "--zone", "finanse")]
    [InlineData("There is no set 'smal'. Did you mean 'small'?", "mcp", "--tools", "smal")]
    [InlineData("--groups names no group. Specify groups such as channels,recordings, or omit it for all groups.", "mcp", "--groups", "")]
    [InlineData("--groups names no group. Specify groups such as channels,recordings, or omit it for all groups.", "mcp", "--groups", " ,")]
    [InlineData("There is no language 'fr'. Values: en, ko.", "channels", "list", "--lang", "fr")]
    [InlineData("There is no language 'english'. Values: en, ko.", "--lang=english", "channels")]
    [InlineData("--lang needs a value.", "--lang")]
    [InlineData("--timeout needs a duration such as 90s or 5m, not '99999999d'.", "channels", "get", "a", "--timeout", "99999999d")]
    [InlineData("--port needs a number from 0 to 65535.", "emulator", "--port", "65536")]
    public async Task A_usage_error_is_reported_with_a_suggestion(string complaint, params string[] words)
    {
        CliRun run = await CliRun.OfAsync(words);

        run.ExitCode.ShouldBe(2);
        run.Out.ShouldBeEmpty();
        run.Error.ReplaceLineEndings(" ").TrimEnd().ShouldBe(complaint);
    }

    [Fact]
    public async Task An_unexpected_exception_is_one_line_without_its_message()
    {
        CliRun run = await CliRun.InAsync(
            new ScreenTraits(80, false),
            new Dictionary<string, string> { ["LIVESTATION_ACCESS_KEY"] = "a", ["LIVESTATION_SECRET_KEY"] = "b" },
            shell => shell with { Input = () => throw new InvalidOperationException("s3cret") },
            "quality-sets", "create", "--body", "-");

        run.ShouldBe(new CliRun(1, "", "Unexpected error: InvalidOperationException. Please report it.\n"));
    }

    [Theory]
    [InlineData("tour")]
    [InlineData("emulator")]
    public async Task A_command_that_is_canceled_before_its_start_ends_as_canceled(string command)
    {
        StringWriter output = new();
        Screen screen = new(output, new ScreenTraits(80, IsInColour: false));
        int exitCode = await CliProgram.Create().RunAsync(
            [command], new Shell(screen, screen, _ => null), new CancellationToken(canceled: true));

        exitCode.ShouldBe(130);
        output.ToString().ShouldBeEmpty();
    }
}
