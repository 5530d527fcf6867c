using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>Keys of JSON Schema and OpenAPI that authors use by mistake.</summary>
public sealed class ForeignKeyTests
{
    [Theory]
    [InlineData("required: true", "A field is required unless it has 'optional: true'.")]
    [InlineData("nullable: true", "Write 'optional: true'.")]
    [InlineData("minLength: 3", "Write 'length', such as 3..20.")]
    [InlineData("maxLength: 3", "Write 'length', such as 3..20.")]
    [InlineData("minItems: 3", "Write 'length', such as 3..20.")]
    [InlineData("maxItems: 3", "Write 'length', such as 3..20.")]
    [InlineData("minimum: 3", "Write 'min'.")]
    [InlineData("maximum: 3", "Write 'max'.")]
    [InlineData("enum: [a]", "Declare the values under 'enums', and use the name of the enum as the 'type'.")]
    [InlineData("format: date", "Use a 'type' such as timestamp(ms), or 'pattern' if it is available here.")]
    [InlineData("description: Size", "Write 'en' and 'ko'.")]
    [InlineData("summary: Size", "Write 'en' and 'ko'.")]
    [InlineData("items: string", "Write 'type: list<name>'.")]
    [InlineData("properties: { a: b }", "Declare a type under 'types', and use its name as the 'type'.")]
    [InlineData("$ref: Item", "Use the name as the 'type'.")]
    [InlineData("readOnly: true", "The operations that use the type determine whether it is sent or received.")]
    [InlineData("deprecated: true", "State in 'en' and 'ko' that it is deprecated.")]
    public void A_key_of_another_language_is_reported_with_its_equivalent_here(string line, string advice) =>
        Mistakes(line).ShouldHaveSingleItem().ShouldBe(
            $"shop.yaml(6,29): error LSG0020: Key '{line.Split(':')[0]}' is not valid on field 'size'. {advice} Valid keys: type, name, "
            + "optional, secret, aliases, certainty, note, when, min, max, length, pattern, multipleOf, oneOf, requiredIf, default, "
            + "assigned, initial, keyOf, sets, presentIf, shownBy, masked, nothing, zones, en, ko.");

    [Theory]
    [InlineData("enum", "enums")]
    [InlineData("paths", "operations")]
    public void The_place_determines_the_suggestion_for_a_key_with_several_meanings(string key, string expected)
    {
        string[] mistakes = MistakesOf($"group: Goods\n{key}: {{ A: {{ en: A., ko: 가. }} }}\n");

        mistakes[0].ShouldContain($"Key '{key}' is not valid on a spec file.");
        mistakes[0].ShouldContain($"'{expected}'");
    }

    // If such a key were treated as a misspelt one, the missing key would not be reported.
    [Fact]
    public void A_key_of_another_language_does_not_hide_a_missing_key() => MistakesOf("""
        group: Goods
        types:
          Item:
            description: A thing.
            fields: { size: { type: string, en: A., ko: 가. } }
        """).ShouldContain(mistake => mistake.Contains("Key 'doc' is required on"));

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
