using LiveStation.Generator.Engine.Flavours.Sentences;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class DocumentationTests
{
    private static readonly DocText Text = new("Reads it", "읽습니다");

    [Theory]
    [InlineData(DocumentationLanguage.English, "/// <summary>Reads it.</summary>")]
    [InlineData(DocumentationLanguage.Korean, "/// <summary>읽습니다.</summary>")]
    [InlineData(DocumentationLanguage.Both, "/// <summary>Reads it. <para>읽습니다.</para></summary>")]
    public void The_language_is_chosen_by_the_host(DocumentationLanguage language, string summary) =>
        TypesFile(Text, language).ShouldContain(summary);

    [Fact]
    public void The_same_text_in_both_languages_is_written_once() =>
        TypesFile(new DocText("YouTube.", "YouTube."), DocumentationLanguage.Both)
            .ShouldContain("/// <summary>YouTube.</summary>");

    [Fact]
    public void A_missing_language_is_filled_from_the_other() =>
        TypesFile(new DocText("Reads it.", ""), DocumentationLanguage.Korean)
            .ShouldContain("/// <summary>Reads it.</summary>");

    [Fact]
    public void In_both_languages_the_vendor_pages_of_both_are_linked() =>
        Emitted.File(
            "Air.Operations.g.cs",
            Given.Api(Given.Group("Air", Given.Operation("getIt", "Get", Given.Text))),
            Emitted.Client with { Documentation = DocumentationLanguage.Both })
            .ShouldContain("""
                    /// <seealso href="https://docs.example/en/page-of-getIt">API guide</seealso>
                    /// <seealso href="https://docs.example/ko/page-of-getIt">API 가이드</seealso>
                """);

    [Fact]
    public void Every_kind_of_uncertainty_has_a_sentence_in_both_languages()
    {
        CertaintyKind[] kinds = Enum.GetValues<CertaintyKind>();
        CertaintySentences.Of(CertaintyKind.Documented).ShouldBeNull();
        DocText[] sentences = [.. kinds.Select(CertaintySentences.Of).OfType<DocText>()];
        sentences.Length.ShouldBe(kinds.Length - 1);
        sentences.Select(sentence => sentence.En).ShouldAllBe(text => text.EndsWith('.'));
        sentences.Select(sentence => sentence.Ko).ShouldAllBe(text => text.Any(c => c >= '가'));
    }

    [Fact]
    public void A_missing_text_leaves_no_empty_element() =>
        TypesFile(new DocText("", ""), DocumentationLanguage.Both).ShouldNotContain("<summary></summary>");

    private static string TypesFile(DocText doc, DocumentationLanguage language) => Emitted.File(
        "Air.Types.g.cs",
        Given.Api(Given.Group("Air", Given.Type("Station") with { Doc = doc })),
        Emitted.Client with { Documentation = language });
}
