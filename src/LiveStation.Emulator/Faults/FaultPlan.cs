using System.Collections.Concurrent;

namespace LiveStation.Emulator.Faults;

/// <summary>
/// The faults to inject. Each request takes the next fault; if none is left, the request gets its usual response. The
/// plan can be used while requests run.
/// </summary>
public sealed class FaultPlan
{
    private readonly ConcurrentQueue<Fault> _faults = new();

    /// <summary>The number of faults that no request has taken yet.</summary>
    public int Waiting => _faults.Count;

    /// <summary>Adds faults for the next requests, one for each request.</summary>
    /// <param name="faults">The faults, in order.</param>
    /// <returns>The same plan.</returns>
    public FaultPlan Add(params ReadOnlySpan<Fault> faults)
    {
        foreach (Fault fault in faults)
            _faults.Enqueue(fault);
        return this;
    }

    /// <summary>Removes the faults that no request has taken yet.</summary>
    public void Clear() => _faults.Clear();

    /// <summary>Returns the fault for the current request; null if there is none.</summary>
    internal Fault? Take() => _faults.TryDequeue(out Fault? fault) ? fault : null;
}
