using System.ComponentModel;
using LiveStation.Runtime.Ground;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>A state of a life cycle, and the states that an object in it can reach.</summary>
/// <typeparam name="TState">The enum of the states.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StateRow<TState>
    where TState : struct, Enum
{
    /// <summary>Initializes a new instance of the <see cref="StateRow{TState}"/> class.</summary>
    /// <param name="state">The state.</param>
    /// <param name="reachable">The states that an object in it can reach, directly or through others.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reachable"/> is null.</exception>
    public StateRow(TState state, params TState[] reachable)
    {
        State = state;
        Reachable = Guard.NotNull(reachable);
    }

    /// <summary>The state.</summary>
    public TState State { get; }

    /// <summary>The states that an object in it can reach, directly or through others.</summary>
    public IReadOnlyList<TState> Reachable { get; }
}
