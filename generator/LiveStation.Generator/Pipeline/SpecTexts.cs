using System.Collections.Immutable;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LiveStation.Generator.Pipeline;

/// <summary>Picks the spec files out of the additional files, by what our targets wrote beside them.</summary>
internal static class SpecTexts
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    /// <summary>Whether an additional file is a spec file.</summary>
    public static bool IsSpec((AdditionalText File, AnalyzerConfigOptionsProvider Options) input) =>
        Flag(input.Options.GetOptions(input.File), "LiveStationSpec");

    /// <summary>
    /// Whether no file before it has the same path: items that overlap list one twice, and output hangs on paths.
    /// </summary>
    public static bool IsFirst(
        ((AdditionalText File, AnalyzerConfigOptionsProvider Options) Spec,
        ImmutableArray<(AdditionalText File, AnalyzerConfigOptionsProvider Options)> All) input) =>
        ReferenceEquals(input.All.First(other => other.File.Path == input.Spec.File.Path).File, input.Spec.File);

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
