namespace LiveStation.Benchmarks.Generating;

/// <summary>The steps that run again after each edit, in both projects.</summary>
/// <param name="Ours">The traces of our generator.</param>
/// <param name="Theirs">The traces of the System.Text.Json generator; only the edits that it supports.</param>
internal sealed record GeneratorTraces(
    IReadOnlyDictionary<ProjectEdit, EditTrace> Ours, IReadOnlyDictionary<ProjectEdit, EditTrace> Theirs)
{
    // The tests of the generator check the order of steps; only the number of written outputs matters here.
    private static readonly Dictionary<ProjectEdit, int> Written = new()
    {
        [ProjectEdit.None] = 0,
        [ProjectEdit.UnrelatedCSharp] = 0,
        [ProjectEdit.BlankLine] = 0,
        [ProjectEdit.OperationText] = 1,
        [ProjectEdit.OperationReference] = 1,
        [ProjectEdit.FieldText] = 1,
        // The type, and the code that reads it.
        [ProjectEdit.FieldType] = 2,
    };

    /// <summary>Applies every edit once.</summary>
    /// <exception cref="InvalidOperationException">The number of written files is not the expected one.</exception>
    public static GeneratorTraces Of(SpecProject ours, PlainProject theirs)
    {
        GeneratorTraces traces = new(Of(ours), Of(theirs));
        foreach ((ProjectEdit edit, EditTrace trace) in traces.Ours)
        {
            if (trace.Written != Written[edit])
                throw new InvalidOperationException($"{edit} writes {trace.Written} files, and not {Written[edit]}.");
        }
        if (!traces.Ours[ProjectEdit.UnrelatedCSharp].IsAllCached)
            throw new InvalidOperationException("An edit of C# runs steps again that look at no C#.");
        return traces;
    }

    private static Dictionary<ProjectEdit, EditTrace> Of(GeneratorProject project) => Enum.GetValues<ProjectEdit>()
        .Select(edit => (edit, Trace: EditTrace.Of(project, edit)))
        .Where(one => one.Trace is not null)
        .ToDictionary(one => one.edit, one => one.Trace!);
}
