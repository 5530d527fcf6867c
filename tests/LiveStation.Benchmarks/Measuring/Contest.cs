namespace LiveStation.Benchmarks.Measuring;

/// <summary>One of several ways to do the same.</summary>
/// <param name="Name">Name of its row.</param>
/// <param name="Operation">Does it once, and gives what can be checked.</param>
internal sealed record Candidate(string Name, Func<object?> Operation);

/// <summary>Several ways to do the same.</summary>
/// <param name="Title">Head of its column.</param>
/// <param name="Candidates">The ways.</param>
/// <param name="Check">Throws when what a candidate, named first, gave is wrong.</param>
internal sealed record Contest(string Title, IReadOnlyList<Candidate> Candidates, Action<string, object?> Check)
{
    /// <summary>Makes sure that all candidates do the same before one of them is called faster.</summary>
    public void CheckAll()
    {
        foreach (Candidate candidate in Candidates)
            Check(candidate.Name, candidate.Operation());
    }
}
