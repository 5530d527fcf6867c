using System.Text;
using LiveStation.CommandLine.Calls;
using LiveStation.CommandLine.Commands;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Help;
using LiveStation.CommandLine.Parsing;
using LiveStation.CommandLine.Running;
using LiveStation.CommandLine.Setup;
using LiveStation.CommandLine.Terminal;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine;

/// <summary>A program with a command for each operation of an API.</summary>
/// <remarks>
/// Keys and the address to call are read from environment variables whose names begin with the name of the API in capitals, such
/// as <c>LIVESTATION_ACCESS_KEY</c>, or from a profile that the command <c>configure</c> creates.
/// </remarks>
public sealed class CommandLineProgram
{
    private readonly CommandSet _api;
    private readonly CommandTree _tree;

    /// <summary>Initializes a new instance of the <see cref="CommandLineProgram"/> class.</summary>
    /// <param name="api">The commands of the API: the property <c>All</c> of the generated class <c>…Commands</c>.</param>
    /// <param name="name">Name of the program, which is also the name of the folder with its profiles.</param>
    /// <param name="version">Version of the program.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CommandLineProgram(CommandSet api, string name, string version)
        : this(api, new ProgramInfo(NotNull(name), NotNull(version), name, PrefixOf(NotNull(api))), [])
    {
    }

    /// <summary>Initializes a program with commands of its own.</summary>
    /// <param name="api">The commands of the API.</param>
    /// <param name="info">The program.</param>
    /// <param name="own">The other commands, which are listed first.</param>
    internal CommandLineProgram(CommandSet api, ProgramInfo info, IReadOnlyList<CommandNode> own)
    {
        _api = api;
        CommandNode[] setup =
        [
            new(ConfigureCommand.Word, ConfigureCommand.Description) { Command = () => new ConfigureCommand(info, api) },
            new(CompletionCommand.Word, CompletionCommand.Description) { Command = () => new CompletionCommand(info) },
        ];
        _tree = new CommandTree(info, [.. own, .. api.Groups.Select(group => Node(group, info, api)), .. setup]);
    }

    /// <summary>The description of the program in its help.</summary>
    internal LocalText Summary { get; init; }

    /// <summary>Runs a command line on the console.</summary>
    /// <param name="args">The tokens after the name of the program.</param>
    /// <param name="cancellationToken">A token to cancel the operation, as for Ctrl+C.</param>
    /// <returns>
    /// The exit code of the process: 0 on success, 1 if the API reported an error or the command failed for another reason, 2 if the
    /// command line or the body is invalid, 3 if no usable response was received, 4 if the time limit of <c>--wait</c> was exceeded,
    /// and 130 if the operation was canceled.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="args"/> is null.</exception>
    public Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellationToken = default)
    {
        NotNull(args);
        // Needed for Korean text and table lines where the console starts with another code page.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return RunAsync(args, Shell.OnConsole(), cancellationToken);
    }

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The tokens after the name of the program.</param>
    /// <param name="shell">The shell to write to.</param>
    /// <param name="stop">A token that Ctrl+C cancels.</param>
    /// <returns>The exit code of the process.</returns>
    internal async Task<int> RunAsync(IReadOnlyList<string> args, Shell shell, CancellationToken stop)
    {
        shell = shell with { Language = LanguageChoice.Of(args, shell.Variable) };
        ErrorReport errors = new(_api, shell);
        try
        {
            return await DispatchAsync(args, shell, errors, stop);
        }
        catch (CommandFailure failure)
        {
            shell.Error.Paragraph(shell.Say(failure.Text), Ink.Bad, indent: 0);
            return failure.ExitCode;
        }
        catch (ApiException exception)
        {
            return errors.Show(exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The port cannot be opened, or a file cannot be read or written.
            shell.Error.Paragraph(exception.Message, Ink.Bad, indent: 0);
            return ExitCodes.Failed;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCodes.Stopped;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A mistake of this program. Its message is not shown, because it can contain a value of the request or the response.
            string kind = exception.GetType().Name;
            shell.Error.Line(new Piece(shell.Say(new(
                $"Unexpected error: {kind}. Please report it.", $"예기치 않은 오류: {kind}. 개발자에게 알려 주세요.")), Ink.Bad));
            return ExitCodes.Failed;
        }
    }

    private async Task<int> DispatchAsync(IReadOnlyList<string> args, Shell shell, ErrorReport errors, CancellationToken stop)
    {
        if (args is not [CompleteCommand.Word, ..])
            LanguageChoice.ThrowIfUnknown(args);
        IReadOnlyList<string> tokens = WithoutLanguage(args);
        HelpPage help = new(shell, _tree.Program);
        if (tokens is [var word, _, ..] && IsHelp(word))
            tokens = [.. WithoutLanguage([.. tokens.Skip(1)]), "--help"];
        if (tokens.Count == 0 || IsHelp(tokens[0]))
        {
            help.OfLevel("", Summary == default ? _api.Text : Summary, _tree.Nodes);
            help.Footer();
            return ExitCodes.Done;
        }
        if (tokens[0] is "--version" or "version")
        {
            shell.Out.Line(_tree.Program.Version);
            return ExitCodes.Done;
        }
        if (tokens[0] == CompleteCommand.Word)
        {
            CompleteCommand.Run(_tree, [.. tokens.Skip(2)], shell);
            return ExitCodes.Done;
        }
        (CommandNode node, IReadOnlyList<string> rest) = _tree.Find(tokens);
        if (node.Children is { } children)
        {
            help.OfLevel(node.Name, node.Summary, children());
            return ExitCodes.Done;
        }
        return await RunAsync(node.Command!(), rest, help, shell, errors, stop);
    }

    private static async Task<int> RunAsync(
        ICommand command, IReadOnlyList<string> rest, HelpPage help, Shell shell, ErrorReport errors, CancellationToken stop)
    {
        // Help takes precedence over everything else on the command line, which is then not checked.
        if (rest.Any(token => token is "--help" or "-h"))
        {
            help.Of(command);
            return ExitCodes.Done;
        }
        try
        {
            return await command.RunAsync(new CommandParser(command).Parse(rest), shell, stop);
        }
        catch (ApiValidationException exception)
        {
            return errors.Show(exception, command.Values);
        }
        catch (ApiErrorException exception) when (exception.Class == ErrorClass.Conflict)
        {
            return errors.Show(exception, command.Details);
        }
    }

    private static CommandNode Node(CommandGroup group, ProgramInfo info, CommandSet api) => new(group.Name, group.Summary)
    {
        Children = () =>
        [
            .. group.Commands.Select(entry => new CommandNode(entry.Name, entry.Summary)
            {
                Command = () => new OperationCommand(group.Name, entry, info, api),
            }),
        ],
    };

    // Before the name of a command; after it, the option belongs to the command.
    private static IReadOnlyList<string> WithoutLanguage(IReadOnlyList<string> args)
    {
        int count = args.Count == 0 ? 0
            : args[0] == LanguageChoice.Option ? 2
            : args[0].StartsWith(LanguageChoice.Option + "=", StringComparison.Ordinal) ? 1 : 0;
        return [.. args.Skip(count)];
    }

    private static string PrefixOf(CommandSet api) => api.Name.ToUpperInvariant() + "_";

    private static bool IsHelp(string token) => token is "--help" or "-h" or "help";

    private static T NotNull<T>(T value)
        where T : class => value ?? throw new ArgumentNullException(nameof(value));
}
