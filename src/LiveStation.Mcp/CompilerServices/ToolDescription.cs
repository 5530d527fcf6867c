using System.ComponentModel;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Mcp.CompilerServices;

/// <summary>The description of a tool: what hosts and models know about it before they call it.</summary>
/// <param name="operation">The ID of the operation in the spec, such as <c>getChannel</c>.</param>
/// <param name="name">The name of the tool, such as <c>channels_get</c>.</param>
/// <param name="group">The name of the group, such as <c>Channels</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ToolDescription(string operation, string name, string group)
{
    /// <summary>The ID of the operation in the spec, such as <c>getChannel</c>.</summary>
    public string Operation { get; } = operation;

    /// <summary>The name of the tool, such as <c>channels_get</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The name of the group, such as <c>Channels</c>.</summary>
    public string Group { get; } = group;

    /// <summary>The title, which hosts show to users.</summary>
    public required LocalText Title { get; init; }

    /// <summary>The description, which models read.</summary>
    public required LocalText Description { get; init; }

    /// <summary>Whether the operation changes nothing.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the operation can change or delete what exists.</summary>
    public bool IsDestructive { get; init; }

    /// <summary>Whether a second call with the same arguments has no further effect.</summary>
    public bool IsIdempotent { get; init; }

    /// <summary>The schema of the arguments.</summary>
    public required ToolSchema Input { get; init; }
}
