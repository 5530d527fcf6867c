using System.Net;
using System.Net.Sockets;
using LiveStation.Cli.Tests.Support;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Tests.Commands;

/// <summary>Questions at the terminal.</summary>
public sealed class QuestionTests(CliFixture cli) : IClassFixture<CliFixture>
{
    private static readonly ScreenTraits Screen80 = new(80, IsInColour: false);

    [Theory]
    [InlineData("channels list")]
    [InlineData("channels list", "access")]
    [InlineData("configure")]
    [InlineData("configure", "access")]
    [InlineData("sign GET /api/v2/channels", "access")]
    public async Task Ctrl_C_at_the_question_for_a_key_ends_with_130(string command, params string[] answers)
    {
        using CancellationTokenSource stop = new();

        CliRun run = await CliRun.UntilAsync(
            Screen80, new Dictionary<string, string>(), shell => shell with { Prompt = new SilentPrompt(stop, answers) }, command.Split(' '),
            stop.Token);

        run.ShouldBe(new CliRun(130, "", ""));
    }

    [Fact]
    public async Task Ctrl_C_before_deleting_ends_with_130_and_sends_nothing()
    {
        using CancellationTokenSource stop = new();
        using TcpListener service = new(IPAddress.Loopback, 0);
        service.Start();
        Dictionary<string, string> variables = cli.Variables();
        variables["LIVESTATION_ENDPOINT"] = $"http://{service.LocalEndpoint}";

        CliRun run = await CliRun.UntilAsync(
            Screen80, variables, shell => shell with { Prompt = new SilentPrompt(stop) }, ["channels", "delete", "ls-1"], stop.Token);

        run.ShouldBe(new CliRun(130, "", ""));
        service.Pending().ShouldBeFalse();
    }

    [Fact]
    public async Task Without_an_answer_nothing_is_deleted() =>
        (await CliRun.InAsync(
            Screen80, cli.Variables(), shell => shell with { Prompt = new ScriptedPrompt([null]) }, "channels", "delete", "ls-1"))
            .ShouldBe(new CliRun(1, "", "Nothing was sent.\n"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_question_on_the_console_ends_at_once_although_the_console_still_waits(bool isSecret)
    {
        using CancellationTokenSource stop = new();
        using ManualResetEventSlim released = new();
        StringWriter output = new();
        ConsolePrompt prompt = new(
            new Screen(output, Screen80),
            () =>
            {
                released.Wait();
                return "";
            },
            () =>
            {
                released.Wait();
                return new ConsoleKeyInfo('\r', ConsoleKey.Enter, shift: false, alt: false, control: false);
            });

        Task<string?> answer = isSecret ? prompt.AskSecretlyAsync("Key:", stop.Token) : prompt.AskAsync("Key:", stop.Token);
        answer.IsCompleted.ShouldBeFalse();
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(answer);
        output.ToString().ShouldBe("Key: \n");
        released.Set();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_read_that_ends_just_before_the_signal_counts_as_Ctrl_C(bool isSecret)
    {
        using CancellationTokenSource stop = new();
        ConsolePrompt prompt = new(new Screen(new StringWriter(), Screen80), () => null, () => default);

        Task<string?> answer = isSecret ? prompt.AskSecretlyAsync("Key:", stop.Token) : prompt.AskAsync("Key:", stop.Token);
        stop.CancelAfter(TimeSpan.FromMilliseconds(20));

        await Should.ThrowAsync<OperationCanceledException>(answer);
    }

    [Theory]
    [InlineData('\u0004', ConsoleKey.D)]
    [InlineData('\u001a', ConsoleKey.Z)]
    [InlineData('\0', (ConsoleKey)0)]
    public async Task The_end_of_the_input_is_no_secret(char character, ConsoleKey key)
    {
        StringWriter output = new();
        ConsolePrompt prompt = new(new Screen(output, Screen80), () => "", () => Key(character, key));

        (await prompt.AskSecretlyAsync("Key:", TestContext.Current.CancellationToken)).ShouldBeNull();
        output.ToString().ShouldBe("Key: \n");
    }

    [Fact]
    public async Task A_secret_is_read_key_by_key_without_control_characters()
    {
        Queue<ConsoleKeyInfo> keys = new(
        [
            Key('a', ConsoleKey.A), Key('x', ConsoleKey.X), Key('\b', ConsoleKey.Backspace), Key('\t', ConsoleKey.Tab),
            Key('b', ConsoleKey.B), Key('\r', ConsoleKey.Enter),
        ]);
        StringWriter output = new();
        ConsolePrompt prompt = new(new Screen(output, Screen80), () => null, keys.Dequeue);

        (await prompt.AskSecretlyAsync("Key:", TestContext.Current.CancellationToken)).ShouldBe("ab");
        output.ToString().ShouldBe("Key: \n");
    }

    [Theory]
    [InlineData("No access key was entered.", "", "secret")]
    [InlineData("No access key was entered.", null, "secret")]
    [InlineData("No secret key was entered.", "access", "  ")]
    [InlineData("No secret key was entered.", "access", null)]
    public async Task An_empty_key_is_reported_as_such(string message, params string?[] answers)
    {
        CliRun run = await CliRun.InAsync(
            Screen80, new Dictionary<string, string>(), shell => shell with { Prompt = new ScriptedPrompt(answers) }, "channels", "list");

        run.ShouldBe(new CliRun(1, "", message + "\n"));
    }

    [Fact]
    public async Task An_invalid_key_that_was_entered_is_not_blamed_on_the_variables()
    {
        ScriptedPrompt prompt = new("접근키", "secret");

        CliRun run = await CliRun.InAsync(
            Screen80, new Dictionary<string, string>(), shell => shell with { Prompt = prompt }, "channels", "list");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("The key pair is not valid:");
        run.Error.ShouldNotContain("LIVESTATION_");
        run.Error.ShouldNotContain("접근키");
    }

    private static ConsoleKeyInfo Key(char character, ConsoleKey key) => new(character, key, shift: false, alt: false, control: false);
}
