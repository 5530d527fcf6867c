using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Options;
using LiveStation.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LiveStation.Generator.TemplateHost.Pipeline;

/// <summary>A template as the compiler hands it over.</summary>
/// <param name="Name">Logical name, the same on every machine.</param>
/// <param name="Path">The path on this machine; only for diagnostics.</param>
/// <param name="Text">Its text; null when the file cannot be read.</param>
internal sealed record TemplateText(string Name, string Path, string? Text)
{
    private const string Metadata = "build_metadata.AdditionalFiles.LiveStationTemplate";

    /// <summary>Indicates whether an additional file is a template.</summary>
    public static bool IsTemplate((AdditionalText File, AnalyzerConfigOptionsProvider Options) input) =>
        input.Options.GetOptions(input.File).TryGetValue(Metadata, out string? value)
        && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a template.</summary>
    public static TemplateText Read(
        (AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellationToken)
    {
        string path = input.File.Path;
        string name = LogicalName.Of("", path, new BuildProperties(input.Options.GlobalOptions).ProjectPath);
        return new TemplateText(name, path, input.File.GetText(cancellationToken) is { } source
            ? SpecFile.Decode(name, source.ToString(), source.Encoding).Text
            : null);
    }
}
