using LiveStation.Cli.Running;
using LiveStation.Cli.Terminal;
using LiveStation.Cli.Values;
using LiveStation.Runtime;

namespace LiveStation.Cli.Commands;

/// <summary>Finds and runs the command, and reports its result.</summary>
/// <param name="commands">All commands.</param>
/// <param name="shell">The shell of the commands.</param>
internal sealed class CommandLine(IReadOnlyList<ICommand> commands, Shell shell)
{
    /// <summary>All commands.</summary>
    public static IReadOnlyList<ICommand> AllCommands { get; } =
        [new TourCommand(), new EmulatorCommand(), new EventsCommand(), new ReStreamGetCommand(), new SignCommand(),
        new McpCommand()];

    /// <summary>Runs a command line.</summary>
    /// <param name="tokens">The tokens after the name of the program.</param>
    /// <param name="stop">A token that Ctrl+C cancels.</param>
    /// <returns>The exit code of the process.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> tokens, CancellationToken stop)
    {
        try
        {
            await DispatchAsync(tokens, stop);
            return ExitCodes.Done;
        }
        catch (CommandFailure failure)
        {
            shell.Error.Paragraph(failure.Message, Ink.Bad, indent: 0);
            return failure.ExitCode;
        }
        catch (ApiException exception)
        {
            Report(exception);
            return ExitCodes.Failed;
        }
        catch (IOException exception)
        {
            // The port cannot be opened, or a file next to the program is missing.
            shell.Error.Paragraph(exception.Message, Ink.Bad, indent: 0);
            return ExitCodes.Failed;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCodes.Stopped;
        }
    }

    private void Report(ApiException exception)
    {
        shell.Error.Paragraph(exception.Message, Ink.Bad, indent: 0);
        if (exception is ApiErrorException error)
            shell.Error.Show(ErrorViews.Sheet(error));
        // The operating system's message about a broken connection is the most useful one.
        if (exception.InnerException is { } inner)
            shell.Error.Paragraph(inner.GetBaseException().Message, Ink.Faint, indent: 0);
    }

    private async Task DispatchAsync(IReadOnlyList<string> tokens, CancellationToken stop)
    {
        if (tokens.Count == 0 || IsHelp(tokens[0]))
        {
            Usage.OfAll(commands, shell.Out);
            return;
        }
        if (tokens[0] is "--version" or "version")
        {
            shell.Out.Line(new Piece(Invocation.Version, Ink.Plain));
            return;
        }
        ICommand command = Find(tokens);
        // Help takes precedence over everything else on the command line, which is then not checked.
        IReadOnlyList<string> rest = [.. tokens.Skip(TokenCount(command))];
        if (rest.Any(IsHelp))
            Usage.Of(command, shell.Out);
        else
            await command.RunAsync(CommandInput.Parse(command, rest), shell, stop);
    }

    private ICommand Find(IReadOnlyList<string> tokens) =>
        commands.FirstOrDefault(command => command.Name == Beginning(tokens, TokenCount(command)))
        ?? throw CommandFailure.NotUnderstood(
            $"There is no command '{tokens[0]}'.{NearestTo(tokens)}");

    // As many tokens are compared as the command's name has, so that "restraem get ls-1" is similar to "restream get".
    private string NearestTo(IReadOnlyList<string> tokens) => commands
        .Select(command => Hint.For(Beginning(tokens, TokenCount(command)), [command.Name]))
        .FirstOrDefault(hint => hint.Length > 0, $" '{Invocation.Prefix} --help' lists them all.");

    private static int TokenCount(ICommand command) => command.Name.Split(' ').Length;

    private static string Beginning(IReadOnlyList<string> tokens, int count) => string.Join(' ', tokens.Take(count));

    private static bool IsHelp(string token) => token is "--help" or "-h" or "help";
}
