using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.CompilerServices;

/// <summary>All commands of an API. The generated class <c>…Commands</c> has the single instance of its API.</summary>
/// <param name="name">Name of the API.</param>
/// <param name="text">A description of the API.</param>
/// <param name="profile">Returns the API as the client knows it, when a request is sent.</param>
/// <param name="zones">Creates the zones when they are needed; the first is the default.</param>
/// <param name="groups">The groups, in the order of their names.</param>
/// <param name="advice">Creates the advice for error codes when it is needed.</param>
public sealed class CommandSet(
    string name,
    LocalText text,
    Func<ApiProfile> profile,
    Func<CommandZone[]> zones,
    CommandGroup[] groups,
    Func<CommandAdvice[]> advice)
{
    private readonly Lazy<IReadOnlyList<CommandZone>> _zones = new(() => zones());

    /// <summary>Name of the API.</summary>
    internal string Name { get; } = name;

    /// <summary>The API as the client knows it.</summary>
    internal ApiProfile Profile => profile();

    /// <summary>A description of the API.</summary>
    internal LocalText Text { get; } = text;

    /// <summary>The zones; the first is the default.</summary>
    internal IReadOnlyList<CommandZone> Zones => _zones.Value;

    /// <summary>The groups, in the order of their names.</summary>
    internal IReadOnlyList<CommandGroup> Groups { get; } = groups;

    /// <summary>Returns the advice for error codes.</summary>
    internal IReadOnlyList<CommandAdvice> Advice() => advice();
}
