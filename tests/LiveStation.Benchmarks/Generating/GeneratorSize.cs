using LiveStation.Benchmarks.Measuring;

namespace LiveStation.Benchmarks.Generating;

/// <summary>All measurements of the generators with a spec of one size.</summary>
/// <param name="Operations">Size of the spec.</param>
/// <param name="FirstRun">The first run in a process; null if it was not measured.</param>
/// <param name="Runs">The first run of a driver, and the runs after edits.</param>
/// <param name="Ours">Output and retained memory of our generator.</param>
/// <param name="Theirs">Output and retained memory of the System.Text.Json generator.</param>
internal sealed record GeneratorSize(
    int Operations, Outcome? FirstRun, IReadOnlyList<Outcome> Runs, GeneratorWeight Ours, GeneratorWeight Theirs)
{
    /// <summary>The runs after one type of edit, or the first runs.</summary>
    /// <param name="title">The title of the runs.</param>
    public Outcome Of(string title) => Runs.Single(run => run.Title == title);
}
