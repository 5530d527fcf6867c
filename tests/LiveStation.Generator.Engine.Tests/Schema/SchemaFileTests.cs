namespace LiveStation.Generator.Engine.Tests.Schema;

/// <summary>The schema lies beside the spec, as editors look for it.</summary>
public sealed class SchemaFileTests
{
    private const string Renew =
        "The language and its schema differ. Renew it, and read what changed:\n"
        + "dotnet run --project generator/LiveStation.Generator.Tool -- schema --out spec/" + SpecSchema.FileName;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "spec");

    [Fact]
    public void It_is_what_the_engine_writes() =>
        File.ReadAllText(Path.Combine(Folder, SpecSchema.FileName)).ShouldBe(SpecSchema.Write(), Renew);

    [Fact]
    public void It_is_the_same_each_time_and_its_lines_end_alike()
    {
        SpecSchema.Write().ShouldBe(SpecSchema.Write());
        SpecSchema.Write().ShouldNotContain("\r");
        SpecSchema.Write().ShouldEndWith("}\n");
    }

    [Fact]
    public void Every_spec_file_names_it_in_its_first_line() =>
        Reading.SpecTexts.Paths.ShouldAllBe(
            path => File.ReadLines(path).First() == "# yaml-language-server: $schema=" + SpecSchema.FileName);
}
