using System.ComponentModel;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.CompilerServices;

/// <summary>A command in the list of its group.</summary>
/// <param name="name">Its name.</param>
/// <param name="summary">A description of the operation.</param>
/// <param name="create">Creates the command when it is needed.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CommandEntry(string name, LocalText summary, Func<ApiCommand> create)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>A description of the operation.</summary>
    public LocalText Summary { get; } = summary;

    /// <summary>Creates the command when it is needed.</summary>
    public Func<ApiCommand> Create { get; } = create;
}
