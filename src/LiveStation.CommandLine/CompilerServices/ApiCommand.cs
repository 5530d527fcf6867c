using System.ComponentModel;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.CompilerServices;

/// <summary>The command of an operation.</summary>
/// <param name="operation">ID of the operation.</param>
/// <param name="send">Sends the request that the values of a run result in, and passes on the response.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiCommand(string operation, Func<CommandRun, Task> send)
{
    /// <summary>ID of the operation.</summary>
    public string Operation { get; } = operation;

    /// <summary>Sends the request that the values of a run result in, and passes on the response.</summary>
    public Func<CommandRun, Task> Send { get; } = send;

    /// <summary>Further sentences about the operation.</summary>
    public LocalText Details { get; init; }

    /// <summary>The values of the path, in their order.</summary>
    public IReadOnlyList<CommandValue> Arguments { get; init; } = [];

    /// <summary>The values of the query, and the members of the body.</summary>
    public IReadOnlyList<CommandValue> Options { get; init; } = [];

    /// <summary>Type of the body; null for none.</summary>
    public CommandType? Body { get; init; }

    /// <summary>Type of the result, or of each item of a list.</summary>
    public CommandType Result { get; init; } = CommandType.Nothing;

    /// <summary>Whether the result is a list.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether the list has pages.</summary>
    public bool IsPaged { get; init; }

    /// <summary>Whether the operation destroys something.</summary>
    public bool IsDestructive { get; init; }

    /// <summary>How to wait for the result to settle; null when there is nothing to wait for.</summary>
    public CommandWait? Wait { get; init; }
}
