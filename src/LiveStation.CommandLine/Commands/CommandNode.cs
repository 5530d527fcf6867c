using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Commands;

/// <summary>A command or a group in the tree.</summary>
/// <param name="Name">Its name: one token.</param>
/// <param name="Summary">A short description.</param>
internal sealed record CommandNode(string Name, LocalText Summary)
{
    /// <summary>Creates the command; null for a group.</summary>
    public Func<ICommand>? Command { get; init; }

    /// <summary>Creates the commands of a group; null for a command.</summary>
    public Func<IReadOnlyList<CommandNode>>? Children { get; init; }
}
