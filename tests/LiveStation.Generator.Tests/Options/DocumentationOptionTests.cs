using LiveStation.Generator.Tests.Harness;

namespace LiveStation.Generator.Tests.Options;

/// <summary>The language of the documentation comments.</summary>
public sealed class DocumentationOptionTests
{
    [Fact]
    public void It_is_English_by_default() => Types(chosen: "").ShouldBe(Types("en"));

    [Theory]
    [InlineData("en", true, false)]
    [InlineData("ko", false, true)]
    [InlineData("both", true, true)]
    public void It_is_the_chosen_one(string chosen, bool isEnglish, bool isKorean)
    {
        string types = Types(chosen);

        types.Contains("JSON property <c>").ShouldBe(isEnglish);
        types.Contains("JSON 속성 <c>").ShouldBe(isKorean);
    }

    private static string Types(string chosen) =>
        GeneratorRun.Of(Bakery.Project.Set("LiveStationDocumentation", chosen)).Files["Breads.Types.g.cs"];
}
