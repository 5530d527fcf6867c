using LiveStation.CommandLine.Setup;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The help page of a command.</summary>
/// <param name="Name">Name of the command.</param>
/// <param name="Usage">The syntax, after the name of the program.</param>
/// <param name="Summary">The purpose of the command, in one sentence.</param>
/// <param name="Details">Further information, one paragraph; can be empty.</param>
/// <param name="Options">The options of the command.</param>
internal sealed record CommandPage(
    string Name, string Usage, string Summary, string Details, IReadOnlyList<Option> Options)
{
    private const string OfPaths = """
        A folder represents the .yaml, .yml and .json files in it, except *.schema.json. Messages identify a file by its
        folder and name, such as spec/re-stream.yaml. If no file contains 'service:', the files extend the packaged spec
        of LiveStation.Generator, as in a build.
        """;

    private const string OfNone = " Without a file or folder, the packaged spec is read.";

    /// <summary>The meanings of the exit codes.</summary>
    public string ExitCodes => Options.Contains(SpecOptions.PackagedSpec)
        ? "Exit code: 0 if the spec has no errors, 1 if it has errors, 2 if the command line is not valid or a file cannot be\n"
            + "read or written."
        : "Exit code: 0 for success, 2 if the command line is not valid or a file cannot be read or written.";

    /// <summary>The commands, in the order of help.</summary>
    public static IReadOnlyList<CommandPage> All { get; } =
    [
        new CommandPage(
            "check",
            "check [options] <file or folder>...",
            "Prints the diagnostics of a spec in the form spec/re-stream.yaml(14,9): error LSG0012: ...",
            OfPaths,
            CheckArguments.Options),
        new CommandPage(
            "emit",
            "emit --out DIR [options] <file or folder>...",
            "Writes the files of a flavour. C# files are the same as those that a build passes to the compiler.",
            """
            Files from an earlier run that are no longer needed are removed, unless they were edited. Edited files that are needed
            are replaced and reported. Files that this program did not write are neither overwritten nor removed. If the spec
            has errors, nothing is written.


            """ + OfPaths,
            EmitArguments.Options),
        new CommandPage(
            "render",
            "render --template PATH --out DIR [options] [<file or folder>...]",
            "Writes the files of your own templates, in the language of Scriban.",
            """
            In a folder, every file whose name ends in .scriban or in .scriban- and an extension is a template: types.ts.scriban and
            types.scriban-ts write types.ts. A name that begins with _ is only included by others. Templates see the model that
            'livestation-gen model' prints. Files are replaced and removed as by 'emit'. If a template has an error, nothing is
            written.


            """ + OfPaths + OfNone,
            RenderArguments.Options),
        new CommandPage(
            "model",
            "model [options] [<file or folder>...]",
            "Prints the model that templates see as JSON, or the JSON Schema of this model.",
            OfPaths + OfNone,
            ModelArguments.Options),
        new CommandPage(
            "schema",
            "schema [--lang VALUE] [--out FILE]",
            "Prints the JSON Schema of spec files, or writes it to a file.",
            """
            Editors use it for completion, descriptions and validation if the first line of a spec refers to it:
            # yaml-language-server: $schema=livestation-spec.schema.json
            """,
            SchemaArguments.Options),
        new CommandPage(
            "explain",
            "explain [--lang VALUE] <id>...",
            "Prints the pages of diagnostics, such as LSG0040, with cause, example and remedy.",
            "",
            [SpecOptions.Language]),
        new CommandPage(
            "completion",
            $"completion {string.Join('|', CompletionScripts.Shells)}",
            "Prints the script that completes commands, options and values in a shell.",
            "Its first line contains the statement that loads the script.",
            []),
    ];
}
