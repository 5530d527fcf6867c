using System.Collections.Immutable;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Reporting;

namespace LiveStation.Generator.Pipeline;

/// <summary>All spec files, put together.</summary>
/// <param name="Sound">What can be generated from.</param>
/// <param name="Diagnostics">What is wrong between the files.</param>
internal sealed record BoundTexts(SoundSpec Sound, EquatableArray<PlacedDiagnostic> Diagnostics)
{
    /// <summary>Puts files together. Their order carries no meaning: they are sorted first.</summary>
    public static BoundTexts Bind(ImmutableArray<ParsedText> files, CancellationToken cancellationToken)
    {
        IGrouping<string, ParsedText>[] byName = [.. WithoutReplaced(files)
            .OrderBy(file => file.Name, StringComparer.Ordinal).ThenBy(file => file.Path, StringComparer.Ordinal)
            .GroupBy(file => file.Name, StringComparer.Ordinal)];
        ParsedText[] kept = [.. byName.Select(same => same.First())];
        ParsedText[] doubles = [.. byName.SelectMany(same => same.Skip(1))];
        cancellationToken.ThrowIfCancellationRequested();
        BoundSpec bound = SpecCompiler.Bind(kept.Select(file => file.Spec).ToEquatableArray());
        return new BoundTexts(
            new SoundSpec(bound.Model, kept.Select(SourceOf).ToEquatableArray()),
            doubles.Select(Doubled).Concat(Place(bound.Diagnostics, kept)).ToEquatableArray());
    }

    // The head of an API in the project's own files takes the place of the packaged spec; without one, they extend it.
    private static IEnumerable<ParsedText> WithoutReplaced(ImmutableArray<ParsedText> files) =>
        files.Any(file => file is { IsPackaged: false, HasService: true })
            ? files.Where(file => !file.IsPackaged)
            : files;

    private static SpecSource SourceOf(ParsedText file) => new(file.Name, file.Path);

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
