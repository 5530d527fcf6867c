using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Running;

namespace LiveStation.CommandLine.Calls;

/// <summary>Asks before something is destroyed.</summary>
internal static class Confirmation
{
    /// <summary>Asks at a terminal. Without one, the command line must contain the answer.</summary>
    /// <param name="command">The command.</param>
    /// <param name="name">Its name as it is typed.</param>
    /// <param name="input">Arguments and options of the command.</param>
    /// <param name="shell">The shell.</param>
    /// <param name="stop">A token that Ctrl+C cancels.</param>
    /// <exception cref="CommandFailure">The answer is not yes.</exception>
    public static async Task AskAsync(ApiCommand command, string name, CommandInput input, Shell shell, CancellationToken stop)
    {
        if (!command.IsDestructive || input.Has(OperationOptions.Yes))
            return;
        string yes = OperationOptions.Yes.Name;
        if (shell.Prompt is not { } prompt)
        {
            throw CommandFailure.NotUnderstood(new(
                $"'{name}' cannot be undone. Without a terminal to ask at, it needs {yes}.",
                $"'{name}' 명령은 되돌릴 수 없습니다. 물어볼 터미널이 없는 경우 {yes} 옵션이 필요합니다."));
        }
        string subject = string.Join(' ', command.Arguments.Select((_, index) => input.Argument(index)));
        string question = shell.Say(new(
            $"{name} {subject}: this cannot be undone. Continue? [y/N]", $"{name} {subject}: 되돌릴 수 없습니다. 계속하시겠습니까? [y/N]"));
        string? answer = await prompt.AskAsync(question, stop);
        if (answer?.Trim() is not ("y" or "Y" or "yes"))
            throw new CommandFailure(new("Nothing was sent.", "요청을 보내지 않았습니다."));
    }
}
