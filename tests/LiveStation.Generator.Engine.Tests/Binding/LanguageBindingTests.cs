using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>The languages of a spec: they determine the required texts and the language of the documentation.</summary>
public sealed class LanguageBindingTests
{
    private static readonly string Whole = $$"""
        {{SpecText.Head}}
        group: Goods
        enums:
          Kind:
            doc: { en: A kind., ko: 종류. }
            facts: { heavy: { type: bool, en: Whether it is heavy., ko: 무거운지 여부. } }
            values: { BIG: { heavy: true, en: Big., ko: 큼. } }
        types:
          Item:
            doc: { en: A thing., ko: 물건. }
            states:
              member: kind
              transitions: [ { to: BIG, en: It grows., ko: 자람. } ]
            fields:
              kind: { type: Kind, en: Its kind., ko: 종류. }
              size:
                type: int
                certainty: older
                note: { en: An old page has it., ko: 이전 문서에 있음. }
                when: { en: When it is known., ko: 알려진 경우. }
                en: Its size.
                ko: 크기.
        operations:
          getItem:
            doc: { en: Gets an item., ko: 물건을 조회합니다. }
            route: GET /items/{id}
            path: { id: { type: string, en: Identifier., ko: 아이디. } }
            query: { kind: { type: Kind, optional: true, en: A kind., ko: 종류. } }
            returns: Item
            examples: { one: { path: { id: a }, status: 200, response: { content: { kind: BIG } } } }
        callbacks:
          itemCame:
            doc: { en: Reads a message., ko: 메시지를 읽습니다. }
            body: Item
            examples: { one: { body: { kind: BIG } } }
        """;

    [Fact]
    public void A_spec_without_languages_has_both() =>
        SpecText.Bind().Service.Languages.ShouldBe(DocumentationLanguage.Both);

    [Theory]
    [InlineData("[en]", DocumentationLanguage.English)]
    [InlineData("[ko]", DocumentationLanguage.Korean)]
    [InlineData("[en, ko]", DocumentationLanguage.Both)]
    [InlineData("[ko, en]", DocumentationLanguage.Both)]
    public void Languages_are_those_that_the_head_lists(string languages, DocumentationLanguage expected)
    {
        Compile(In(languages, Whole), DocumentationLanguage.Both, out ApiModel? model).ShouldBeEmpty();

        model.ShouldNotBeNull().Service.Languages.ShouldBe(expected);
    }

    [Theory]
    [InlineData("[en]", "ko")]
    [InlineData("[ko]", "en")]
    public void No_text_needs_a_language_that_the_spec_does_not_have(string languages, string other) =>
        Compile(Without(other, In(languages, Whole)), DocumentationLanguage.Both, out _).ShouldBeEmpty();

    [Theory]
    [InlineData(DocumentationLanguage.English, "ko")]
    [InlineData(DocumentationLanguage.Korean, "en")]
    public void No_text_needs_a_language_that_the_documentation_does_not_have(DocumentationLanguage chosen, string other) =>
        Compile(Without(other, Whole), chosen, out _).ShouldBeEmpty();

    [Theory]
    [InlineData(DocumentationLanguage.Both)]
    [InlineData(DocumentationLanguage.Korean)]
    public void Every_missing_text_is_reported_in_a_language_that_the_documentation_has(DocumentationLanguage chosen)
    {
        string[] found = Compile(Without("ko", Whole), chosen, out _);

        found.Length.ShouldBe(Whole.Split("ko: ").Length - 1);
        found.ShouldAllBe(one => one.Contains("warning LSG0030: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(DocumentationLanguage.Both)]
    [InlineData(DocumentationLanguage.English)]
    [InlineData(DocumentationLanguage.Korean)]
    public void A_spec_in_one_language_is_documented_in_that_language(DocumentationLanguage chosen) =>
        Output(In("[en]", Without("ko", Whole)), chosen)
            .ShouldBe(Output(Whole, DocumentationLanguage.English));

    [Fact]
    public void A_text_in_another_language_is_used_and_reported()
    {
        string text = In("[en]", Whole).Replace("{ type: Kind, en: Its kind., ko: 종류. }", "{ type: Kind, ko: 종류. }");

        Compile(text, DocumentationLanguage.Both, out _).ShouldHaveSingleItem()
            .ShouldEndWith("The English text of field 'kind' is missing. Add 'en: …'. Until then, the text of the other language is used.");
    }

    [Fact]
    public void Only_texts_in_the_languages_of_the_spec_are_required()
    {
        string text = In("[en]", Whole).Replace("type: Kind, en: Its kind., ko: 종류.", "type: Kind");

        Compile(text, DocumentationLanguage.Both, out _).ShouldHaveSingleItem()
            .ShouldEndWith("Documentation is missing on field 'kind'. Add 'en: …'.");
    }

    private static string In(string languages, string text) =>
        text.Replace("  name: Shop\n", $"  name: Shop\n  languages: {languages}\n");

    private static string Without(string key, string text) => Regex.Replace(
        text, key == "ko" ? @",? ko: [^,}\n]*\.|\n +ko: .*" : @"(?<=[{,]) en: [^,}\n]*\.,|\n +en: .*", "");

    private static string[] Compile(string text, DocumentationLanguage chosen, out ApiModel? model)
    {
        SpecFile file = new("shop.yaml", text);
        model = SpecText.BindAll([file], out _).Model;
        return [.. Result(file, chosen).Diagnostics.Select(one => one.ToString())];
    }

    private static string[] Output(string text, DocumentationLanguage chosen) =>
        [.. Result(new SpecFile("shop.yaml", text), chosen).Files.Select(file => file.Content)];

    private static CompileResult Result(SpecFile file, DocumentationLanguage chosen) =>
        SpecCompiler.Compile([file], new EmitOptions("Shop", Documentation: chosen));
}
