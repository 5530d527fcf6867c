using System.Collections.Immutable;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LiveStation.Generator.Pipeline;

/// <summary>Selects the spec files among the additional files, by the metadata that the targets of the package set.</summary>
internal static class SpecTexts
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>Indicates whether an additional file is a spec file.</summary>
    public static bool IsSpec((AdditionalText File, AnalyzerConfigOptionsProvider Options) input) =>
        Flag(input.Options.GetOptions(input.File), "LiveStationSpec");

    /// <summary>
    /// Returns the first file of each path: overlapping items list a file twice, and output is assigned by path.
    /// </summary>
    public static HashSet<AdditionalText> FirstOfEachPath(
        ImmutableArray<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> listed, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        HashSet<string> paths = new(StringComparer.Ordinal);
        return [.. listed.Select(spec => spec.File).Where(file => paths.Add(file.Path))];
    }

    /// <summary>Reads a spec file.</summary>
    public static SpecText Read(
        (AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions options = input.Options.GetOptions(input.File);
        string path = input.File.Path;
        string project = new BuildProperties(input.Options.GlobalOptions).ProjectPath;
        string name = LogicalName.Of(Metadata(options, "LiveStationSpecName"), path, project);
        string? text = input.File.GetText(cancellationToken) is { } source
            ? SpecFile.Decode(name, source.ToString(), source.Encoding).Text
            : null;
        bool isPackaged = Flag(options, "LiveStationSpecPackaged");
        return new SpecText(name, path, text, isPackaged, Metadata(options, "LiveStationSpecApi"));
    }

    private static bool Flag(AnalyzerConfigOptions options, string name) =>
        string.Equals(Metadata(options, name), "true", StringComparison.OrdinalIgnoreCase);

    private static string Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out string? value) ? value.Trim() : "";
}
