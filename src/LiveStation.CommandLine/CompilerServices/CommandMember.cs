using System.ComponentModel;

namespace LiveStation.CommandLine.CompilerServices;

/// <summary>A member of an object.</summary>
/// <param name="wire">Its name in JSON.</param>
/// <param name="type">Its type.</param>
/// <param name="isRequired">Whether a request must contain it.</param>
/// <param name="place">Its place among the first columns of a table, from 1, for members that identify an object; 0 for others.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CommandMember(string wire, CommandType type, bool isRequired = false, int place = 0)
{
    /// <summary>Its name in JSON.</summary>
    public string Wire { get; } = wire;

    /// <summary>Its type.</summary>
    public CommandType Type { get; } = type;

    /// <summary>Whether a request must contain it.</summary>
    public bool IsRequired { get; } = isRequired;

    /// <summary>Its place among the first columns of a table, from 1; 0 when it is not one of them.</summary>
    public int Place { get; } = place;
}
