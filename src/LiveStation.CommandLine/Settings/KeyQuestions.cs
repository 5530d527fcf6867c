using LiveStation.CommandLine.Running;
using LiveStation.Runtime;

namespace LiveStation.CommandLine.Settings;

/// <summary>Asks the person at the terminal for a key pair.</summary>
internal static class KeyQuestions
{
    /// <summary>Asks for both keys.</summary>
    /// <param name="prompt">Asks the questions.</param>
    /// <param name="shell">The shell.</param>
    /// <param name="stop">A token that Ctrl+C cancels.</param>
    /// <exception cref="CommandFailure">A key is missing or invalid.</exception>
    public static async Task<NcpCredentials> AskAsync(IPrompt prompt, Shell shell, CancellationToken stop)
    {
        string accessKey = Given(await prompt.AskAsync(shell.Say(new("Access key:", "Access Key:")), stop), "access key", "Access Key");
        string secretKey = Given(
            await prompt.AskSecretlyAsync(shell.Say(new("Secret key:", "Secret Key:")), stop), "secret key", "Secret Key");
        return Checked(accessKey, secretKey);
    }

    /// <summary>Reads both keys from lines, as a password manager prints them.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="stop">A token that Ctrl+C cancels.</param>
    /// <exception cref="CommandFailure">A key is missing or invalid.</exception>
    public static async Task<NcpCredentials> ReadAsync(TextReader lines, CancellationToken stop)
    {
        string accessKey = Given(await lines.ReadLineAsync(stop), "access key", "Access Key");
        return Checked(accessKey, Given(await lines.ReadLineAsync(stop), "secret key", "Secret Key"));
    }

    private static NcpCredentials Checked(string accessKey, string secretKey) => KeyPair.Of(
        accessKey, secretKey, reason => new($"The key pair is not valid: {reason}", $"키가 올바르지 않습니다. {reason}"));

    private static string Given(string? answer, string name, string koreanName) => string.IsNullOrWhiteSpace(answer)
        ? throw new CommandFailure(new($"No {name} was entered.", $"{koreanName}을(를) 입력하지 않았습니다."))
        : answer.Trim();
}
