using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LiveStation.Generator.Tests.Diagnostics;

/// <summary>The broken specs of the engine's tests, as the compiler reports them.</summary>
public sealed class CorpusTests
{
    private const string StandsAlone = "# Stands alone.", HeadFile = "head.yaml";

    private static readonly string Folder = RepositorySpec.Folder("corpus");

    private static readonly string Head = File.ReadAllText(Path.Combine(Folder, HeadFile));

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Folder, "*.yaml")
        .Select(path => Path.GetFileName(path)).Where(name => name != HeadFile).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_mistake_is_placed_in_the_file_at_the_characters_to_change(string name)
    {
        string text = File.ReadAllText(Path.Combine(Folder, name));
        bool isAlone = text.StartsWith(StandsAlone, StringComparison.Ordinal);
        SpecProject alone = SpecProject.With((name, text));
        SpecProject project = isAlone ? alone : alone.Add(HeadFile, Head);

        GeneratorRun run = GeneratorRun.Of(project.Set("LiveStationDocumentation", "both"));

        run.Diagnostics.Select(one => one.ToString().Replace(SpecProject.Folder, "").Replace(name, ""))
            .ShouldBe(Expected(text));
        run.Diagnostics.ShouldAllBe(one => IsInside(one.Location, project));
    }

    [Fact]
    public void There_are_at_least_120_of_them() => Cases.Count.ShouldBeGreaterThanOrEqualTo(120);

    private static bool IsInside(Location location, SpecProject project)
    {
        SourceText source = project.Files.Single(file => file.Path == location.GetLineSpan().Path).GetText()!;
        return location.SourceSpan.End <= source.Length
            && source.Lines.GetLinePositionSpan(location.SourceSpan) == location.GetLineSpan().Span;
    }

    private static IEnumerable<string> Expected(string text) =>
        text.Split('\n').TakeWhile(line => line.StartsWith('#')).Where(line => line != StandsAlone)
            .Select(line => line[2..]);
}
