using System.ComponentModel;

namespace LiveStation.CommandLine.CompilerServices;

/// <summary>How to wait until an object no longer changes by itself.</summary>
/// <param name="state">Name of the member that contains the state.</param>
/// <param name="key">Name of the member that identifies the object.</param>
/// <param name="passing">The states that the object leaves by itself.</param>
/// <param name="get">Creates the command that reads the object.</param>
/// <param name="arguments">
/// The arguments of that command: names of arguments of the waiting command; empty for the value that identifies the object.
/// </param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CommandWait(string state, string key, string[] passing, Func<ApiCommand> get, params string[] arguments)
{
    /// <summary>Name of the member that contains the state.</summary>
    public string State { get; } = state;

    /// <summary>Name of the member that identifies the object.</summary>
    public string Key { get; } = key;

    /// <summary>The states that the object leaves by itself.</summary>
    public IReadOnlyList<string> Passing { get; } = passing;

    /// <summary>Creates the command that reads the object.</summary>
    public Func<ApiCommand> Get { get; } = get;

    /// <summary>The arguments of that command; empty for the value that identifies the object.</summary>
    public IReadOnlyList<string> Arguments { get; } = arguments;
}
