using LiveStation.Generator.Pipeline;
using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace LiveStation.Generator.Tests.Incremental;

/// <summary>Edits that do not affect the output.</summary>
public sealed class UnchangedOutputTests
{
    private static readonly GeneratorRun First = GeneratorRun.Of(Bakery.Project);

    [Fact]
    public void The_bakery_is_sound_and_every_planned_file_is_written_once()
    {
        First.Diagnostics.ShouldBeEmpty();
        First.Written.ShouldBe(First.Files.Keys);
        First.Files.Keys.ShouldContain("Breads.Types.g.cs");
    }

    [Fact]
    public void An_edit_of_CSharp_runs_no_step() =>
        First.After(project => project with { Sources = ["internal static class Other {}"] }).ShouldHaveRunNothing();

    [Theory]
    [InlineData("types:", "\ntypes:")]
    [InlineData("types:", "# what is sold\ntypes:")]
    [InlineData("SOFT: {", "SOFT:   {")]
    [InlineData("doc: { en: One bread., ko: 빵 하나. }", "doc:\n      en: One bread.\n      ko: \"빵 하나.\"")]
    [InlineData("\n", "\r\n")]
    public void Moved_text_with_the_same_meaning_does_not_reach_the_plan(string old, string @new)
    {
        GeneratorRun run = First.After(project => project.Edit(Bakery.BreadsFile, old, @new));

        run.Reasons(Steps.Parsed).ShouldBe([Cached, Modified, Cached]);
        run.Reasons(Steps.Bound).ShouldBe([Unchanged]);
        run.Reasons(Steps.Sound).ShouldBe([Cached]);
        run.Reasons(Steps.Plan).ShouldBe([Cached]);
        run.Reasons(Steps.Planned).ShouldAllBe(reason => reason == Cached);
        run.Written.ShouldBeEmpty();
    }

    [Fact]
    public void A_mistake_that_moves_is_reported_again_and_writes_no_file()
    {
        GeneratorRun broken = First.After(project => project.Edit(Bakery.BreadsFile, "type: Oven", "type: Ovne"));

        GeneratorRun moved = broken.After(project => project.Edit(Bakery.BreadsFile, "types:", "\ntypes:"));

        moved.Reasons(Steps.Bound).ShouldBe([Modified]);
        moved.Reasons(Steps.Table).ShouldBe([Unchanged]);
        moved.Reasons(Steps.Sound).ShouldBe([Cached]);
        moved.Reasons(Steps.Diagnostics).ShouldBe([Modified]);
        moved.Written.ShouldBeEmpty();
        LineOf(moved).ShouldBe(LineOf(broken) + 1);
    }

    [Fact]
    public void Files_in_another_order_write_no_file()
    {
        GeneratorRun run = First.After(project => project with { Files = [.. project.Files.Reverse()] });

        run.Reasons(Steps.Sound).ShouldAllBe(reason => reason == Unchanged || reason == Cached);
        run.Written.ShouldBeEmpty();
    }

    [Fact]
    public void A_property_that_is_not_ours_writes_no_file()
    {
        GeneratorRun run = First.After(project => project.Set("ProjectTypeGuids", "{1}"));

        run.Reasons(Steps.Options).ShouldBe([Unchanged]);
        run.Written.ShouldBeEmpty();
    }

    [Fact]
    public void A_newer_language_writes_no_file()
    {
        GeneratorRun run = First.After(project => project with { Language = LanguageVersion.CSharp12 });

        run.Reasons(Steps.Options).ShouldBe([Cached]);
        run.Written.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_no_spec_changes_nothing()
    {
        var notes = new SpecAdditionalText(SpecProject.Folder + "notes.yaml", "spec: [") { IsSpec = false };

        GeneratorRun run = First.After(project => project with { Files = project.Files.Add(notes) });

        run.Reasons(Steps.SpecTexts).ShouldAllBe(reason => reason == Cached);
        run.Written.ShouldBeEmpty();
        run.Diagnostics.ShouldBeEmpty();
    }

    private static int LineOf(GeneratorRun run) =>
        run.Diagnostics.ShouldHaveSingleItem().Location.GetLineSpan().StartLinePosition.Line;
}
