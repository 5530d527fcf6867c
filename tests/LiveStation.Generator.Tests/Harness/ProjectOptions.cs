using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LiveStation.Generator.Tests.Harness;

/// <summary>The configuration that MSBuild would generate for the compiler of a project.</summary>
internal sealed class ProjectOptions(SpecProject project) : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions None = new Values(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(project.Properties.ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(
        ((SpecAdditionalText)textFile).Metadata
            .Append(new("LiveStationSpec", ((SpecAdditionalText)textFile).IsSpec ? "True" : ""))
            .ToDictionary(pair => "build_metadata.AdditionalFiles." + pair.Key, pair => pair.Value));

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
