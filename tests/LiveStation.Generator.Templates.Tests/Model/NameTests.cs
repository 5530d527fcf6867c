using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Templates.Tests.Model;

public sealed class NameTests
{
    [Theory]
    [InlineData("ReStream", "reStream", "re_stream", "re-stream")]
    [InlineData("Id", "id", "id", "id")]
    [InlineData("HTMLPage", "htmlPage", "html_page", "html-page")]
    [InlineData("Vod2Live", "vod2Live", "vod2_live", "vod2-live")]
    [InlineData("URL", "url", "url", "url")]
    [InlineData("Value_1", "value1", "value_1", "value-1")]
    [InlineData("채널Id", "채널Id", "채널_id", "채널-id")]
    public void A_name_has_the_spellings_of_other_languages(string pascal, string camel, string snake, string kebab) =>
        (NameWords.Camel(pascal), NameWords.Lower(pascal, "_"), NameWords.Lower(pascal, "-")).ShouldBe((camel, snake, kebab));
}
