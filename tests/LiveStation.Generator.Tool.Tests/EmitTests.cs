using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Tool.Output;

namespace LiveStation.Generator.Tool.Tests;

public sealed class EmitTests : IDisposable
{
    private readonly Workplace _place = new();

    public static TheoryData<string> Flavours => [.. OptionValues.Flavours(FlavourHosts.Tool).Select(word => word.Text)];

    [Fact]
    public void The_first_run_writes_every_file_and_reports_it()
    {
        ToolRun run = _place.Emit();

        run.Exit.ShouldBe(0);
        run.Lines.ShouldContain("new      Ferries.Types.g.cs");
        run.Lines[^1].ShouldEndWith($"{_place.GeneratedNames().Count} new.");
    }

    [Fact]
    public void Files_hold_the_very_bytes_that_the_engine_writes()
    {
        _place.Emit("--accessibility", "public", "--documentation", "ko");

        CompileResult expected = SpecCompiler.Compile(
            [new SpecFile("spec/ferries.yaml", SmallSpec.Ferries), new SpecFile("spec/harbour.yaml", SmallSpec.Head)],
            new EmitOptions("Coast.Harbour", GeneratedAccessibility.Public, DocumentationLanguage.Korean));
        _place.GeneratedNames().ShouldBe(expected.Files.Select(file => file.Path).Order(StringComparer.Ordinal));
        foreach (OutputFile file in expected.Files)
            File.ReadAllBytes(Path.Combine(_place.Generated, file.Path)).ShouldBe(FileChange.Encode(file.Content));
    }

    [Theory]
    [InlineData("getFerry")]
    [InlineData("Ferries,getFerry")]
    public void Operations_are_named_by_id_or_by_group(string operations)
    {
        _place.Emit("--operations", operations).Exit.ShouldBe(0);

        _place.GeneratedNames().ShouldContain("Ferries.Operations.g.cs");
    }

    [Fact]
    public void An_operation_that_does_not_exist_writes_no_file_and_is_reported_with_the_nearest_one()
    {
        ToolRun run = _place.Emit("--operations", "getFery");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("There is no operation, callback or group 'getFery'. Did you mean 'getFerry'?");
        Directory.Exists(_place.Generated).ShouldBeFalse();
    }

    [Fact]
    public void A_second_run_changes_no_file()
    {
        _place.Emit();
        DateTime longAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        foreach (string file in Directory.GetFiles(_place.Generated))
            File.SetLastWriteTimeUtc(file, longAgo);

        ToolRun run = _place.Emit();

        run.Lines.ShouldHaveSingleItem().ShouldEndWith($"{_place.GeneratedNames().Count} unchanged.");
        Directory.GetFiles(_place.Generated).ShouldAllBe(file => File.GetLastWriteTimeUtc(file) == longAgo);
    }

    [Fact]
    public void An_edit_is_reported_with_the_files_it_changes()
    {
        _place.Emit();
        _place.Edit("spec/ferries.yaml", "Number of seats.", "How many can sit.");

        ToolRun run = _place.Emit();

        run.Lines[0].ShouldBe("changed  Ferries.Types.g.cs");
        run.Lines.Count.ShouldBe(2);
    }

