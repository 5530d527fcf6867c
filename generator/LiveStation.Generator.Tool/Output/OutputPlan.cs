namespace LiveStation.Generator.Tool.Output;

/// <summary>The changes of a run to the output folder.</summary>
/// <param name="changes">The files, in the order of paths.</param>
/// <param name="steps">The steps to apply, in order.</param>
internal sealed class OutputPlan(IReadOnlyList<FileChange> changes, IReadOnlyList<Action> steps)
{
    /// <summary>The files, in the order of paths.</summary>
    public IReadOnlyList<FileChange> Changes => changes;

    /// <summary>The steps to apply, in order. The next run completes the work of an interrupted one.</summary>
    public IReadOnlyList<Action> Steps => steps;

    /// <summary>Applies the steps.</summary>
    public void Apply()
    {
        foreach (Action step in steps)
            step();
    }
}
