using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The arguments of <c>schema</c>.</summary>
/// <param name="OutputFile">The file to write; null to print the schema.</param>
/// <param name="Language">Language of the descriptions.</param>
internal sealed record SchemaArguments(string? OutputFile, DocumentationLanguage Language)
{
    private const string Out = "--out";
    private const string Lang = "--lang";

    private static readonly EquatableArray<OptionValue<DocumentationLanguage>> Languages = EquatableArray.Of(
        new OptionValue<DocumentationLanguage>("en", DocumentationLanguage.English),
        new OptionValue<DocumentationLanguage>("ko", DocumentationLanguage.Korean));

    /// <summary>The options of the command.</summary>
    public static IReadOnlyList<Option> Options { get; } =
    [
        new Option(Lang, "VALUE", "language of the descriptions: en (default), ko").WithWords(Languages),
        new Option(Out, "FILE", "output file; if omitted, the schema is printed"),
    ];

    /// <summary>Parses the tokens after the command.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <exception cref="UsageException">The tokens are not valid.</exception>
    public static SchemaArguments Parse(string[] tokens)
    {
        var arguments = new Arguments(tokens, Options);
        return arguments.Paths is [string path, ..]
            ? throw new UsageException(
                $"The schema is the same for every spec, so '{path}' is not needed. To write a file: --out {path}.")
            : new SchemaArguments(arguments[Out], arguments.Choice(Lang, Languages));
    }
}
