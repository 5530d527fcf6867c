using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Reporting;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LiveStation.Generator.Options;

/// <summary>The options of a project.</summary>
/// <param name="Emit">
/// What to generate; null when the project's C# version is too old, or when the project does not use the generator.
/// </param>
/// <param name="HasReadyClient">Indicates whether the project also references the package of the prebuilt client.</param>
/// <param name="ProjectPath">Path of the project file, where options are corrected; empty when unknown.</param>
/// <param name="Diagnostics">The diagnostics of the options.</param>
/// <param name="Language">Language of diagnostics; null for that of the compiler.</param>
/// <param name="AreVisible">Indicates whether other generators see the generated files, in compilers that support it.</param>
internal sealed record HostOptions(
    EmitOptions? Emit, bool HasReadyClient, string ProjectPath, EquatableArray<PlacedDiagnostic> Diagnostics,
    MessageLanguage? Language = null, bool AreVisible = true)
{
    /// <summary>Reads the options.</summary>
    public static HostOptions Read(
        (AnalyzerConfigOptionsProvider Provider, string? LanguageTooOld) input, CancellationToken cancellationToken)
    {
        var properties = new BuildProperties(input.Provider.GlobalOptions);
        if (!properties.AreOurs)
            return new HostOptions(null, false, "", default);
        MessageLanguage? language = Choices.DiagnosticsLanguage.Read(properties);
        if (input.LanguageTooOld is { } version)
        {
            properties.Report(HostRules.LanguageTooOld, version);
            return new HostOptions(null, false, properties.ProjectPath, properties.Diagnostics, language);
        }
        var emit = new EmitOptions(
            NamespaceOption.Read(properties),
            Choices.Accessibility.Read(properties),
            Choices.Documentation.Read(properties),
            new FlavourOption(properties, FlavourCatalog.All).Read(),
            CompilerTraits.Embed(Choices.Polyfills.Read(properties)),
            OperationsOption.Read(properties));
        bool areVisible = Choices.VisibleToGenerators.Read(properties);
        return new HostOptions(
            emit, HasReadyClientIn(properties), properties.ProjectPath, properties.Diagnostics, language, areVisible);
    }

    // The targets of the package set this property.
    private static bool HasReadyClientIn(BuildProperties properties) =>
        properties["_LiveStationHasReadyClient"].Equals("true", StringComparison.OrdinalIgnoreCase);
}
