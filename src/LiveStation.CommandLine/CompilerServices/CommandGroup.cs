using System.ComponentModel;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.CompilerServices;

/// <summary>A group of commands.</summary>
/// <param name="name">Its name.</param>
/// <param name="summary">A description of the group.</param>
/// <param name="commands">Creates the list of commands when it is needed, in the order of their names.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CommandGroup(string name, LocalText summary, Func<CommandEntry[]> commands)
{
    private readonly Lazy<IReadOnlyList<CommandEntry>> _commands = new(() => commands());

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>A description of the group.</summary>
    public LocalText Summary { get; } = summary;

    /// <summary>Its commands.</summary>
    public IReadOnlyList<CommandEntry> Commands => _commands.Value;
}
