using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>Keys of JSON Schema and OpenAPI, which authors bring along.</summary>
public sealed class ForeignKeyTests
{
    [Theory]
    [InlineData("required: true", "A field is required unless it says 'optional: true'.")]
    [InlineData("nullable: true", "Write 'optional: true'.")]
    [InlineData("minLength: 3", "Write 'length', such as 3..20.")]
    [InlineData("maxLength: 3", "Write 'length', such as 3..20.")]
    [InlineData("minItems: 3", "Write 'length', such as 3..20.")]
    [InlineData("maxItems: 3", "Write 'length', such as 3..20.")]
    [InlineData("minimum: 3", "Write 'min'.")]
    [InlineData("maximum: 3", "Write 'max'.")]
    [InlineData("enum: [a]", "Declare the values under 'enums', and write the name of the enum as the 'type'.")]
    [InlineData("format: date", "The 'type' says it, such as timestamp(ms), or 'pattern' where there is one.")]
    [InlineData("description: Size", "Write 'en' and 'ko'.")]
    [InlineData("summary: Size", "Write 'en' and 'ko'.")]
    [InlineData("items: string", "Write 'type: list<name>'.")]
    [InlineData("properties: { a: b }", "Declare a type under 'types', and name it as the 'type'.")]
    [InlineData("$ref: Item", "Write the name as the 'type'.")]
    [InlineData("readOnly: true", "Whether it is sent or received follows from the operations that use its type.")]
    [InlineData("deprecated: true", "Say it in 'en' and 'ko'.")]
    public void A_key_of_another_language_is_answered_with_what_says_it_here(string line, string advice) =>
        Mistakes(line).ShouldHaveSingleItem().ShouldBe(
            $"shop.yaml(6,29): error LSG0020: '{line.Split(':')[0]}' is not a key of the field 'size'. {advice} Valid keys: type, name, "
            + "optional, secret, aliases, certainty, note, when, min, max, length, pattern, multipleOf, oneOf, requiredIf, default, "
            + "nothing, zones, en, ko.");

    [Theory]
    [InlineData("enum", "enums")]
    [InlineData("paths", "operations")]
    public void Where_it_means_something_else_the_place_decides(string key, string expected)
    {
        string[] mistakes = MistakesOf($"group: Goods\n{key}: {{ A: {{ en: A., ko: 가. }} }}\n");

        mistakes[0].ShouldContain($"'{key}' is not a key of a spec file.");
        mistakes[0].ShouldContain($"'{expected}'");
    }

    // A key that is taken for a misspelt one hides what is missing then.
    [Fact]
    public void A_key_of_another_language_stands_for_none_of_ours() => MistakesOf("""
        group: Goods
        types:
          Item:
            description: A thing.
            fields: { size: { type: string, en: A., ko: 가. } }
        """).ShouldContain(mistake => mistake.Contains("needs 'doc'"));

    private static string[] Mistakes(string line) => MistakesOf($$"""
        group: Goods
        types:
          Item:
            doc: { en: A., ko: 가. }
            fields:
              size: { type: string, {{line}}, en: A., ko: 가. }
        """);

    private static string[] MistakesOf(string text)
    {
        SpecText.BindAll([new SpecFile("head.yaml", SpecText.Head), new SpecFile("shop.yaml", text)], out string[] mistakes);
        return [.. mistakes.Where(mistake => mistake.Contains(": error "))];
    }
}
