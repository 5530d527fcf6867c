using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Reporting;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LiveStation.Generator.Options;

/// <summary>The MSBuild properties that our props make visible, and what turns out to be wrong with them.</summary>
internal sealed class BuildProperties(AnalyzerConfigOptions options)
{
    private readonly List<PlacedDiagnostic> _diagnostics = [];

    /// <summary>Path of the project file; empty when it is not told.</summary>
    public string ProjectPath => this["MSBuildProjectFullPath"];

    /// <summary>
    /// Whether the project references the generator. One that references such a project gets the analyzer too, through
    /// NuGet and without being asked; it has nothing to generate and is told nothing.
    /// </summary>
    public bool AreOurs => this["_LiveStationGenerator"].Length > 0;

    /// <summary>What was reported so far.</summary>
    public EquatableArray<PlacedDiagnostic> Diagnostics => _diagnostics.ToEquatableArray();

    /// <summary>Value of a property, without spaces around it; empty when it is not set.</summary>
    public string this[string name] =>
        options.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";

    /// <summary>Notes a mistake in the project.</summary>
    public void Report(DiagnosticRule rule, params Phrase[] arguments) =>
        _diagnostics.Add(PlacedDiagnostic.InWhole(ProjectPath, rule, arguments));
}
