using LiveStation.Cli.Tests.Support;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.Cli.Tests.Commands;

/// <summary>Questions at the terminal.</summary>
public sealed class QuestionTests(CliFixture cli) : IClassFixture<CliFixture>
{
    private static readonly ScreenTraits Screen80 = new(80, IsInColour: false);

    [Theory]
    [InlineData(true, "channels", "delete", "ls-20260302090000-yOga1")]
    [InlineData(false, "channels", "list")]
    [InlineData(false, "configure")]
    public async Task Ctrl_C_at_a_question_ends_with_130_and_sends_nothing(bool hasKeys, params string[] words)
    {
        using CancellationTokenSource stop = new();
        Dictionary<string, string> variables = hasKeys ? cli.Variables() : [];

        CliRun run = await CliRun.UntilAsync(
            Screen80, variables, shell => shell with { Prompt = new SilentPrompt(stop) }, words, stop.Token);

        run.ShouldBe(new CliRun(130, "", ""));
    }

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
    [InlineData("No secret key was entered.", "access", "  ")]
    public async Task An_empty_key_is_reported_as_such(string message, params string[] answers)
    {
        CliRun run = await CliRun.InAsync(
            Screen80, new Dictionary<string, string>(), shell => shell with { Prompt = new ScriptedPrompt(answers) }, "channels", "list");

        run.ShouldBe(new CliRun(2, "", message + "\n"));
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
