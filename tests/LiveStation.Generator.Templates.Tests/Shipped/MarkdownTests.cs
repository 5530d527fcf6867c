using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours;
using LiveStation.Generator.Templates.Tests.Support;
using LiveStation.Tests.Shared;

namespace LiveStation.Generator.Templates.Tests.Shipped;

/// <summary>The templates in <c>generator/templates/markdown</c>.</summary>
public sealed class MarkdownTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> LiveStation = new(() => Render(Spec.Model));

    [Fact]
    public void A_page_of_an_API_that_uses_everything_is_known() => Render(Golden.Model)["shows.md"].ShouldBeVerified("shows.md");

    [Fact]
    public void Each_operation_and_each_example_is_on_the_page_of_its_group()
    {
        foreach ((GroupModel group, OperationModel operation) in Spec.Operations)
        {
            string page = LiveStation.Value.Single(file => string.Equals(
                file.Key.Replace("-", "", StringComparison.Ordinal), group.Name + ".md", StringComparison.OrdinalIgnoreCase)).Value;
            page.ShouldContain($"\n    {operation.Method} {operation.Route}\n", Case.Sensitive);
            foreach (ExampleModel example in operation.Examples.Where(example => example.Request is not null))
                page.ShouldContain($"\n    {example.Request}\n", Case.Sensitive);
        }
    }

    [Fact]
    public void Links_lead_to_headings()
    {
        int checkedLinks = 0;
        foreach (Match link in LiveStation.Value.Values.SelectMany(page => Regex.Matches(page, @"\]\(([^)#]+)#?([^)]*)\)")))
        {
            string page = LiveStation.Value[link.Groups[1].Value], anchor = link.Groups[2].Value;
            page.Split('\n').Any(line => anchor.Length == 0 || line.Equals("### " + anchor, StringComparison.OrdinalIgnoreCase)).ShouldBeTrue(link.Value);
            checkedLinks++;
        }
        checkedLinks.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Texts_of_the_spec_stay_texts()
    {
        ApiModel hostile = Golden.Model with
        {
            Service = Golden.Model.Service with { Doc = new DocText("a | b\n# c <script> [d](e) `f` *g* {{ h }} &amp;", "") },
        };

        Render(hostile)["README.md"].ShouldContain(
            "\n\na &#124; b &#35; c &lt;script&gt; &#91;d&#93;(e) &#96;f&#96; &#42;g&#42; {{ h }} &amp;amp;\n\n", Case.Sensitive);
    }

    private static Dictionary<string, string> Render(ApiModel model) => ShippedTemplate.Render("markdown", model);
}