    [Fact]
    public void A_file_that_is_no_longer_needed_is_removed()
    {
        _place.Emit();
        _place.Edit("spec/ferries.yaml", "group: Ferries", "group: Boats");
        _place.Edit("spec/harbour.yaml", "Ferries: {", "Boats: {");

        ToolRun run = _place.Emit();

        run.Lines.ShouldContain("removed  Ferries.Types.g.cs");
        run.Lines.ShouldContain("new      Boats.Types.g.cs");
        File.Exists(Path.Combine(_place.Generated, "Ferries.Types.g.cs")).ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_was_edited_and_is_needed_is_replaced_and_reported()
    {
        _place.Emit();
        string types = _place.Path("generated/Ferries.Types.g.cs"), text = File.ReadAllText(types);
        _place.Write("generated/Ferries.Types.g.cs", "// mine");

        ToolRun run = _place.Emit();

        run.Exit.ShouldBe(0);
        run.Lines[0].ShouldBe(
            "replaced Ferries.Types.g.cs: was edited by hand, and the edits were overwritten. Edit the spec instead.");
        run.Lines[^1].ShouldContain(" 1 replaced");
        File.ReadAllText(types).ShouldBe(text);
        _place.Emit().Lines.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_file_that_is_no_longer_needed_but_was_edited_is_kept_and_reported()
    {
        _place.Emit();
        _place.Write("generated/Ferries.Types.g.cs", "// mine");
        _place.Edit("spec/ferries.yaml", "group: Ferries", "group: Boats");
        _place.Edit("spec/harbour.yaml", "Ferries: {", "Boats: {");

        ToolRun run = _place.Emit();

        run.Lines.ShouldContain(
            "kept     Ferries.Types.g.cs: no longer part of the output, but was edited by hand. Remove it yourself.");
        run.Lines[^1].ShouldContain(" 1 kept");
        File.ReadAllText(_place.Path("generated/Ferries.Types.g.cs")).ShouldBe("// mine");
    }

    [Fact]
    public void Files_that_the_tool_did_not_write_stay()
    {
        _place.Write("generated/Ferry.cs", "// mine");
        _place.Write("generated/Old.g.cs", "// another generator's");

        _place.Emit().Exit.ShouldBe(0);

        File.ReadAllText(_place.Path("generated/Ferry.cs")).ShouldBe("// mine");
        File.ReadAllText(_place.Path("generated/Old.g.cs")).ShouldBe("// another generator's");
    }

    [Fact]
    public void A_file_that_the_tool_did_not_write_is_not_overwritten_and_no_other_file_is_written()
    {
        _place.Write("generated/Ferries.Types.g.cs", "// mine");

        ToolRun run = _place.Emit();

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("Ferries.Types.g.cs' was not written by this program");
        _place.GeneratedNames().ShouldBe(["Ferries.Types.g.cs"]);
        File.ReadAllText(_place.Path("generated/Ferries.Types.g.cs")).ShouldBe("// mine");
    }

    [Fact]
    public void A_spec_with_errors_leaves_the_output_of_the_last_run_as_it_is()
    {
        _place.Emit();
        IReadOnlyList<string> before = _place.GeneratedNames();
        _place.Edit("spec/harbour.yaml", "auth: ncp-signature-v2", "auth: ncp-signature-v3");

        ToolRun run = _place.Emit();

        run.Exit.ShouldBe(1);
        run.Lines[0].ShouldStartWith("spec/harbour.yaml(5,9): error");
        run.Lines[^1].ShouldBe("Nothing was written: 1 error, 0 warnings.");
        _place.GeneratedNames().ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Flavours))]
    public void Every_file_of_every_flavour_is_recognised_as_our_own(string flavour)
    {
        string[] options = OptionValues.Flavours(FlavourHosts.Tool).Find(flavour)!.Value.Output == FileKind.CSharp ? ["--namespace", "Ports"] : [];
        string[] command = ["emit", "--out", _place.Generated, "--flavour", flavour, .. options, _place.Path("spec")];
        ToolRun.Of(command).Exit.ShouldBe(0);
        string[] files = [.. Directory.GetFiles(_place.Generated, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != Manifest.FileName)];
        foreach (string file in files)
            File.WriteAllText(file, "// another text");

        ToolRun again = ToolRun.Of(command);

        again.Lines[^1].ShouldEndWith($": {files.Length} replaced.");
    }

    [Fact]
    public void Flavours_can_be_added_reordered_and_left_out_in_one_folder()
    {
        EmitTo("client").Exit.ShouldBe(0);
        int client = _place.GeneratedNames().Count;

        ToolRun both = EmitTo("client,http");
        ToolRun reordered = EmitTo("http,client");
        ToolRun less = EmitTo("client");

        both.Exit.ShouldBe(0, both.Errors);
        both.Lines[^1].ShouldContain($"1 new, {client} unchanged.");
        reordered.Lines[^1].ShouldContain($": {client + 1} unchanged.");
        less.Lines[^1].ShouldContain($": {client} unchanged.");
        File.Exists(Path.Combine(_place.Generated, "Ferries.http")).ShouldBeTrue();

        ToolRun EmitTo(string flavours) => ToolRun.Of(
            "emit", "--out", _place.Generated, "--namespace", "Ports", "--flavour", flavours, _place.Path("spec"));
    }

    [Fact]
    public void Types_are_internal_unless_public_is_requested()
    {
        _place.Emit();
        string types = File.ReadAllText(Path.Combine(_place.Generated, "Ferries.Types.g.cs"));
        types.ShouldContain("internal sealed record Ferry");
        types.ShouldContain("namespace Coast.Harbour;");
    }

    /// <inheritdoc />
    public void Dispose() => _place.Dispose();
}
