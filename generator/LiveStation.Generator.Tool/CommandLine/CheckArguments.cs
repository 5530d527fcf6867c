using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>The arguments of <c>check</c>.</summary>
/// <param name="Paths">Files and folders of the spec.</param>
/// <param name="Least">The minimum severity to print.</param>
/// <param name="Documentation">The languages of the documentation, in which texts are required.</param>
/// <param name="UsesPackagedSpec">Indicates whether files without a <c>service</c> section extend the packaged spec.</param>
internal sealed record CheckArguments(
    IReadOnlyList<string> Paths, RuleSeverity Least, DocumentationLanguage Documentation, bool UsesPackagedSpec)
{
    private const string Severity = "--severity";

    private static readonly EquatableArray<OptionValue<RuleSeverity>> Severities = EquatableArray.Of(
        new OptionValue<RuleSeverity>("warning", RuleSeverity.Warning),
        new OptionValue<RuleSeverity>("info", RuleSeverity.Info),
        new OptionValue<RuleSeverity>("error", RuleSeverity.Error));

    /// <summary>The options of the command.</summary>
    public static IReadOnlyList<Option> Options { get; } =
    [
        new Option(Severity, "VALUE", "the lowest severity to print: warning (default), info, error"),
        new Option(
            SpecOptions.Documentation,
            "VALUE",
            "both (default), en, ko: a missing text in another language is not reported"),
        SpecOptions.PackagedSpec,
    ];

    /// <summary>Parses the tokens after the command.</summary>
    /// <exception cref="UsageException">The tokens are not valid.</exception>
    public static CheckArguments Parse(string[] tokens)
    {
        var arguments = new Arguments(tokens, Options);
        return new CheckArguments(
            arguments.SpecPaths,
            arguments.Choice(Severity, Severities),
            arguments.Choice(SpecOptions.Documentation, OptionValues.Documentation),
            SpecOptions.UsesPackagedSpec(arguments));
    }
}
