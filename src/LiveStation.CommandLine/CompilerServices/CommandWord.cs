using System.ComponentModel;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.CompilerServices;

/// <summary>A value of an enum.</summary>
/// <param name="wire">The value in JSON.</param>
/// <param name="text">Its meaning.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CommandWord(string wire, LocalText text)
{
    /// <summary>The value in JSON.</summary>
    public string Wire { get; } = wire;

    /// <summary>Its meaning.</summary>
    public LocalText Text { get; } = text;
}
