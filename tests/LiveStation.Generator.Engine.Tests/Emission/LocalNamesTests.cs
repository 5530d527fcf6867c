using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Tests.Emission;

public sealed class LocalNamesTests
{
    private readonly LocalNames _names = new("reader", "value");

    [Theory]
    [InlineData("RtmpUrl", "rtmpUrl")]
    [InlineData("Reader", "reader_")]
    [InlineData("Class", "@class")]
    [InlineData("_hidden", "_hidden")]
    public void A_local_is_named_after_its_member(string member, string local) => _names.Of(member).ShouldBe(local);

    [Fact]
    public void Members_that_differ_in_case_only_have_locals_of_their_own()
    {
        _names.Of("Url").ShouldBe("url");
        _names.Of("url").ShouldBe("url_");
        _names.Of("Url_").ShouldBe("url__");
    }
}
