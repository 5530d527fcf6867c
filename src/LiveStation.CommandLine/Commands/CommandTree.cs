using LiveStation.CommandLine.Running;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Commands;

/// <summary>
/// The commands of the program in two levels. A level is created when a command line names it, so that the number of commands
/// does not cost start-up time.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="nodes">The commands and groups of the first level.</param>
internal sealed class CommandTree(ProgramInfo program, IReadOnlyList<CommandNode> nodes)
{
    /// <summary>The program.</summary>
    public ProgramInfo Program => program;

    /// <summary>The commands and groups of the first level.</summary>
    public IReadOnlyList<CommandNode> Nodes => nodes;

    /// <summary>Finds the node that a command line names. It is a group when the command line ends after its name.</summary>
    /// <param name="tokens">The command line.</param>
    /// <returns>The node, and the tokens after its name.</returns>
    /// <exception cref="CommandFailure">There is no such command.</exception>
    public (CommandNode Node, IReadOnlyList<string> Remaining) Find(IReadOnlyList<string> tokens)
    {
        CommandNode node = Child(nodes, tokens[0], "");
        if (node.Children is not { } children || tokens.Count == 1 || tokens[1].StartsWith('-'))
            return (node, [.. tokens.Skip(1)]);
        return (Child(children(), tokens[1], node.Name + " "), [.. tokens.Skip(2)]);
    }

    private CommandNode Child(IReadOnlyList<CommandNode> level, string token, string group)
    {
        foreach (CommandNode node in level)
        {
            if (node.Name == token)
                return node;
        }
        LocalText hint = Hint.For(token, level.Select(node => node.Name));
        LocalText list = hint == "" ? ListIn(group) : hint;
        throw CommandFailure.NotUnderstood(
            new LocalText($"There is no command '{group}{token}'.", $"'{group}{token}' 명령은 없습니다.") + list);
    }

    private LocalText ListIn(string group)
    {
        string help = $"{program.Prefix} {group}--help";
        return new($" '{help}' lists them all.", $" 전체 목록은 '{help}'로 볼 수 있습니다.");
    }
}
