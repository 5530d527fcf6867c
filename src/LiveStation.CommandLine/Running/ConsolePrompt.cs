using System.Text;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.CommandLine.Running;

/// <summary>Asks on the console of this process.</summary>
/// <param name="screen">The screen for questions.</param>
/// <param name="line">Reads a line of text; null when the input has ended.</param>
/// <param name="key">Reads a key without showing it.</param>
internal sealed class ConsolePrompt(Screen screen, Func<string?> line, Func<ConsoleKeyInfo> key) : IPrompt
{
    /// <summary>Initializes a prompt that reads from the console.</summary>
    /// <param name="screen">The screen for questions.</param>
    public ConsolePrompt(Screen screen)
        : this(screen, Console.ReadLine, () => Console.ReadKey(intercept: true))
    {
    }

    /// <inheritdoc />
    public Task<string?> AskAsync(string question, CancellationToken stop)
    {
        screen.Raw(SafeText.Of(question) + " ");
        return AnswerAsync(line, stop);
    }

    /// <inheritdoc />
    public async Task<string?> AskSecretlyAsync(string question, CancellationToken stop)
    {
        screen.Raw(SafeText.Of(question) + " ");
        string? secret = await AnswerAsync(Keys, stop);
        screen.Line();
        return secret;
    }

    // The console cannot cancel a read. The read is left behind on a thread of the pool, which does not keep the process alive.
    private async Task<string?> AnswerAsync(Func<string?> read, CancellationToken stop)
    {
        try
        {
            return await Task.Run(read, stop).WaitAsync(stop);
        }
        catch (OperationCanceledException)
        {
            // The shell's own prompt begins on a line of its own.
            screen.Line();
            throw;
        }
    }

    private string Keys()
    {
        StringBuilder secret = new();
        while (key() is { Key: not ConsoleKey.Enter } pressed)
        {
            if (pressed.Key == ConsoleKey.Backspace)
                secret.Length = Math.Max(0, secret.Length - 1);
            else if (!char.IsControl(pressed.KeyChar))
                secret.Append(pressed.KeyChar);
        }
        return secret.ToString();
    }
}
