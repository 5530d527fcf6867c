using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class NumberTests
{
    [Theory]
    [InlineData("007", "7")]
    [InlineData("-010.50", "-10.50")]
    [InlineData("000", "0")]
    [InlineData("0.5", "0.5")]
    [InlineData("120", "120")]
    public void A_number_of_a_spec_has_no_leading_zeros_in_JSON(string text, string json) => new NumberModel(text).Json.ShouldBe(json);
}
