using LiveStation.CommandLine.Running;

namespace LiveStation.Cli.Tests.Support;

/// <summary>A person who presses Ctrl+C instead of giving an answer.</summary>
/// <param name="stop">Canceled when a question is asked.</param>
internal sealed class SilentPrompt(CancellationTokenSource stop) : IPrompt
{
    public async Task<string?> AskAsync(string question, CancellationToken stopped)
    {
        await stop.CancelAsync();
        await Task.Delay(Timeout.Infinite, stopped);
        return null;
    }

    public Task<string?> AskSecretlyAsync(string question, CancellationToken stopped) => AskAsync(question, stopped);
}
