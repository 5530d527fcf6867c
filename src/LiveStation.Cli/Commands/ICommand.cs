using LiveStation.Cli.Running;

namespace LiveStation.Cli.Commands;

/// <summary>One thing the program does.</summary>
internal interface ICommand
{
    /// <summary>What to type for it: one word or two.</summary>
    string Name { get; }

    /// <summary>Names of the values that must follow, in order.</summary>
    IReadOnlyList<string> Arguments { get; }

    /// <summary>The options it takes.</summary>
    IReadOnlyList<Option> Options { get; }

    /// <summary>What it does, in a phrase.</summary>
    string Summary { get; }

    /// <summary>Does it.</summary>
    /// <param name="input">What was typed after its name.</param>
    /// <param name="shell">Where it writes to.</param>
    /// <param name="stop">Set by Ctrl+C.</param>
    /// <exception cref="CommandFailure">It cannot be done; the message says why.</exception>
    Task RunAsync(CommandInput input, Shell shell, CancellationToken stop);
}
