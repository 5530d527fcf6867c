using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Tests.Schema;

/// <summary>The schemas are in the folder of the spec, where editors find them.</summary>
public sealed class SchemaFileTests
{
    private const string Renew =
        "The language and its schema differ. Write the schema again, and read the difference:\n"
        + "dotnet run --project generator/LiveStation.Generator.Tool -- schema ";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "spec");

    [Fact]
    public void It_is_what_the_engine_writes() => File.ReadAllText(Path.Combine(Folder, SpecSchema.FileName))
        .ShouldBe(SpecSchema.Write(), Renew + "--out spec/" + SpecSchema.FileName);

    [Fact]
    public void The_Korean_one_is_what_the_engine_writes() => File.ReadAllText(Path.Combine(Folder, SpecSchema.KoreanFileName))
        .ShouldBe(SpecSchema.Write(DocumentationLanguage.Korean), Renew + "--lang ko --out spec/" + SpecSchema.KoreanFileName);

    [Fact]
    public void The_Korean_one_differs_in_texts_only()
    {
        string english = WithoutTexts(SpecSchema.Write()), korean = WithoutTexts(SpecSchema.Write(DocumentationLanguage.Korean));

        korean.ShouldBe(english);
        english.ShouldContain("\"pattern\"");
    }

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

    // Titles, descriptions, messages and the descriptions of literals, each on its own line.
    private static string WithoutTexts(string schema) => Regex.Replace(
        schema, """("(?:title|description|patternErrorMessage)": )".*"|(?<="enumDescriptions": \[)[^\]]*""", "$1");
}
