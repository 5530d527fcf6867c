namespace LiveStation.Emulator.Faults;

/// <summary>A rule of a plan, with its number and the requests that it affected. Callers hold the lock of the plan.</summary>
/// <param name="number">The number of the rule within its plan.</param>
/// <param name="rule">The rule.</param>
internal sealed class ActiveRule(int number, FaultRule rule)
{
    private readonly Random _random = new(rule.Seed);

    /// <summary>The number of the rule within its plan.</summary>
    public int Number => number;

    /// <summary>The rule.</summary>
    public FaultRule Rule => rule;

    /// <summary>The number of requests that the rule affected.</summary>
    public int Hits { get; private set; }

    /// <summary>Whether the rule affects no more requests.</summary>
    public bool IsSpent => rule.Count <= Hits;

    /// <summary>Returns whether the rule affects a request, and counts the request.</summary>
    /// <param name="operation">The operation of the request; null if the route is unknown.</param>
    public bool Affects(string? operation)
    {
        if (rule.Operation is not null && rule.Operation != operation)
            return false;
        // One number for each matching request, so that the seed alone determines which requests are affected.
        if (_random.NextDouble() >= rule.Probability)
            return false;
        Hits++;
        return true;
    }
}
