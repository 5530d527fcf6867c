using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Tool.CommandLine;

/// <summary>What <c>check</c> was asked.</summary>
/// <param name="Paths">Files and folders of the spec.</param>
/// <param name="Least">The least severity to print.</param>
/// <param name="Documentation">The languages of the documentation, which need texts.</param>
/// <param name="UsesPackagedSpec">Whether files without a head extend the packaged spec.</param>
internal sealed record CheckArguments(
    IReadOnlyList<string> Paths, RuleSeverity Least, DocumentationLanguage Documentation, bool UsesPackagedSpec)
{
    private const string Severity = "--severity";

    private static readonly EquatableArray<OptionValue<RuleSeverity>> Severities = EquatableArray.Of(
        new OptionValue<RuleSeverity>("warning", RuleSeverity.Warning),
        new OptionValue<RuleSeverity>("info", RuleSeverity.Info),
        new OptionValue<RuleSeverity>("error", RuleSeverity.Error));

    /// <summary>Reads the words after the command.</summary>
    /// <exception cref="UsageException">They cannot be understood.</exception>
    public static CheckArguments Parse(string[] tokens)
    {
        var arguments = new Arguments(tokens, Severity, "--documentation", Arguments.PackagedSpec);
        return new CheckArguments(
            arguments.SpecPaths,
            arguments.Choice(Severity, Severities),
            Languages(arguments),
            arguments.UsesPackagedSpec);
    }

    // A spec is checked in both languages, although the documentation of generated code is in English by default.
    private static DocumentationLanguage Languages(Arguments arguments) => arguments["--documentation"] is null
        ? DocumentationLanguage.Both
        : arguments.Choice("--documentation", OptionValues.Documentation);
}
