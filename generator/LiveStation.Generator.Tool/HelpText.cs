using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Tool;

/// <summary>What the program says about itself.</summary>
internal static class HelpText
{
    private const string Indent = "                            ";

    /// <summary>The text.</summary>
    public static string Text { get; } = $"""
        livestation-gen check [options] <file or folder>...
        livestation-gen emit --out DIR [options] <file or folder>...
        livestation-gen schema [--lang en|ko] [--out FILE]
        livestation-gen explain <id>...
        livestation-gen --version

        check   Prints every mistake of the spec as spec/re-stream.yaml(14,9): error LSG0012: ...
        emit    Writes the files of a flavour; for C#, those that the compiler would be given. Files of an earlier
                run that are no longer needed are removed; files that this program did not write are never
                touched. A spec with errors writes nothing.
        schema  Prints the JSON Schema of spec files, or writes it to a file. Editors complete, explain and check by it:
                # yaml-language-server: $schema=livestation-spec.schema.json
                With --lang ko, its descriptions are in Korean.
        explain Prints the page of a diagnostic, such as LSG0040: cause, example and remedy.

        A folder stands for the .yaml, .yml and .json files in it, but for *.schema.json. Files are called by the
        folder they lie in: spec/re-stream.yaml. Files without a 'service:' extend the spec of the package
        LiveStation.Generator, as they do in a build.

          --severity WORD         the least to print: warning (default), info, error
          --packaged-spec WORD    true (default), false: files without a 'service:' extend nothing
          --out DIR               where the files go
          --namespace N           namespace of all generated types; only for C#
          --accessibility WORD    internal (default), public; only for C#
          --documentation WORD    en (default of emit), ko, both (default of check); a text that is missing in another
                                  language is not reported
          --flavour WORD          what to write:
        {FlavoursOf(FlavourCatalog.All)}
          --polyfills WORD        true (default), embedded: hidden from friend assemblies, false: when
                                  another package brings IsExternalInit
          --operations LIST       only these operations, callbacks and groups, with commas between them,
                                  and the types and enums that they use; all of them when it is not given

        Exit code: 0 the spec is sound, 1 it has errors, 2 nothing was done.
        """;

    /// <summary>The lines about flavours: the word of each, and what it is.</summary>
    /// <param name="catalog">The flavours that there are.</param>
    internal static string FlavoursOf(EquatableArray<Flavour> catalog)
    {
        EquatableArray<OptionValue<Flavour>> values = OptionValues.Flavours(FlavourHosts.Tool, catalog);
        int width = values.Max(value => value.Text.Length);
        return string.Join('\n', values.Select((value, number) =>
            Indent + value.Text.PadRight(width) + "  " + value.Value.Title + (number == 0 ? " (default)" : "")));
    }
}
