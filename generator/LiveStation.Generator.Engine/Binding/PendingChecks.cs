using LiveStation.Generator.Engine.Diagnostics;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Checks of references that can run only when all types and operations are bound: a condition can lead through several
/// types, and every type can refer to every other.
/// </summary>
internal sealed class PendingChecks
{
    private readonly List<Action<ResourceTable>> _checks = [];
    private readonly List<Action<ResourceTable>> _comparisons = [];

    /// <summary>The number of checks and comparisons.</summary>
    public int Count => _checks.Count + _comparisons.Count;

    /// <summary>Adds a check.</summary>
    /// <param name="check">Reports what is wrong.</param>
    public void Add(Action<ResourceTable> check) => _checks.Add(check);

    /// <summary>Adds a comparison of two statements, which is possible only when both are valid.</summary>
    /// <param name="comparison">Reports what differs.</param>
    public void Compare(Action<ResourceTable> comparison) => _comparisons.Add(comparison);

    /// <summary>Runs all checks, then all comparisons if there are no errors.</summary>
    /// <param name="table">All types and operations.</param>
    /// <param name="bag">Collects the diagnostics.</param>
    public void Run(ResourceTable table, DiagnosticBag bag)
    {
        _checks.ForEach(check => check(table));
        if (!bag.HasErrors)
            _comparisons.ForEach(comparison => comparison(table));
    }
}
