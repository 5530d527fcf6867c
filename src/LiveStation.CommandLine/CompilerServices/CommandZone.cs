using System.ComponentModel;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.CompilerServices;

/// <summary>A zone that a command can call.</summary>
/// <param name="name">Its name as it is typed.</param>
/// <param name="zone">The zone.</param>
/// <param name="text">A description of the zone.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CommandZone(string name, ApiZone zone, LocalText text)
{
    /// <summary>Its name as it is typed.</summary>
    public string Name { get; } = name;

    /// <summary>The zone.</summary>
    public ApiZone Zone { get; } = zone;

    /// <summary>A description of the zone.</summary>
    public LocalText Text { get; } = text;
}
