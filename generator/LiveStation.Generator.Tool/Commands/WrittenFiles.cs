using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Tool.Output;
using LiveStation.Generator.Tool.Specs;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Writes the files of an output.</summary>
internal static class WrittenFiles
{
    /// <summary>Writes the files that changed, and reports them.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="folder">The folder of all outputs.</param>
    /// <param name="outputs">
    /// The outputs, each with its own name, so that a folder keeps the files of one when another is added or left out.
    /// </param>
    /// <param name="output">The writer for changes.</param>
    /// <exception cref="IOException">A file cannot be written, or must not be overwritten.</exception>
    public static void Write(
        SpecSet spec, string folder, IEnumerable<(string Name, IEnumerable<OutputFile> Files)> outputs, TextWriter output)
    {
        List<FileChange> changes = [];
        foreach ((string name, IEnumerable<OutputFile> files) in outputs)
        {
            OutputPlan plan = new OutputFolder(folder, name).Plan(files);
            plan.Apply();
            changes.AddRange(plan.Changes);
        }
        if (spec.IsPackaged)
            output.WriteLine($"Generated from {Quantities.PartsOf(spec)}.");
        ChangeReport.Print(changes, folder, output);
    }
}
