using System.Text;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.CommandLine.Running;

/// <summary>Asks on the console of this process.</summary>
/// <param name="screen">The screen for questions.</param>
/// <param name="line">Reads a line of text; null when the input has ended.</param>
/// <param name="key">Reads a key without showing it.</param>
internal sealed class ConsolePrompt(Screen screen, Func<string?> line, Func<ConsoleKeyInfo> key) : IPrompt
{
    // On Windows, Ctrl+C also ends the read, as if the input had ended, and it does so before the signal is handled.
    private static readonly TimeSpan TimeForSignal = TimeSpan.FromMilliseconds(200);

    /// <summary>Initializes a prompt that reads from the console.</summary>
    /// <param name="screen">The screen for questions.</param>
    public ConsolePrompt(Screen screen)
        : this(screen, Console.ReadLine, () => Console.ReadKey(intercept: true))
    {
    }

    /// <inheritdoc />
    public Task<string?> AskAsync(string question, CancellationToken stop) => AnswerAsync(question, line, isShown: true, stop);

    /// <inheritdoc />
    public Task<string?> AskSecretlyAsync(string question, CancellationToken stop) => AnswerAsync(question, Keys, isShown: false, stop);

    // The console cannot cancel a read. The read is left behind on a thread of the pool, which does not keep the process alive.
    private async Task<string?> AnswerAsync(string question, Func<string?> read, bool isShown, CancellationToken stop)
    {
        screen.Raw(SafeText.Of(question) + " ");
        string? answer = null;
        try
        {
            answer = await Task.Run(read, stop).WaitAsync(stop);
            if (answer is null)
                await Task.Delay(TimeForSignal, stop);
            return answer;
        }
        finally
        {
            // Enter ends the line of an answer that is shown. Whatever follows anything else begins on a line of its own.
            if (answer is null || !isShown)
                screen.Line();
        }
    }

    private string? Keys()
    {
        StringBuilder secret = new();
        while (key() is { Key: not ConsoleKey.Enter } pressed)
        {
            if (IsEnd(pressed) && secret.Length == 0)
                return null;
            if (pressed.Key == ConsoleKey.Backspace)
                secret.Length = Math.Max(0, secret.Length - 1);
            else if (!char.IsControl(pressed.KeyChar))
                secret.Append(pressed.KeyChar);
        }
        return secret.ToString();
    }

    // Ctrl+D, Ctrl+Z on Windows, and what a terminal that was closed returns.
    private static bool IsEnd(ConsoleKeyInfo pressed) => pressed.KeyChar is '\u0004' or '\u001a' || pressed is { Key: 0, KeyChar: '\0' };
}
