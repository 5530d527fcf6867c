using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Tool.Output;
using LiveStation.Generator.Tool.Specs;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Writes the files of an output.</summary>
internal static class WrittenFiles
{
    /// <summary>Writes the files that changed, and reports them.</summary>
    /// <param name="spec">The spec.</param>
    /// <param name="folder">The output folder.</param>
    /// <param name="name">Name of the output.</param>
    /// <param name="files">The files.</param>
    /// <param name="output">The writer for changes.</param>
    /// <exception cref="IOException">A file cannot be written, or must not be overwritten.</exception>
    public static void Write(SpecSet spec, string folder, string name, IEnumerable<OutputFile> files, TextWriter output)
    {
        OutputPlan plan = new OutputFolder(folder, name).Plan(files);
        plan.Apply();
        if (spec.IsPackaged)
            output.WriteLine($"Generated from {Quantities.PartsOf(spec)}.");
        ChangeReport.Print(plan.Changes, folder, output);
    }
}
