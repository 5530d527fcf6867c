using LiveStation.CommandLine.Running;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Commands;

/// <summary>A command of the program.</summary>
internal interface ICommand
{
    /// <summary>Name of the command: one token, or two with that of its group.</summary>
    string Name { get; }

    /// <summary>The required arguments, in order.</summary>
    IReadOnlyList<CommandArgument> Arguments { get; }

    /// <summary>The options that only this command has.</summary>
    IReadOnlyList<CommandOption> Options { get; }

    /// <summary>A short description of the command.</summary>
    LocalText Summary { get; }

    /// <summary>Further sentences for the help of the command.</summary>
    LocalText Details => "";

    /// <summary>Further parts for the help of the command, below its options.</summary>
    IReadOnlyList<HelpSection> Sections => [];

    /// <summary>The names of the values of its request.</summary>
    ValueNames Values => ValueNames.None;

    /// <summary>Runs the command.</summary>
    /// <param name="input">Arguments and options of the command.</param>
    /// <param name="shell">The shell to write to.</param>
    /// <param name="stop">A token that Ctrl+C cancels.</param>
    /// <returns>The exit code of the process.</returns>
    /// <exception cref="CommandFailure">The command failed; the message contains the reason.</exception>
    Task<int> RunAsync(CommandInput input, Shell shell, CancellationToken stop);
}
