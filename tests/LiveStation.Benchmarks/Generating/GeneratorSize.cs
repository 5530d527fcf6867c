using LiveStation.Benchmarks.Measuring;

namespace LiveStation.Benchmarks.Generating;

/// <summary>All that was measured of the generators with a spec of one size.</summary>
/// <param name="Operations">Size of the spec.</param>
/// <param name="FirstRun">The first run in a process; null when it was not looked at.</param>
/// <param name="Runs">The first run of a driver, and the runs after edits.</param>
/// <param name="Ours">What ours writes and keeps.</param>
/// <param name="Theirs">What the other writes and keeps.</param>
internal sealed record GeneratorSize(
    int Operations, Outcome? FirstRun, IReadOnlyList<Outcome> Runs, GeneratorWeight Ours, GeneratorWeight Theirs)
{
    /// <summary>The runs after one kind of edit, or the first ones.</summary>
    /// <param name="title">Its title.</param>
    public Outcome Of(string title) => Runs.Single(run => run.Title == title);
}
