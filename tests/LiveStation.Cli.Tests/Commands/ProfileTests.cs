using System.Runtime.Versioning;
using System.Text;
using LiveStation.Cli.Tests.Support;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Tests.Commands;

/// <summary>Where keys come from.</summary>
public sealed class ProfileTests(CliFixture cli) : IClassFixture<CliFixture>, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("livestation").FullName;

    private string File => Path.Combine(_folder, "livestation", "profiles.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("LIVESTATION_ACCESS_KEY")]
    [InlineData("LIVESTATION_SECRET_KEY")]
    public async Task Without_a_key_pair_it_names_the_missing_variable(string missing)
    {
        Dictionary<string, string> variables = cli.Variables();
        variables.Remove(missing);

        CliRun run = await CliRun.OnAsync(new ScreenTraits(80, false), variables, "channels", "list");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith($"{missing} is not set.");
    }

    [Fact]
    public async Task A_profile_has_the_keys_the_zone_and_the_address()
    {
        CliRun stored = await ConfigureAsync("--zone", "finance", "--endpoint", cli.Emulator.BaseAddress.ToString());

        stored.ShouldBe(new CliRun(
            0, "", $"Profile 'default' is stored in {File}. It calls finance, {cli.Emulator.BaseAddress}.\n"));
        (await RunAsync("channels", "list", "--query", "length(@)")).Out.ShouldBe("3\n");
        (await RunAsync("channels", "list", "--dry-run")).Out.ShouldContain("/api/fin-v2/");
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Only_its_owner_can_read_the_file_and_a_file_that_others_can_read_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such permissions.");
        await ConfigureAsync();

        UnixFileMode mode = System.IO.File.GetUnixFileMode(File);
        System.IO.File.SetUnixFileMode(File, mode | UnixFileMode.GroupRead);
        CliRun run = await RunAsync("channels", "list");

        mode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        run.ExitCode.ShouldBe(1);
        run.Error.ReplaceLineEndings("").ShouldContain("chmod 600");
    }

    [Fact]
    public async Task New_keys_leave_the_zone_and_the_address_of_a_profile_as_they_are()
    {
        string address = cli.Emulator.BaseAddress.ToString();
        await ConfigureAsync("--zone", "finance", "--endpoint", address);

        CliRun stored = await ConfigureAsync();

        stored.ShouldBe(new CliRun(0, "", $"Profile 'default' is stored in {File}. It calls finance, {address}.\n"));
        (await RunAsync("channels", "list", "--dry-run")).Out.ShouldStartWith($"GET {address}api/fin-v2/channels");
    }

    [Fact]
    public async Task An_invalid_key_of_a_profile_is_blamed_on_the_profile()
    {
        await ConfigureAsync();
        string content = await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken);
        await System.IO.File.WriteAllTextAsync(
            File, content.Replace(cli.Emulator.Credentials.AccessKey, "with blank", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        CliRun run = await RunAsync("channels", "list");

        run.ExitCode.ShouldBe(2);
        run.Error.ReplaceLineEndings(" ").ShouldStartWith("The profile 'default' does not contain a valid key pair:");
        run.Error.ReplaceLineEndings(" ").ShouldContain("configure --profile default");
    }

    [Fact]
    public async Task Two_profiles_are_kept_apart()
    {
        await ConfigureAsync("--profile", "a", "--zone", "public");
        await ConfigureAsync("--profile", "b", "--zone", "finance");

        (await RunAsync("channels", "list", "--profile", "a", "--dry-run")).Out.ShouldContain("/api/v2/");
        (await RunAsync("channels", "list", "--profile", "b", "--dry-run")).Out.ShouldContain("/api/fin-v2/");
        CliRun missing = await RunAsync("channels", "list", "--profile", "c");
        missing.ExitCode.ShouldBe(2);
        missing.Error.ShouldStartWith("There is no profile 'c'.");
    }

    [Theory]
    [InlineData("{ \"profiles\": ", "(1,")]
    [InlineData("[]", " is not a valid file of profiles.")]
    [InlineData("{ \"profiles\": [] }", ": profiles")]
    [InlineData("{ \"profiles\": { \"default\": \"not-to-be-shown\" } }", ": default")]
    [InlineData("{ \"profiles\": {}, \"profiles\": {} }", " is not a valid file of profiles.")]
    [InlineData("{ \"profiles\": { \"default\": { \"accessKey\": 1, \"secretKey\": \"not-to-be-shown\" } } }", ": accessKey")]
    public async Task A_file_that_cannot_be_read_is_reported_without_its_content(string content, string place)
    {
        await ConfigureAsync();
        await System.IO.File.WriteAllTextAsync(File, content, TestContext.Current.CancellationToken);

        CliRun run = await RunAsync("channels", "list");

        run.ExitCode.ShouldBe(1);
        run.Error.ReplaceLineEndings("").ShouldContain(place);
        run.Error.ShouldNotContain("not-to-be-shown");
    }

    [Fact]
    public async Task The_profile_of_the_environment_is_the_one_that_is_stored()
    {
        CliRun run = await ConfigureAsync(shell => shell with
        {
            Variable = name => name == "LIVESTATION_PROFILE" ? "stage" : shell.Variable(name),
        });

        run.Error.ShouldBe($"Profile 'stage' is stored in {File}.\n");
        (await RunAsync("channels", "list", "--profile", "stage", "--dry-run")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task Keys_that_would_be_visible_while_they_are_typed_are_not_read()
    {
        CliRun run = await ConfigureAsync(shell => shell.At(isInputTerminal: true, isOutTerminal: false, isErrorTerminal: false));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("There is no terminal to ask for the keys on.");
        System.IO.File.Exists(File).ShouldBeFalse();
    }

    [Theory]
    [InlineData(true, true, true, true)]
    [InlineData(true, true, false, true)]
    [InlineData(true, false, true, true)]
    [InlineData(true, false, false, false)]
    [InlineData(false, true, true, false)]
    public void Questions_need_an_input_and_an_output_at_the_terminal(bool input, bool output, bool error, bool isAsked)
    {
        Screen screen = new(new StringWriter(), new ScreenTraits(80, false));

        (new Shell(screen, screen, _ => null).At(input, output, error).Prompt is not null).ShouldBe(isAsked);
    }

    [Fact]
    public async Task At_a_terminal_the_keys_are_asked_for()
    {
        ScriptedPrompt prompt = new(cli.Emulator.Credentials.AccessKey, cli.Emulator.Credentials.SecretKey.Reveal());

        CliRun run = await CliRun.InAsync(
            new ScreenTraits(80, false), new Dictionary<string, string>(), shell => shell with { Prompt = prompt },
            "channels", "list", "--endpoint", cli.Emulator.BaseAddress.ToString(), "--query", "length(@)");

        run.ShouldBe(new CliRun(0, "3\n", ""));
        prompt.Questions.ShouldBe(["Access key:", "secretly: Secret key:"]);
    }

    private Task<CliRun> ConfigureAsync(params string[] options) => ConfigureAsync(shell => shell, options);

    private Task<CliRun> ConfigureAsync(Func<Shell, Shell> prepare, params string[] options)
    {
        string keys = $"{cli.Emulator.Credentials.AccessKey}\n{cli.Emulator.Credentials.SecretKey.Reveal()}\n";
        return CliRun.InAsync(
            new ScreenTraits(400, false),
            new Dictionary<string, string> { ["XDG_CONFIG_HOME"] = _folder, ["APPDATA"] = _folder },
            shell => prepare(shell with { Input = () => new MemoryStream(Encoding.UTF8.GetBytes(keys)) }),
            ["configure", .. options]);
    }

    private Task<CliRun> RunAsync(params string[] words) => CliRun.OnAsync(
        new ScreenTraits(400, false), new Dictionary<string, string> { ["XDG_CONFIG_HOME"] = _folder, ["APPDATA"] = _folder }, words);
}
