using LiveStation.Cli.Running;

namespace LiveStation.Cli.Commands;

/// <summary>A command of the program.</summary>
internal interface ICommand
{
    /// <summary>Name of the command: one token or two.</summary>
    string Name { get; }

    /// <summary>Names of the required arguments, in order.</summary>
    IReadOnlyList<string> Arguments { get; }

    /// <summary>The options of the command.</summary>
    IReadOnlyList<Option> Options { get; }

    /// <summary>A short description of the command.</summary>
    string Summary { get; }

    /// <summary>Runs the command.</summary>
    /// <param name="input">Arguments and options of the command.</param>
    /// <param name="shell">The shell to write to.</param>
    /// <param name="stop">A token that Ctrl+C cancels.</param>
    /// <exception cref="CommandFailure">The command failed; the message contains the reason.</exception>
    Task RunAsync(CommandInput input, Shell shell, CancellationToken stop);
}
