using System.ComponentModel;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.CompilerServices;

/// <summary>An argument or an option of a command.</summary>
/// <param name="name">Its name without hyphens before it.</param>
/// <param name="type">Its type.</param>
/// <param name="text">Its description.</param>
/// <param name="path">Names of the members of the body that lead to it; none for a value of the path or the query.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CommandValue(string name, CommandType type, LocalText text, params string[] path)
{
    /// <summary>Its name without hyphens before it.</summary>
    public string Name { get; } = name;

    /// <summary>Its type.</summary>
    public CommandType Type { get; } = type;

    /// <summary>Its description.</summary>
    public LocalText Text { get; } = text;

    /// <summary>Names of the members of the body that lead to it; empty for a value of the path or the query.</summary>
    public IReadOnlyList<string> Path { get; } = path;

    /// <summary>Whether a request cannot be sent without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The option as it is typed.</summary>
    internal string Option => "--" + Name;
}
