using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Commands;

/// <summary>An argument of a command.</summary>
/// <param name="Name">Name of the argument.</param>
/// <param name="Summary">A short description of the argument.</param>
internal sealed record CommandArgument(string Name, LocalText Summary)
{
    /// <summary>The allowed values, for completion; empty for any.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
