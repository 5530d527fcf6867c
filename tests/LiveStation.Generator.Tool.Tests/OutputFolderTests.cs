using System.Diagnostics;
using LiveStation.Generator.Tool.Output;

namespace LiveStation.Generator.Tool.Tests;

/// <summary>The files that <c>emit</c> can change in its folder, and the files that it preserves.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly Workplace _place = new();

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(400)]
    public void A_file_that_was_cut_off_is_written_again(int length)
    {
        _place.Emit();
        string types = Path.Combine(_place.Generated, "Ferries.Types.g.cs");
        byte[] whole = File.ReadAllBytes(types);
        File.WriteAllBytes(types, whole[..length]);

        _place.Emit().Lines[0].ShouldStartWith("replaced Ferries.Types.g.cs: ");

        File.ReadAllBytes(types).ShouldBe(whole);
    }

    [Theory]
    [InlineData("generated")]
    [InlineData("generated/in")]
    public void A_file_where_a_folder_is_needed_is_named_and_kept(string folder)
    {
        _place.Emit();
        _place.Write("generated/in", "kept");
        string place = _place.Path("generated/in");

        ToolRun run = ToolRun.Of("emit", "--out", _place.Path(folder + "/in"), "--namespace", "Ports", _place.Path("spec"));

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain($"'{place}' is a file, but --out must be a folder. Choose another --out.");
        File.ReadAllText(place).ShouldBe("kept");
    }

    [Fact]
    public void A_folder_where_a_file_is_to_be_written_is_named_and_kept()
    {
        string place = _place.Path("generated/Ferries.Types.g.cs");
        Directory.CreateDirectory(place);

        ToolRun run = _place.Emit();

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain($"'{place}' is a folder. Move it, or choose another --out.");
    }

    [Theory]
    [InlineData("livestation-gen.manifest")]
    [InlineData("Ferries.Types.g.cs")]
    public void A_pipe_where_a_file_is_to_be_written_is_named_and_not_waited_for(string name)
    {
        Directory.CreateDirectory(_place.Generated);
        using (Process made = Process.Start("mkfifo", _place.Path("generated/" + name)))
            made.WaitForExit();

        ToolRun run = _place.Emit();

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain($"{name}' is not a regular file. Remove it, or choose another --out.");
    }

    [Fact]
    public void A_draft_that_a_broken_run_left_is_no_hindrance()
    {
        _place.Write("generated/Ferries.Types.g.cs.livestation-gen.tmp", "half");

        _place.Emit().Exit.ShouldBe(0);

        Directory.GetFiles(_place.Generated, "*.tmp").ShouldBeEmpty();
    }

    [Fact]
    public void Two_specs_in_one_folder_keep_their_files()
    {
        _place.Emit();
        IReadOnlyList<string> first = _place.GeneratedNames();
        _place.Write("radio/radio.yaml", SmallSpec.Head.Replace("Harbour", "Radio").Replace("Ferries", "Shows"));
        _place.Write("radio/shows.yaml", SmallSpec.Ferries.Replace("Ferries", "Shows").Replace("Ferry", "Show"));

        ToolRun second = ToolRun.Of("emit", "--out", _place.Generated, "--namespace", "Radio", _place.Path("radio"));
        ToolRun again = _place.Emit();

        second.Exit.ShouldBe(0, second.Output + second.Errors);
        second.Output.ShouldNotContain("removed");
        again.Lines.ShouldHaveSingleItem().ShouldEndWith("unchanged.");
        _place.GeneratedNames().ShouldBe(_place.GeneratedNames().Union(first));
        _place.GeneratedNames().ShouldContain("Shows.Types.g.cs");
    }

    [Fact]
    public void Each_of_two_specs_removes_its_own_files_only()
    {
        Two_specs_in_one_folder_keep_their_files();
        _place.Edit("radio/shows.yaml", "group: Shows", "group: Songs");
        _place.Edit("radio/radio.yaml", "Shows: {", "Songs: {");

        ToolRun run = ToolRun.Of("emit", "--out", _place.Generated, "--namespace", "Radio", _place.Path("radio"));

        run.Lines.Where(line => line.StartsWith("removed")).ShouldAllBe(line => line.Contains("Shows."));
        _place.GeneratedNames().ShouldContain("Ferries.Types.g.cs");
        _place.GeneratedNames().ShouldNotContain("Shows.Types.g.cs");
    }

    [Fact]
    public void A_file_of_another_output_is_not_overwritten()
    {
        _place.Emit();

        ToolRun run = _place.Emit("--flavour", "server");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("belongs to the output 'Harbour client'. Choose another --out.");
    }

    [Theory]
    [InlineData("Ferries.Types.g.cs")]
    [InlineData(Manifest.FileName)]
    public void A_symbolic_link_is_refused_and_its_target_is_kept(string name)
    {
        _place.Write("elsewhere/file", "mine");
        Directory.CreateDirectory(_place.Generated);
        File.CreateSymbolicLink(Path.Combine(_place.Generated, name), _place.Path("elsewhere/file"));

        ToolRun run = _place.Emit();

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain($"{name}' is a symbolic link. Remove it, or choose another --out.");
        File.ReadAllText(_place.Path("elsewhere/file")).ShouldBe("mine");
        Directory.GetFileSystemEntries(_place.Generated).Length.ShouldBe(1);
    }

    [Fact]
    public void A_draft_that_is_a_link_is_not_followed()
    {
        _place.Write("elsewhere/file", "mine");
        Directory.CreateDirectory(_place.Generated);
        File.CreateSymbolicLink(
            Path.Combine(_place.Generated, "Ferries.Types.g.cs.livestation-gen.tmp"), _place.Path("elsewhere/file"));

        _place.Emit().Exit.ShouldBe(0);

        File.ReadAllText(_place.Path("elsewhere/file")).ShouldBe("mine");
    }

    [Theory]
    [InlineData("../elsewhere.g.cs")]
    [InlineData("..\\elsewhere.g.cs")]
    [InlineData("/tmp/elsewhere.g.cs")]
    [InlineData("in/../../elsewhere.g.cs sha256:{0}")]
    [InlineData("../elsewhere.g.cs sha256:{0}")]
    public void A_list_that_names_files_elsewhere_removes_nothing_there(string listed)
    {
        _place.Emit();
        _place.Write("elsewhere.g.cs", File.ReadAllText(Path.Combine(_place.Generated, "Ferries.Types.g.cs")));
        _place.Edit("generated/" + Manifest.FileName, "[Harbour client]", "[Harbour client]\n"
            + listed.Replace("{0}", FileEntry.HashOf(File.ReadAllText(_place.Path("elsewhere.g.cs")))));

        _place.Emit().Exit.ShouldBe(0);

        File.Exists(_place.Path("elsewhere.g.cs")).ShouldBeTrue();
    }

    [Fact]
    public void A_listed_file_that_someone_wrote_anew_is_not_removed()
    {
        _place.Emit();
        _place.Write("generated/Mine.g.cs", "// mine");
        _place.Edit("generated/" + Manifest.FileName, "[Harbour client]", "[Harbour client]\nMine.g.cs");

        _place.Emit().Exit.ShouldBe(0);

        File.ReadAllText(_place.Path("generated/Mine.g.cs")).ShouldBe("// mine");
    }

    /// <inheritdoc />
    public void Dispose() => _place.Dispose();
}
