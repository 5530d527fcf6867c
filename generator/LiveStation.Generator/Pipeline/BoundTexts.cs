using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Pipeline;

/// <summary>The result of binding all spec files of one API.</summary>
/// <param name="Name">Name of the API; empty for the API without a name.</param>
/// <param name="Model">The API; null when it is not valid.</param>
/// <param name="Files">The files of the API.</param>
/// <param name="IsPackaged">Indicates whether the API includes the packaged spec.</param>
/// <param name="Diagnostics">The diagnostics of binding.</param>
internal sealed record BoundTexts(
    string Name,
    ApiModel? Model,
    EquatableArray<SpecSource> Files,
    bool IsPackaged,
    EquatableArray<PlacedDiagnostic> Diagnostics)
{
    /// <summary>Binds the files of an API.</summary>
    public static BoundTexts Bind(ApiTexts api, CancellationToken cancellationToken)
    {
        SpecCopies copies = SpecCopies.In(api.Files);
        IGrouping<string, ParsedText>[] byName = [.. copies.Originals.GroupBy(file => file.Name, StringComparer.Ordinal)];
        ParsedText[] kept = [.. byName.Select(same => same.First())];
        ParsedText[] doubles = [.. byName.SelectMany(same => same.Skip(1))];
        cancellationToken.ThrowIfCancellationRequested();
        BoundSpec bound = SpecCompiler.Bind(kept.Select(file => file.Spec).ToEquatableArray());
        return new BoundTexts(
            api.Name,
            bound.Model,
            kept.Select(file => new SpecSource(file.Name, file.Path)).ToEquatableArray(),
            kept.Any(file => file.IsPackaged),
            copies.Diagnostics.Concat(doubles.Select(Doubled)).Concat(Place(bound.Diagnostics, kept)).ToEquatableArray());
    }

    /// <summary>Returns the diagnostics of binding that apply to documentation in a language.</summary>
    public IEnumerable<PlacedDiagnostic> FoundFor(DocumentationLanguage chosen) =>
        Diagnostics.Where(one => SpecCompiler.Matters(one.Diagnostic, Model, chosen));

    private static PlacedDiagnostic Doubled(ParsedText file) =>
        PlacedDiagnostic.InWhole(file.Path, HostRules.SameSpecName, file.Name);

    private static IEnumerable<PlacedDiagnostic> Place(EquatableArray<SpecDiagnostic> found, ParsedText[] kept)
    {
        Dictionary<string, string> paths = kept.ToDictionary(
            file => file.Name, file => file.Path, StringComparer.Ordinal);
        foreach (SpecDiagnostic one in found)
            yield return new PlacedDiagnostic(paths.TryGetValue(one.Span.File, out string? path) ? path : "", one);
    }
}
