using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Pipeline;

/// <summary>All spec files of one API, put together.</summary>
/// <param name="Sound">What can be generated from.</param>
/// <param name="IsPackaged">Whether the spec of the package is a part of it.</param>
/// <param name="Diagnostics">What is wrong between the files.</param>
internal sealed record BoundTexts(SoundSpec Sound, bool IsPackaged, EquatableArray<PlacedDiagnostic> Diagnostics)
{
    /// <summary>Puts files together.</summary>
    public static BoundTexts Bind(ApiTexts api, CancellationToken cancellationToken)
    {
        IGrouping<string, ParsedText>[] byName = [.. api.Files.GroupBy(file => file.Name, StringComparer.Ordinal)];
        ParsedText[] kept = [.. byName.Select(same => same.First())];
        ParsedText[] doubles = [.. byName.SelectMany(same => same.Skip(1))];
        cancellationToken.ThrowIfCancellationRequested();
        BoundSpec bound = SpecCompiler.Bind(kept.Select(file => file.Spec).ToEquatableArray());
        // An API whose name C# cannot say has no namespace to stand in.
        bool isNamed = api.Name.Length == 0 || OptionWords.IsNamespace(api.Name);
        IEnumerable<PlacedDiagnostic> unnamed = isNamed ? [] : kept.Take(1).Select(Unnamed);
        return new BoundTexts(
            new SoundSpec(
                api.Name, api.HasPolyfills, isNamed ? bound.Model : null, kept.Select(SourceOf).ToEquatableArray()),
            kept.Any(file => file.IsPackaged),
            unnamed.Concat(doubles.Select(Doubled)).Concat(Place(bound.Diagnostics, kept)).ToEquatableArray());
    }

    private static SpecSource SourceOf(ParsedText file) => new(file.Name, file.Path);

    private static PlacedDiagnostic Unnamed(ParsedText file) =>
        PlacedDiagnostic.InWhole(file.Path, HostRules.BadApi, file.Api);

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
