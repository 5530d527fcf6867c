using LiveStation.Generator.Engine;
using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Output;
using LiveStation.Generator.Tool.Running;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Writes the schema of spec files, for editors.</summary>
internal static class SchemaCommand
{
    /// <summary>Prints the schema, or writes it to a file.</summary>
    /// <param name="arguments">The arguments of the command.</param>
    /// <param name="output">The writer for the schema, or for the name of its file when one is specified.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(SchemaArguments arguments, TextWriter output)
    {
        string schema = SpecSchema.Write();
        if (arguments.OutputFile is not { } file)
        {
            output.Write(schema);
            return ExitCode.Sound;
        }
        if (IsOfOthers(file))
            throw new UsageException($"'{file}' is there and is no schema of this program. Name another file.");
        new FileChange(ChangeKind.New, file, Path.GetFullPath(file), schema).Apply();
        output.WriteLine($"The schema is in {file}.");
        return ExitCode.Sound;
    }

    // A mistyped file name must not replace a spec with the schema.
    private static bool IsOfOthers(string file) =>
        File.Exists(file) && !File.ReadAllText(file).Contains(SpecSchema.Mark, StringComparison.Ordinal);
}
