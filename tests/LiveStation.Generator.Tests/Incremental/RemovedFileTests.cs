using System.Collections.Immutable;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Generator.Tests.Incremental;

/// <summary>
/// When a spec file is removed, the output of the other files is kept, also in later runs. The driver does not track steps
/// here, as in builds and editors. <see cref="GeneratorRun"/> tracks them, and with tracking, the driver loses the last value
/// of a combined step in the run that follows the removal of an earlier value.
/// </summary>
public sealed class RemovedFileTests
{
    private static readonly string Town = Bakery.Head
        .Replace("name: Bakery", "name: Town").Replace("  Ovens: { en: What it is baked in., ko: 굽는 곳. }\n", "")
        .Replace("spec: 1", "spec: 1\n" + Bakery.Breads.Replace("type: Oven,", "type: int,"));

    private static readonly SpecAdditionalText First =
        new(SpecProject.Folder + ChangedOutputTests.CakesFile, ChangedOutputTests.Cakes);

    [Fact]
    public void Removing_the_first_file_keeps_the_output_of_the_others() =>
        ShouldKeepTheOthers(With(First), Bakery.Project);

    [Fact]
    public void Excluding_the_first_file_from_the_spec_keeps_the_output_of_the_others() =>
        ShouldKeepTheOthers(With(First), With(new SpecAdditionalText(First.Path, First.Text) { IsSpec = false }));

    [Fact]
    public void Removing_the_first_API_keeps_the_output_of_the_others() =>
        ShouldKeepTheOthers(
            With(new SpecAdditionalText(SpecProject.Folder + "abbey/abbey.yaml", Town)
            {
                Metadata = { ["LiveStationSpecApi"] = "Abbey" },
            }),
            Bakery.Project);

    private static SpecProject With(SpecAdditionalText file) =>
        Bakery.Project with { Files = [file, .. Bakery.Project.Files] };

    private static void ShouldKeepTheOthers(SpecProject before, SpecProject after)
    {
        SpecProject edited = after.Edit(Bakery.BreadsFile, "en: One bread.", "en: A bread.");
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new LiveStationGenerator().AsSourceGenerator()], before.Files, before.ParseOptions, new ProjectOptions(before));
        GeneratorRun.Of(before).Files.Count.ShouldBeGreaterThan(GeneratorRun.Of(after).Files.Count);

        foreach (SpecProject project in (SpecProject[])[before, before, after, after, edited, edited])
        {
            driver = driver.ReplaceAdditionalTexts([.. project.Files]).RunGenerators(project.Compile());
            FilesOf(driver).ShouldBe(GeneratorRun.Of(project).Files);
        }
    }

    private static ImmutableSortedDictionary<string, string> FilesOf(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        result.Exception.ShouldBeNull();
        return result.GeneratedSources.ToImmutableSortedDictionary(
            file => file.HintName, file => file.SourceText.ToString(), StringComparer.Ordinal);
    }
}
