namespace LiveStation.Generator.Tool.Output;

/// <summary>What a run does to the output folder.</summary>
/// <param name="changes">The files, in the order of paths.</param>
/// <param name="steps">What has to be done, one after the other.</param>
internal sealed class OutputPlan(IReadOnlyList<FileChange> changes, IReadOnlyList<Action> steps)
{
    /// <summary>The files, in the order of paths.</summary>
    public IReadOnlyList<FileChange> Changes => changes;

    /// <summary>What has to be done, one after the other. A run that breaks off in between is made good by the next.</summary>
    public IReadOnlyList<Action> Steps => steps;

    /// <summary>Does it.</summary>
    public void Apply()
    {
        foreach (Action step in steps)
            step();
    }
}
