using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The arguments of <c>emit</c>.</summary>
/// <param name="Paths">Files and folders of the spec.</param>
/// <param name="OutputFolder">The folder of the output.</param>
/// <param name="Emit">What to write.</param>
/// <param name="UsesPackagedSpec">Whether files without a head extend the packaged spec.</param>
/// <param name="Language">The language of diagnostics.</param>
internal sealed record EmitArguments(
    IReadOnlyList<string> Paths, string OutputFolder, EmitOptions Emit, bool UsesPackagedSpec, MessageLanguage Language)
{
    private const string Out = "--out";

    /// <summary>The option that selects operations.</summary>
    public static Option OperationsOption { get; } = new(
        "--operations",
        "LIST",
        "IDs of operations and callbacks, and names of groups, separated by commas: only\n"
        + "these, and the types and enums that they use, are written; if omitted, all");

    /// <summary>The options of the command.</summary>
    public static IReadOnlyList<Option> Options { get; } =
    [
        new Option(Out, "DIR", "output folder; required"),
        .. FlavourArgument.All,
        OperationsOption,
        SpecOptions.PackagedSpec,
        SpecOptions.Language,
    ];

    /// <summary>
    /// Parses the tokens after the command. Values and defaults are those of the generator's MSBuild properties.
    /// </summary>
    /// <exception cref="UsageException">The tokens are not valid.</exception>
    public static EmitArguments Parse(string[] tokens) => Parse(tokens, FlavourCatalog.All);

    /// <summary>Parses the tokens after the command.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="catalog">The flavours to choose from.</param>
    /// <exception cref="UsageException">The tokens are not valid.</exception>
    internal static EmitArguments Parse(string[] tokens, EquatableArray<Flavour> catalog)
    {
        var arguments = new Arguments(tokens, Options.Union(FlavourArgument.OptionsOf(catalog)));
        FlavourSet flavours = FlavourArgument.Read(arguments, catalog);
        var options = new EmitOptions(
            flavours.HasCSharp ? FlavourArgument.NamespaceOf(arguments) : "",
            arguments.Choice(FlavourArgument.Accessibility, OptionValues.Accessibility),
            arguments.Choice(SpecOptions.Documentation, OptionValues.Documentation),
            flavours,
            arguments.Choice(FlavourArgument.Polyfills, OptionValues.Polyfills),
            OptionValues.NamesIn(arguments[OperationsOption.Name] ?? ""))
        {
            Choices = FlavourArgument.Choices(arguments, flavours),
        };
        return new EmitArguments(
            arguments.SpecPaths,
            arguments.Required(Out),
            options,
            SpecOptions.UsesPackagedSpec(arguments),
            arguments.MessageLanguage);
    }
}
