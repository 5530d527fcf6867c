using System.ComponentModel;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Http.Waiting;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>The life cycle of the objects of a type. Generated code waits for states with it.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
/// <typeparam name="TState">The enum of the states.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StateTable<T, TState>
    where T : class
    where TState : struct, Enum
{
    private readonly EnumCodec<TState> _codec;
    private readonly Func<T, Open<TState>> _stateOf;
    private readonly TState[] _gone;
    private readonly StateRow<TState>[] _rows;

    /// <summary>Initializes a new instance of the <see cref="StateTable{T, TState}"/> class.</summary>
    /// <param name="codec">The wire values of the states.</param>
    /// <param name="stateOf">Returns the state of an object.</param>
    /// <param name="gone">The states in which the object no longer exists for callers.</param>
    /// <param name="rows">The states whose successors are known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public StateTable(
        EnumCodec<TState> codec, Func<T, Open<TState>> stateOf, TState[] gone, params StateRow<TState>[] rows)
    {
        _codec = Guard.NotNull(codec);
        _stateOf = Guard.NotNull(stateOf);
        _gone = Guard.NotNull(gone);
        _rows = Guard.NotNull(rows);
    }

    /// <summary>Sends a request repeatedly until an object has a state.</summary>
    /// <typeparam name="TResult">The type of the result of the request.</typeparam>
    /// <param name="transport">Sends the request.</param>
    /// <param name="call">The request, which only reads.</param>
    /// <param name="find">Finds the object in the result; null if the result does not contain it.</param>
    /// <param name="state">The state.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The object in the state.</returns>
    /// <exception cref="ApiException">A request failed, and sending it again would fail too.</exception>
    /// <exception cref="ApiWaitException">The object did not reach the state.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="transport"/> or <paramref name="find"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="state"/> is not a member of the enum.</exception>
    /// <exception cref="OperationCanceledException">
    /// The operation was canceled by <paramref name="cancellationToken"/>.
    /// </exception>
    public Task<T> WaitAsync<TResult>(
        ApiTransport transport,
        ApiCall<TResult> call,
        Func<TResult, T?> find,
        TState state,
        WaitOptions<T>? options,
        CancellationToken cancellationToken)
    {
        Guard.NotNull(transport);
        Guard.NotNull(find);
        StateGoal<T> goal = new(
            _codec.TextOfKnown(state),
            item => _codec.ToTextOrNull(_stateOf(item)),
            item => OutcomeOf(_stateOf(item).Known, state),
            IsGone(state));
        StateWaiter<T> waiter = new(call.Operation.Id, goal, options ?? new WaitOptions<T>(), transport.Clock, transport);
        return waiter.WaitAsync(
            async token => find(await transport.SendAsync(call, token).ConfigureAwait(false)), cancellationToken);
    }

    // A state that the spec does not describe can be followed by any other.
    private StateOutcome OutcomeOf(TState? now, TState wanted)
    {
        if (now is not { } known)
            return StateOutcome.Waiting;
        if (Same(known, wanted))
            return StateOutcome.Reached;
        if (IsGone(known))
            return StateOutcome.Gone;
        StateRow<TState>? row = Array.Find(_rows, row => Same(row.State, known));
        return row is null || row.Reachable.Any(next => Same(next, wanted)) ? StateOutcome.Waiting : StateOutcome.Unreachable;
    }

    private bool IsGone(TState state) => Array.Exists(_gone, gone => Same(gone, state));

    private static bool Same(TState one, TState other) => EqualityComparer<TState>.Default.Equals(one, other);
}
