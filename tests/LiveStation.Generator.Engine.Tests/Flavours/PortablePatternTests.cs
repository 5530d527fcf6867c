using LiveStation.Generator.Engine.Flavours.Schemas;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class PortablePatternTests
{
    [Theory]
    [InlineData("[A-Za-z0-9_가-힣ㄱ-ㅎㅏ-ㅣ]*")]
    [InlineData("a{2,3}|b+?")]
    [InlineData(@"(?:[0-9]+\.)(?=x)[^<>.\]-]")]
    public void A_pattern_that_JavaScript_has_too_matches_the_whole_text(string pattern) =>
        PortablePattern.Of(pattern).ShouldBe($"^(?:{pattern})$");

    [Fact]
    public void A_dot_excludes_only_the_line_feed_as_in_NET() => PortablePattern.Of(@"/.*\.[.]").ShouldBe(@"^(?:/[^\n]*\.[.])$");

    [Theory]
    [InlineData(@"\d+")]
    [InlineData(@"\w+")]
    [InlineData(@"[\w-.]")]
    [InlineData(@"\bx")]
    [InlineData(@"\s")]
    [InlineData("(?i)a")]
    [InlineData(@"\Aa\z")]
    [InlineData(@"(a)\1")]
    [InlineData("(?<name>a)")]
    [InlineData("(?>a)")]
    [InlineData("[a-z-[b]]")]
    [InlineData(@"\p{L}")]
    [InlineData(@"a\-b")]
    [InlineData("a{b")]
    [InlineData("[]a]")]
    [InlineData("😀")]
    public void A_pattern_that_JavaScript_reads_in_another_way_has_no_equivalent(string pattern) =>
        PortablePattern.Of(pattern).ShouldBeNull();
}
