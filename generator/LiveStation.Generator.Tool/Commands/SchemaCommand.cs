using LiveStation.Generator.Engine;
using LiveStation.Generator.Tool.CommandLine;
using LiveStation.Generator.Tool.Output;
using LiveStation.Generator.Tool.Running;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Writes the schema of spec files, for editors.</summary>
internal static class SchemaCommand
{
    /// <summary>Prints the schema, or writes it to a file.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="output">Receives the schema if no file is specified; otherwise, a message with the file name.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(SchemaArguments arguments, TextWriter output)
    {
        string schema = SpecSchema.Write(arguments.Language);
        if (arguments.OutputFile is not { } file)
        {
            output.Write(schema);
            return ExitCode.Sound;
        }
        if (IsOfOthers(file))
            throw new UsageException($"'{file}' exists but was not written by this program. Specify another file.");
        new FileChange(ChangeKind.New, file, Path.GetFullPath(file), schema).Apply();
        output.WriteLine($"The schema was written to {file}.");
        return ExitCode.Sound;
    }

    // A typing error must not replace a spec by the schema.
    private static bool IsOfOthers(string file) =>
        File.Exists(file) && !File.ReadAllText(file).Contains(SpecSchema.Mark, StringComparison.Ordinal);
}
