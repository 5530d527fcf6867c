using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LiveStation.Benchmarks.Generating;

/// <summary>A spec file as the compiler passes it to a generator.</summary>
internal sealed class SpecItem(string path, string text) : AdditionalText
{
    private readonly SourceText _source = SourceText.From(text, Encoding.UTF8);

    /// <inheritdoc />
    public override string Path => path;

    /// <summary>The content of the file.</summary>
    public string Text => text;

    /// <inheritdoc />
    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
}

/// <summary>The MSBuild properties of a project: its folder, and that its additional files are spec files.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Values None = new([]);
    private static readonly Values OfSpec = new([new("build_metadata.AdditionalFiles.LiveStationSpec", "true")]);

    /// <summary>Folder of the project.</summary>
    public const string Folder = "/work/App/";

    /// <inheritdoc />
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
    [
        new("build_property.MSBuildProjectFullPath", Folder + "App.csproj"), new("build_property.RootNamespace", "App"),
        new("build_property._LiveStationGenerator", "true"),
    ]);

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => OfSpec;

    private sealed class Values(IEnumerable<KeyValuePair<string, string>> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            _values.TryGetValue(key, out value);
    }
}
