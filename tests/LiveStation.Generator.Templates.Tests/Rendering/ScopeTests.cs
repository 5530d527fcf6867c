using LiveStation.Generator.Templates.Tests.Support;

namespace LiveStation.Generator.Templates.Tests.Rendering;

/// <summary>The members of an object of the model can be the variables of a block.</summary>
public sealed class ScopeTests
{
    [Theory]
    [InlineData("{{ with service }}{{ name.pascal | string.upcase }}{{ end }}", "RADIO")]
    [InlineData("{{ with service }}{{ with name }}{{ pascal }} {{ groups | array.size }}{{ end }}{{ end }}", "Radio 3")]
    [InlineData("{{ x = 'mine' }}{{ with service }}{{ x }}{{ end }}", "mine")]
    [InlineData("{{ [service] | array.map 'nam' | array.size }}", "0")]
    public void Other_names_are_found_outside_of_the_object(string template, string text) => Rendered.Text(template).ShouldBe(text);

    [Theory]
    [InlineData("{{ with service }}{{ nam }}{{ end }}", "(1,22): error LSG0141: 'nam' is not defined in the template or in the model.")]
    [InlineData("{{ with service }}{{ name.pascl }}{{ end }}",
        "(1,27): error LSG0141: 'pascl' is not defined in 'name'. Did you mean 'pascal'?")]
    [InlineData("{{ service?.nam }}", "(1,13): error LSG0141: 'nam' is not defined in 'service'. Did you mean 'name'?")]
    [InlineData("{{ service['nam'] }}", "error LSG0141: 'nam' is not defined in 'service'. Did you mean 'name'?")]
    public void A_name_that_is_defined_nowhere_is_a_mistake(string template, string mistake) => Rendered.Mistake(template).ShouldContain(mistake);
}
