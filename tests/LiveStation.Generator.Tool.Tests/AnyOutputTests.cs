using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Tool.Output;

namespace LiveStation.Generator.Tool.Tests;

/// <summary>Files of any type, also in subfolders.</summary>
public sealed class AnyOutputTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public void Files_of_any_type_are_written_into_folders_and_recognised_again()
    {
        Write(("routes.txt", "one\n"), ("docs/en/index.md", "# One\n"));

        OutputPlan again = Plan(("routes.txt", "two\n"), ("docs/en/index.md", "# One\n"));
        again.Apply();

        again.Changes.Select(change => (change.Kind, change.Name)).ShouldBe(
            [(ChangeKind.Unchanged, "docs/en/index.md"), (ChangeKind.Changed, "routes.txt")]);
        Read("routes.txt").ShouldBe("two\n");
        Read("docs/en/index.md").ShouldBe("# One\n");
    }

    [Fact]
    public void A_file_that_is_not_on_the_list_is_neither_overwritten_nor_removed()
    {
        _place.Write("generated/routes.txt", "mine\n");

        Should.Throw<IOException>(() => Plan(("routes.txt", "one\n")))
            .Message.ShouldEndWith("routes.txt' was not written by this program. Move it, or choose another --out.");
        Write(("other.txt", "one\n"));
        Write();

        Read("routes.txt").ShouldBe("mine\n");
    }

    [Fact]
    public void A_file_that_already_has_the_text_becomes_ours_without_being_written()
    {
        _place.Write("generated/routes.txt", "one\n");
        Write(("routes.txt", "one\n"));

        Write(("routes.txt", "two\n"));

        Read("routes.txt").ShouldBe("two\n");
    }

    [Fact]
    public void An_edited_file_is_replaced_while_it_is_needed_and_kept_when_it_is_not()
    {
        Write(("routes.txt", "one\n"), ("old.txt", "one\n"));
        _place.Write("generated/routes.txt", "edited\n");
        _place.Write("generated/old.txt", "edited\n");

        OutputPlan plan = Plan(("routes.txt", "one\n"));
        plan.Apply();

        plan.Changes.Select(change => (change.Kind, change.Name)).ShouldBe(
            [(ChangeKind.Kept, "old.txt"), (ChangeKind.Replaced, "routes.txt")]);
        Read("routes.txt").ShouldBe("one\n");
        Read("old.txt").ShouldBe("edited\n");
        Should.Throw<IOException>(() => Plan(("old.txt", "one\n"))).Message.ShouldContain("was not written by this program");
    }

    [Fact]
    public void A_file_whose_line_ends_were_changed_is_not_an_edited_one()
    {
        Write(("old.txt", "one\ntwo\n"));
        _place.Write("generated/old.txt", "one\r\ntwo\r\n");

        Write();

        File.Exists(_place.Path("generated/old.txt")).ShouldBeFalse();
    }

    [Fact]
    public void Folders_that_we_created_go_when_they_are_empty_and_no_others()
    {
        Directory.CreateDirectory(_place.Path("generated/theirs"));
        Write(("ours/deep/a.txt", "a\n"), ("shared/a.txt", "a\n"), ("theirs/a.txt", "a\n"));
        _place.Write("generated/shared/mine.txt", "mine");

        Write();

        Directory.Exists(_place.Path("generated/ours")).ShouldBeFalse();
        Directory.Exists(_place.Path("generated/theirs")).ShouldBeTrue();
        Read("shared/mine.txt").ShouldBe("mine");
        File.Delete(_place.Path("generated/shared/mine.txt"));
        Write();
        Directory.Exists(_place.Path("generated/shared")).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_that_is_a_link_is_refused_and_its_target_is_kept()
    {
        Write(("docs/a.txt", "a\n"));
        Directory.Move(_place.Path("generated/docs"), _place.Path("elsewhere"));
        Directory.CreateSymbolicLink(_place.Path("generated/docs"), _place.Path("elsewhere"));

        Should.Throw<IOException>(() => Plan(("docs/a.txt", "b\n"))).Message
            .ShouldEndWith("docs' is a symbolic link. Remove it, or choose another --out.");
        Should.Throw<IOException>(() => Plan());

        File.ReadAllText(_place.Path("elsewhere/a.txt")).ShouldBe("a\n");
    }

    [Fact]
    public void A_file_where_a_folder_is_needed_below_the_output_is_named_and_kept()
    {
        _place.Write("generated/docs", "mine");

        Should.Throw<IOException>(() => Plan(("docs/a.txt", "a\n"))).Message
            .ShouldEndWith("docs' is a file, but the output requires a folder with this name. Move it, or choose another --out.");
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("Aux.Types.g.cs")]
    public void An_output_with_a_path_that_is_not_valid_everywhere_writes_no_file(string path)
    {
        Should.Throw<IOException>(() => Plan((path, "a\n"))).Message.ShouldBe(
            $"The output contains a file '{path}', which is not valid on every system. "
                + "Rename the part of the spec that it is named after.");

        Directory.Exists(_place.Generated).ShouldBeFalse();
    }

    [Fact]
    public void The_list_names_folders_files_and_hashes()
    {
        Write(("docs/a.txt", "a\n"), ("routes.txt", "one\n"));

        Read(Manifest.FileName).ShouldBe($"""
            # Files that livestation-gen wrote into this folder. It removes no others. Keep this list with them.
            docs/
            [Harbour routes]
            docs/a.txt sha256:{FileEntry.HashOf("a\n")}
            routes.txt sha256:{FileEntry.HashOf("one\n")}

            """);
    }

    [Fact]
    public void A_run_that_is_interrupted_anywhere_is_completed_by_the_next()
    {
        (string, string)[] before = [("docs/old.txt", "old\n"), ("both.txt", "one\n")];
        (string, string)[] after = [("both.txt", "two\n"), ("new/a.txt", "a\n"), ("new/b.txt", "b\n")];
        int steps = Plan(after).Steps.Count;
        for (int broken = 0; broken < steps; broken++)
        {
            Write(before);
            foreach (Action step in Plan(after).Steps.Take(broken))
                step();

            Write(after);

            Files().ShouldBe(["both.txt", Manifest.FileName, "new", "new/a.txt", "new/b.txt"], $"broken off after {broken}");
            Write();
            Files().ShouldBe([Manifest.FileName], $"broken off after {broken}");
        }
    }

    [Fact]
    public void A_folder_of_the_previous_version_is_taken_over()
    {
        const string header = "// <auto-generated/>\n// Written by LiveStation.Generator; the next build writes it again.\n";
        _place.Write("generated/" + Manifest.FileName, "# Files\n[Harbour routes]\nA.g.cs\nGone.g.cs\nMine.g.cs\n");
        foreach (string name in (string[])["A", "Gone"])
            _place.Write($"generated/{name}.g.cs", header);
        _place.Write("generated/Mine.g.cs", "// mine");

        Write(("A.g.cs", "new\n"));

        Files().ShouldBe(["A.g.cs", "Mine.g.cs", Manifest.FileName]);
        Read("A.g.cs").ShouldBe("new\n");
    }

    /// <inheritdoc />
    public void Dispose() => _place.Dispose();

    private OutputPlan Plan(params (string Path, string Content)[] files) => new OutputFolder(_place.Generated, "Harbour routes")
        .Plan(files.Select(file => new OutputFile(file.Path, file.Content, FileKind.Text)));

    private void Write(params (string Path, string Content)[] files) => Plan(files).Apply();

    private string Read(string path) => File.ReadAllText(Path.Combine(_place.Generated, path));

    private IEnumerable<string> Files() =>
        Directory.EnumerateFileSystemEntries(_place.Generated, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_place.Generated, file)).Order(StringComparer.Ordinal);
}
