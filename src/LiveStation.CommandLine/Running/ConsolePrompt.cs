using System.Text;
using LiveStation.CommandLine.Terminal;

namespace LiveStation.CommandLine.Running;

/// <summary>Asks on the console of this process.</summary>
/// <param name="screen">The screen for questions.</param>
internal sealed class ConsolePrompt(Screen screen) : IPrompt
{
    /// <inheritdoc />
    public string? Ask(string question)
    {
        screen.Raw(SafeText.Of(question) + " ");
        return Console.ReadLine();
    }

    /// <inheritdoc />
    public string? AskSecretly(string question)
    {
        screen.Raw(SafeText.Of(question) + " ");
        StringBuilder secret = new();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
                secret.Length = Math.Max(0, secret.Length - 1);
            else if (!char.IsControl(key.KeyChar))
                secret.Append(key.KeyChar);
        }
        screen.Line();
        return secret.ToString();
    }
}
