using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>What <c>emit</c> was asked.</summary>
/// <param name="Paths">Files and folders of the spec.</param>
/// <param name="OutputFolder">Where the files go.</param>
/// <param name="Options">What to write.</param>
/// <param name="UsesPackagedSpec">Whether files without a head extend the packaged spec.</param>
/// <param name="Language">The language of diagnostics.</param>
internal sealed record EmitArguments(
    IReadOnlyList<string> Paths, string OutputFolder, EmitOptions Options, bool UsesPackagedSpec, MessageLanguage Language)
{
    /// <summary>
    /// Reads the words after the command. Words and defaults are those of the generator's MSBuild properties.
    /// </summary>
    /// <exception cref="UsageException">They cannot be understood.</exception>
    public static EmitArguments Parse(string[] tokens) => Parse(tokens, FlavourCatalog.All);

    /// <summary>Reads the words after the command.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="catalog">The flavours to choose from.</param>
    /// <exception cref="UsageException">They cannot be understood.</exception>
    internal static EmitArguments Parse(string[] tokens, EquatableArray<Flavour> catalog)
    {
        var arguments = new Arguments(
            tokens,
            [
                "--out", "--documentation", "--operations", Arguments.PackagedSpec, Arguments.Language, FlavourArgument.Option,
                .. FlavourArgument.OfCSharp,
            ]);
        Flavour flavour = FlavourArgument.Read(arguments, catalog);
        var options = new EmitOptions(
            flavour.IsCSharp ? Namespace(arguments) : "",
            arguments.Choice(FlavourArgument.Accessibility, OptionValues.Accessibility),
            arguments.Choice("--documentation", OptionValues.Documentation),
            flavour,
            arguments.Choice(FlavourArgument.Polyfills, OptionValues.Polyfills),
            OptionValues.NamesIn(arguments["--operations"] ?? ""));
        return new EmitArguments(
            arguments.SpecPaths, arguments.Required("--out"), options, arguments.UsesPackagedSpec,
            arguments.MessageLanguage);
    }

    private static string Namespace(Arguments arguments)
    {
        string given = arguments.Required(FlavourArgument.Namespace);
        return OptionValues.IsNamespace(given)
            ? given
            : throw new UsageException(
                $"--namespace is '{given}', which C# cannot say: write names that are no keywords, with dots between them.");
    }
}
