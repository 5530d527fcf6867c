using LiveStation.Generator.Templates.Sandbox;
using LiveStation.Generator.Templates.Tests.Support;
using Scriban;
using Scriban.Runtime;

namespace LiveStation.Generator.Templates.Tests.Sandbox;

/// <summary>Templates can use only functions that were examined.</summary>
public sealed class AllowedFunctionTests
{
    [Fact]
    public void Each_function_of_Scriban_is_either_allowed_or_refused() => NamesOf(TemplateContext.GetDefaultBuiltinObject())
        .Where(name => !SafeFunctions.Refused.Any(refused => name.StartsWith(refused + ".", StringComparison.Ordinal)))
        .ShouldBe(SafeFunctions.Allowed.Concat(SafeFunctions.Refused.Where(name => name != "date")), ignoreOrder: true);

    [Fact]
    public void A_template_can_use_exactly_the_allowed_functions() =>
        NamesOf(SafeFunctions.Create()).ShouldBe(SafeFunctions.Allowed, ignoreOrder: true);

    [Theory]
    [InlineData("{{ string.upcas 'a' }}", "'upcas' is not defined in 'string'. Did you mean 'upcase'?")]
    [InlineData("{{ 'a' | string.shorten }}", "'shorten' is not defined in 'string'.")]
    public void A_misspelled_function_is_reported_with_a_suggestion(string template, string message) =>
        Rendered.Mistake(template).ShouldContain("error LSG0141: " + message);

    [Theory]
    [InlineData("{{ string.upcase = 1 }}")]
    [InlineData("{{ string.mine = 1 }}")]
    public void The_functions_cannot_be_changed(string template) => Rendered.Mistake(template).ShouldContain("error LSG0142: ");

    [Theory]
    [InlineData("{{ [@string.upcase, @include, @file] | array.map 'return_type' | array.size }}")]
    [InlineData("{{ [service, 'text', 1] | array.map 'length' | array.size }}")]
    public void A_value_has_no_members_of_NET_because_they_lead_to_the_machine(string template) => Rendered.Text(template).ShouldBe("0");

    private static IEnumerable<string> NamesOf(ScriptObject all) => all.SelectMany(entry =>
        entry.Value is ScriptObject group and not IScriptCustomFunction
        ? group.Keys.Select(name => $"{entry.Key}.{name}")
        : entry.Key == "date" ? ["date.all"] : [entry.Key]);
}
