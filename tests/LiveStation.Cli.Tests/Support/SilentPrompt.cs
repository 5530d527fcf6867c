using LiveStation.CommandLine.Running;

namespace LiveStation.Cli.Tests.Support;

/// <summary>A person who gives some answers and then presses Ctrl+C.</summary>
/// <param name="stop">Canceled when the question is asked.</param>
/// <param name="answers">The answers before it.</param>
internal sealed class SilentPrompt(CancellationTokenSource stop, params string[] answers) : IPrompt
{
    // A command that does not pass the token on would wait forever.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly Queue<string> _answers = new(answers);

    public async Task<string?> AskAsync(string question, CancellationToken stopped)
    {
        if (_answers.TryDequeue(out string? answer))
            return answer;
        await stop.CancelAsync();
        await Task.Delay(LongestWait, stopped);
        return null;
    }

    public Task<string?> AskSecretlyAsync(string question, CancellationToken stopped) => AskAsync(question, stopped);
}
