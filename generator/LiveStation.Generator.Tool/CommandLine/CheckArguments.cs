using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The arguments of <c>check</c>.</summary>
/// <param name="Paths">Files and folders of the spec.</param>
/// <param name="Least">The least severity to print.</param>
/// <param name="Documentation">The languages of the documentation, which need texts.</param>
/// <param name="UsesPackagedSpec">Whether files without a head extend the packaged spec.</param>
/// <param name="Language">The language of diagnostics.</param>
internal sealed record CheckArguments(
    IReadOnlyList<string> Paths, RuleSeverity Least, DocumentationLanguage Documentation, bool UsesPackagedSpec,
    MessageLanguage Language)
{
    private const string Severity = "--severity";

    private static readonly EquatableArray<OptionValue<RuleSeverity>> Severities = EquatableArray.Of(
        new OptionValue<RuleSeverity>("warning", RuleSeverity.Warning),
        new OptionValue<RuleSeverity>("info", RuleSeverity.Info),
        new OptionValue<RuleSeverity>("error", RuleSeverity.Error));

    /// <summary>The options of the command.</summary>
    public static IReadOnlyList<Option> Options { get; } =
    [
        new Option(Severity, "VALUE", "the lowest severity to print: warning (default), info, error").WithWords(Severities),
        new Option(
            SpecOptions.Documentation,
            "VALUE",
            "language of the documentation, in which texts are required: both (default), en, ko").WithWords(OptionValues.Documentation),
        SpecOptions.PackagedSpec,
        SpecOptions.Language,
    ];

    /// <summary>Parses the tokens after the command.</summary>
    /// <exception cref="UsageException">The tokens are not valid.</exception>
    public static CheckArguments Parse(string[] tokens)
    {
        var arguments = new Arguments(tokens, Options);
        return new CheckArguments(
            arguments.SpecPaths,
            arguments.Choice(Severity, Severities),
            Languages(arguments),
            SpecOptions.UsesPackagedSpec(arguments),
            arguments.MessageLanguage);
    }

    // A spec is checked in both languages, although the documentation of generated code is in English by default.
    private static DocumentationLanguage Languages(Arguments arguments) => arguments[SpecOptions.Documentation] is null
        ? DocumentationLanguage.Both
        : arguments.Choice(SpecOptions.Documentation, OptionValues.Documentation);
}
