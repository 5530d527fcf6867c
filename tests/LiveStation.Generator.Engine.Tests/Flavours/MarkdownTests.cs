using LiveStation.Generator.Engine.Flavours.Sentences;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("Name of the channel", "Name of the channel.")]
    [InlineData("A channel_name. (1) 2.5 - 3 < 4 & 5", @"A channel_name. (1) 2.5 - 3 \< 4 & 5.")]
    [InlineData("*a* _b_ `c` [d](e) <f> \\", @"\*a\* \_b\_ \`c\` \[d\](e) \<f> \\.")]
    [InlineData("# a", @"\# a.")]
    [InlineData("1. a", @"1\. a.")]
    [InlineData("a\n- b\n2) c", "a\n\\- b\n2\\) c.")]
    [InlineData("&lt; &#38; a~~b~~", @"\&lt; \&#38; a\~\~b\~\~.")]
    [InlineData("", "")]
    public void Prose_is_shown_as_it_is(string prose, string markdown) => new MarkdownMarkup().Prose(prose).ShouldBe(markdown);

    [Theory]
    [InlineData("a*b", "`a*b`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`", "`` ` ``")]
    [InlineData("", "`  `")]
    [InlineData(" a ", "`  a  `")]
    [InlineData("a\n\n<img src=x>\r", @"`a\n\n<img src=x>\r`")]
    public void Code_is_inside_more_backticks_than_it_contains(string text, string markdown) =>
        new MarkdownMarkup().Code(text).ShouldBe(markdown);
}
