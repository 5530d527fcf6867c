using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class OptionTests
{
    [Fact]
    public void An_option_that_a_host_omits_has_its_first_value()
    {
        EmitOptions options = new("Radio");

        options.Accessibility.ShouldBe(OptionValues.Accessibility[0].Value);
        options.Documentation.ShouldBe(OptionValues.Documentation[0].Value);
        options.Polyfills.ShouldBe(OptionValues.Polyfills[0].Value);
        FlavourCatalog.Of(options).Chosen.ShouldBe([OptionValues.Flavours(FlavourHosts.Both)[0].Value]);
    }

    [Fact]
    public void Every_flavour_describes_itself()
    {
        foreach (Flavour flavour in FlavourCatalog.All)
            flavour.Title.ShouldMatch("^[A-Z][^|\n]{9,79}\\.$", flavour.Word);
    }
}
