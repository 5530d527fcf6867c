using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Commands;

/// <summary>A further part of the help of a command.</summary>
/// <param name="Title">The title.</param>
/// <param name="Rows">Names with a description of each.</param>
internal sealed record HelpSection(LocalText Title, IReadOnlyList<(string Name, LocalText Text)> Rows);
