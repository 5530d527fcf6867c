namespace LiveStation.Benchmarks.Measuring;

/// <summary>One of several implementations of the same operation.</summary>
/// <param name="Name">Name of the row.</param>
/// <param name="Operation">Runs once and returns a result that can be checked.</param>
internal sealed record Candidate(string Name, Func<object?> Operation);

/// <summary>Several implementations of the same operation.</summary>
/// <param name="Title">Header of the column.</param>
/// <param name="Candidates">The implementations.</param>
/// <param name="Check">Throws if the result of a candidate is wrong. The first argument is its name.</param>
internal sealed record Contest(string Title, IReadOnlyList<Candidate> Candidates, Action<string, object?> Check)
{
    /// <summary>Checks that all candidates return the same result, before they are measured.</summary>
    public void CheckAll()
    {
        foreach (Candidate candidate in Candidates)
            Check(candidate.Name, candidate.Operation());
    }
}
