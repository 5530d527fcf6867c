using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.CompilerServices;

/// <summary>All commands of an API. The generated class <c>…Commands</c> has the single instance of its API.</summary>
/// <param name="profile">The API.</param>
/// <param name="text">A description of the API.</param>
/// <param name="zones">The zones; the first is the default.</param>
/// <param name="groups">The groups, in the order of their names.</param>
/// <param name="advice">Creates the advice for error codes when it is needed.</param>
public sealed class CommandSet(
    ApiProfile profile, LocalText text, CommandZone[] zones, CommandGroup[] groups, Func<CommandAdvice[]> advice)
{
    /// <summary>The API.</summary>
    internal ApiProfile Profile { get; } = profile;

    /// <summary>A description of the API.</summary>
    internal LocalText Text { get; } = text;

    /// <summary>The zones; the first is the default.</summary>
    internal IReadOnlyList<CommandZone> Zones { get; } = zones;

    /// <summary>The groups, in the order of their names.</summary>
    internal IReadOnlyList<CommandGroup> Groups { get; } = groups;

    /// <summary>Returns the advice for error codes.</summary>
    internal IReadOnlyList<CommandAdvice> Advice() => advice();
}
