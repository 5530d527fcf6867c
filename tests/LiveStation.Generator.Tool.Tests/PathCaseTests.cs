using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Tool.Output;

namespace LiveStation.Generator.Tool.Tests;

/// <summary>Paths that differ only in case refer to one file on some systems. The tool treats them so on all systems.</summary>
public sealed class PathCaseTests : IDisposable
{
    private readonly Workplace _place = new();

    [Theory]
    [InlineData("Ports.txt", "ports.txt")]
    [InlineData("docs/a.txt", "docs/A.txt")]
    [InlineData("Docs/a.txt", "docs/b.txt")]
    [InlineData("docs", "Docs/a.txt")]
    [InlineData("Straße.txt", "STRAßE.txt")]
    public void Two_files_of_an_output_whose_paths_differ_only_in_case_are_refused(string one, string other)
    {
        string message = Should.Throw<IOException>(() => Plan((one, "a\n"), (other, "b\n"))).Message;

        message.ShouldContain("which differ only in case, so some systems do not distinguish them.");
        Directory.Exists(_place.Generated).ShouldBeFalse();
    }

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("docs", "docs/a.txt")]
    public void A_path_that_an_output_has_twice_is_refused(string one, string other) =>
        Should.Throw<IOException>(() => Plan((one, "a\n"), (other, "b\n"))).Message
            .ShouldBe($"The output contains '{one}' twice. Rename the part of the spec that one of them is named after.");

    [Theory]
    [InlineData("Ports.txt", "ports.txt")]
    [InlineData("ports.txt", "Ports.txt")]
    [InlineData("Docs/Ports.txt", "docs/ports.txt")]
    [InlineData("docs/Ports.txt", "Docs/Ports.txt")]
    public void A_file_that_is_renamed_in_case_only_has_its_new_name_and_its_text(string before, string after)
    {
        Write((before, "one\n"), ("other.txt", "other\n"));

        OutputPlan plan = Plan((after, "two\n"), ("other.txt", "other\n"));
        plan.Apply();

        FileChange renamed = plan.Changes.Single(change => change.Kind != ChangeKind.Unchanged);
        (renamed.Kind, renamed.Name, renamed.Former?.Name).ShouldBe((ChangeKind.Renamed, after, before));
        Files().ShouldBe([after, Manifest.FileName, "other.txt"], ignoreOrder: true);
        Read(after).ShouldBe("two\n");
        Plan((after, "two\n"), ("other.txt", "other\n")).Changes.ShouldAllBe(change => change.Kind == ChangeKind.Unchanged);
        Write();
        Directory.GetFileSystemEntries(_place.Generated).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_renamed_file_is_removed_under_its_old_name_before_anything_is_written()
    {
        // On a case-insensitive system a later removal would remove the new file.
        Write(("B.txt", "one\n"), ("b/C.txt", "c\n"));
        IReadOnlyList<Action> steps = Plan(("B.txt", "new\n"), ("b/c.txt", "c\n"), ("A.txt", "a\n")).Steps;

        foreach (Action step in steps.Take(2))
            step();

        Files().ShouldBe(["B.txt", Manifest.FileName]);
        Read("B.txt").ShouldBe("one\n");
    }

    [Fact]
    public void A_rename_in_case_only_that_is_interrupted_anywhere_is_completed_by_the_next_run()
    {
        (string, string)[] before = [("Docs/A.txt", "a\n"), ("Docs/B.txt", "b\n")];
        (string, string)[] after = [("docs/a.txt", "a\n"), ("docs/b.txt", "2\n")];
        Write(before);
        int steps = Plan(after).Steps.Count;
        for (int broken = 0; broken < steps; broken++)
        {
            Write(before);
            foreach (Action step in Plan(after).Steps.Take(broken))
                step();

            Write(after);

            Files().ShouldBe(["docs/a.txt", "docs/b.txt", Manifest.FileName], $"broken off after {broken}");
        }
    }

    [Fact]
    public void An_edited_file_that_is_renamed_in_case_only_is_replaced_and_reported()
    {
        Write(("Ports.txt", "one\n"));
        _place.Write("generated/Ports.txt", "edited\n");

        OutputPlan plan = Plan(("ports.txt", "two\n"));
        plan.Apply();

        plan.Changes.ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Replaced);
        Files().ShouldBe([Manifest.FileName, "ports.txt"]);
    }

    [Fact]
    public void A_file_of_others_whose_path_differs_only_in_case_is_not_overwritten()
    {
        _place.Write("generated/Ports.txt", "mine\n");

        Should.Throw<IOException>(() => Plan(("ports.txt", "one\n"))).Message
            .ShouldEndWith("Ports.txt' was not written by this program. Move it, or choose another --out.");
        _place.Write("generated/" + Manifest.FileName, $"[Harbour routes]\n{FileEntry.Of("ports.txt", "one\n")}\n");
        Should.Throw<IOException>(() => Plan(("ports.txt", "one\n")));

        Files().ShouldBe(["Ports.txt", Manifest.FileName]);
    }

    [Fact]
    public void A_file_of_another_output_whose_path_differs_only_in_case_is_not_overwritten()
    {
        Write(("Ports.txt", "one\n"));

        Should.Throw<IOException>(() => new OutputFolder(_place.Generated, "Harbour pages").Plan(
            [new OutputFile("ports.txt", "one\n", FileKind.Text)])).Message.ShouldContain("belongs to the output 'Harbour routes'");
    }

    [Fact]
    public void A_listed_file_that_is_there_in_another_case_is_not_removed()
    {
        Write(("Ports.txt", "one\n"));
        File.Move(_place.Path("generated/Ports.txt"), _place.Path("generated/ports.txt"));

        Write();

        Files().ShouldBe([Manifest.FileName, "ports.txt"]);
    }

    /// <inheritdoc />
    public void Dispose() => _place.Dispose();

    private OutputPlan Plan(params (string Path, string Content)[] files) => new OutputFolder(_place.Generated, "Harbour routes")
        .Plan(files.Select(file => new OutputFile(file.Path, file.Content, FileKind.Text)));

    private void Write(params (string Path, string Content)[] files) => Plan(files).Apply();

    private string Read(string path) => File.ReadAllText(Path.Combine(_place.Generated, path));

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_place.Generated, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_place.Generated, file)).Order(StringComparer.Ordinal);
}
