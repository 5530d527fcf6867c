using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Reporting;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LiveStation.Generator.Options;

/// <summary>The MSBuild properties that the package makes visible to the compiler, and their diagnostics.</summary>
internal sealed class BuildProperties(AnalyzerConfigOptions options)
{
    private readonly List<PlacedDiagnostic> _diagnostics = [];

    /// <summary>Path of the project file; empty when unknown.</summary>
    public string ProjectPath => this["MSBuildProjectFullPath"];

    /// <summary>
    /// Indicates whether the project itself references the generator. A project that references such a project also gets the
    /// analyzer through NuGet; nothing is generated or reported for it.
    /// </summary>
    public bool AreOurs => this["_LiveStationGenerator"].Length > 0;

    /// <summary>The diagnostics so far.</summary>
    public EquatableArray<PlacedDiagnostic> Diagnostics => _diagnostics.ToEquatableArray();

    /// <summary>Gets the value of a property, without spaces around it; empty when it is not set.</summary>
    public string this[string name] =>
        options.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";

    /// <summary>Reports a diagnostic of the project.</summary>
    public void Report(DiagnosticRule rule, params Phrase[] arguments) =>
        _diagnostics.Add(PlacedDiagnostic.InWhole(ProjectPath, rule, arguments));
}
