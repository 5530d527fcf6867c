using System.Collections.Concurrent;

namespace LiveStation.Emulator.Faults;

/// <summary>
/// What is to go wrong: each request takes the next fault, and is answered as usual when none is left. Safe to use
/// while requests run.
/// </summary>
public sealed class FaultPlan
{
    private readonly ConcurrentQueue<Fault> _faults = new();

    /// <summary>How many faults still wait for a request.</summary>
    public int Waiting => _faults.Count;

    /// <summary>Adds faults for the next requests, one each.</summary>
    /// <param name="faults">The faults, in order.</param>
    /// <returns>The same plan.</returns>
    public FaultPlan Add(params ReadOnlySpan<Fault> faults)
    {
        foreach (Fault fault in faults)
            _faults.Enqueue(fault);
        return this;
    }

    /// <summary>Forgets the faults that still wait.</summary>
    public void Clear() => _faults.Clear();

    /// <summary>The fault for the request at hand; null when nothing goes wrong.</summary>
    internal Fault? Take() => _faults.TryDequeue(out Fault? fault) ? fault : null;
}
