using LiveStation.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace LiveStation.Generator.Tests.Diagnostics;

/// <summary>Copies of spec files that a wildcard finds in the output of an earlier build.</summary>
public sealed class CopiedSpecTests
{
    [Fact]
    public void Copies_of_all_files_are_one_error_that_names_a_file_and_its_copy_and_how_to_exclude_them()
    {
        GeneratorRun run = GeneratorRun.Of(Bakery.Project
            .Add("out/" + Bakery.HeadFile, Bakery.Head)
            .Add("out/" + Bakery.BreadsFile, Bakery.Breads)
            .Add("out/" + Bakery.OvensFile, Bakery.Ovens));

        run.Diagnostics.ShouldHaveSingleItem().ToString().ShouldBe(
            $"/work/App/out/{Bakery.HeadFile}(1,1): error LSG0125: The spec file 'out/{Bakery.HeadFile}' is a copy of '{Bakery.HeadFile}' "
            + "and is ignored. Delete the copies, or exclude them: <LiveStationSpec Include=\"…\" Exclude=\"out/**\" />.");
        run.Files.ShouldBe(GeneratorRun.Of(Bakery.Project).Files);
    }

    [Fact]
    public void A_copy_that_is_older_than_its_file_is_the_same_error() =>
        GeneratorRun.Of(Bakery.Project.Add("out/" + Bakery.OvensFile, Bakery.Ovens + "# old\n")).Diagnostics
            .ShouldHaveSingleItem().Id.ShouldBe("LSG0125");

    [Fact]
    public void A_copy_under_another_name_is_the_same_error()
    {
        Diagnostic mistake = GeneratorRun.Of(Bakery.Project.Add("backup/old.yaml", Bakery.Ovens)).Diagnostics.ShouldHaveSingleItem();

        mistake.GetMessage(null).ShouldContain("Exclude=\"backup/old.yaml\"");
    }

    [Fact]
    public void Files_of_one_name_in_several_folders_are_no_copies_while_they_declare_other_things() =>
        GeneratorRun.Of(Bakery.Project.Add("more/" + Bakery.OvensFile, "group: Ovens\n")).Diagnostics.ShouldBeEmpty();
}
