using System.ComponentModel;

namespace LiveStation.CommandLine.CompilerServices;

/// <summary>A member of an object.</summary>
/// <param name="wire">Its name in JSON.</param>
/// <param name="type">Its type.</param>
/// <param name="isRequired">Whether a request must contain it.</param>
/// <param name="isLeading">Whether it tells an object from others of its kind at a glance: its key, its name or its state.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CommandMember(string wire, CommandType type, bool isRequired = false, bool isLeading = false)
{
    /// <summary>Its name in JSON.</summary>
    public string Wire { get; } = wire;

    /// <summary>Its type.</summary>
    public CommandType Type { get; } = type;

    /// <summary>Whether a request must contain it.</summary>
    public bool IsRequired { get; } = isRequired;

    /// <summary>Whether it tells an object from others of its kind at a glance; such columns of a table come first.</summary>
    public bool IsLeading { get; } = isLeading;
}
