using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Tool.Output;

namespace LiveStation.Generator.Tool.Tests;

public sealed class SchemaTests : IDisposable
{
    private readonly Workplace _place = new();

    [Fact]
    public void Only_the_schema_is_printed() =>
        ToolRun.Of("schema").ShouldBe(new ToolRun(0, SpecSchema.Write(), ""));

    [Fact]
    public void Its_descriptions_can_be_Korean()
    {
        ToolRun.Of("schema", "--lang", "ko").ShouldBe(new ToolRun(0, SpecSchema.Write(DocumentationLanguage.Korean), ""));
        ToolRun.Of("schema", "--lang=en").ShouldBe(ToolRun.Of("schema"));
        ToolRun.Of("schema", "--lang", "kr").Errors.ShouldContain("Did you mean 'ko'?");
    }

    [Fact]
    public void A_schema_of_one_language_can_replace_one_of_the_other()
    {
        string file = _place.Path("api/livestation-spec.ko.schema.json");
        ToolRun.Of("schema", "--out", file);

        ToolRun.Of("schema", "--lang", "ko", "--out", file).Exit.ShouldBe(0);

        File.ReadAllText(file).ShouldBe(SpecSchema.Write(DocumentationLanguage.Korean));
    }

    [Fact]
    public void It_can_be_written_to_a_file_in_a_folder_that_is_not_there_yet()
    {
        string file = _place.Path("api/livestation-spec.schema.json");

        ToolRun run = ToolRun.Of("schema", "--out", file);

        run.ShouldBe(new ToolRun(0, $"The schema was written to {file}.\n", ""));
        File.ReadAllBytes(file).ShouldBe(FileChange.Encode(SpecSchema.Write()));
    }

    [Fact]
    public void A_file_that_is_no_schema_is_left_alone_and_an_older_schema_is_replaced()
    {
        string spec = _place.Path("spec/ferries.yaml"), schema = _place.Path("spec/livestation-spec.schema.json");
        File.WriteAllText(schema, SpecSchema.Write() + "\n");

        ToolRun run = ToolRun.Of("schema", "--out", spec);

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("exists but was not written by this program");
        File.ReadAllText(spec).ShouldBe(SmallSpec.Ferries);
        ToolRun.Of("schema", "--out", schema).Exit.ShouldBe(0);
        File.ReadAllText(schema).ShouldBe(SpecSchema.Write());
    }

    [Fact]
    public void Beside_a_spec_it_is_no_part_of_it()
    {
        ToolRun.Of("schema", "--out", _place.Path("spec/" + SpecSchema.FileName));
        ToolRun.Of("schema", "--lang", "ko", "--out", _place.Path("spec/" + SpecSchema.KoreanFileName));

        _place.Check("spec").Output.ShouldBe("2 files: 0 errors, 0 warnings.\n");
    }

    [Fact]
    public void A_spec_that_is_named_is_not_used_as_the_output_path()
    {
        ToolRun run = ToolRun.Of("schema", "spec");

        run.Exit.ShouldBe(2);
        run.Errors.ShouldContain("'spec' is not needed. To write a file: --out spec.");
    }

    /// <inheritdoc />
    public void Dispose() => _place.Dispose();
}
