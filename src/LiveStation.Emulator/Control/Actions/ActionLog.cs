using LiveStation.Emulator.Control.Requests;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Control.Actions;

/// <summary>The last actions of the control plane. Each knows its place among the requests, because the clock can be set back.</summary>
/// <param name="clock">The emulator's clock.</param>
/// <param name="requests">The log of requests.</param>
internal sealed class ActionLog(TimeProvider clock, RequestRing requests)
{
    private const int Done = 200;

    private readonly Lock _lock = new();
    private readonly Queue<ControlAction> _actions = new();
    private long _lastNumber;

    /// <summary>Stores an action that was done.</summary>
    /// <param name="text">The action in a few words.</param>
    public void Add(LocalText text) => Add(text, Done, error: null);

    /// <summary>Stores an action.</summary>
    /// <param name="text">The action in a few words.</param>
    /// <param name="status">The HTTP status code of the response.</param>
    /// <param name="error">The sentence of the refusal; null if the action was done.</param>
    public void Add(LocalText text, int status, string? error)
    {
        lock (_lock)
        {
            if (_actions.Count == RequestRing.Capacity)
                _actions.Dequeue();
            _actions.Enqueue(new ControlAction(++_lastNumber, clock.GetUtcNow(), requests.LastNumber, text, status, error));
        }
    }

    /// <summary>Returns the newest of the actions after a number, the newest last.</summary>
    /// <param name="after">The number of an action.</param>
    /// <param name="limit">The maximum number of actions.</param>
    public IReadOnlyList<ControlAction> After(long after, int limit)
    {
        lock (_lock)
            return [.. _actions.Where(action => action.Number > after).TakeLast(limit)];
    }

    /// <summary>Removes all actions. The numbers continue.</summary>
    public void Clear()
    {
        lock (_lock)
            _actions.Clear();
    }
}
