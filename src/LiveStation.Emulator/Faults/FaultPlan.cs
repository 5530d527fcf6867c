namespace LiveStation.Emulator.Faults;

/// <summary>
/// The faults to inject. Each request takes the next single fault. If none is left, the first rule that matches the request
/// applies; otherwise, the request gets its usual response. The plan can be used while requests run.
/// </summary>
public sealed class FaultPlan
{
    private readonly Lock _lock = new();
    private readonly Queue<Fault> _faults = new();
    private readonly List<ActiveRule> _rules = [];
    private int _lastNumber;

    /// <summary>The number of single faults that have not been injected yet.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
                return _faults.Count;
        }
    }

    /// <summary>Adds faults for the next requests, one for each request.</summary>
    /// <param name="faults">The faults, in order.</param>
    /// <returns>The same plan.</returns>
    public FaultPlan Add(params ReadOnlySpan<Fault> faults)
    {
        lock (_lock)
        {
            foreach (Fault fault in faults)
                _faults.Enqueue(fault);
        }
        return this;
    }

    /// <summary>Adds a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The same plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public FaultPlan Add(FaultRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Include(rule);
        return this;
    }

    /// <summary>Removes the rules, and the faults that have not been injected yet.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _faults.Clear();
            _rules.Clear();
        }
    }

    /// <summary>Adds a rule and returns its number.</summary>
    /// <param name="rule">The rule.</param>
    internal int Include(FaultRule rule)
    {
        lock (_lock)
        {
            _rules.Add(new ActiveRule(++_lastNumber, rule));
            return _lastNumber;
        }
    }

    /// <summary>Removes a rule; returns false if the plan has no rule with this number.</summary>
    /// <param name="number">The number of the rule.</param>
    internal bool Remove(int number)
    {
        lock (_lock)
            return _rules.RemoveAll(rule => rule.Number == number) > 0;
    }

    /// <summary>Returns what a function reads from each rule that can still affect requests.</summary>
    /// <param name="read">Reads a rule.</param>
    internal IReadOnlyList<T> Rules<T>(Func<ActiveRule, T> read)
    {
        lock (_lock)
            return [.. _rules.Select(read)];
    }

    /// <summary>Returns the fault for the current request; null if there is none.</summary>
    /// <param name="operation">The operation of the request; null if the route is unknown.</param>
    internal Fault? Take(string? operation)
    {
        lock (_lock)
        {
            if (_faults.TryDequeue(out Fault? fault))
                return fault;
            ActiveRule? rule = _rules.Find(rule => rule.Affects(operation));
            if (rule is { IsSpent: true })
                _rules.Remove(rule);
            return rule?.Rule.Fault;
        }
    }
}
