using LiveStation.Generator.Templates.Tests.Support;
using LiveStation.Tests.Shared;

namespace LiveStation.Generator.Templates.Tests.Pages;

/// <summary>Follows the steps of the page about a flavour of one's own, as a reader would.</summary>
public sealed class OwnFlavourPageTests
{
    private const string Command = "livestation-gen ", Written = "In the written ";

    private static readonly string[] Folders = ["flavours", "generated"];

    [Fact]
    public void Each_step_leads_to_what_the_page_shows()
    {
        using TemplatePlace place = new();
        int compared = 0;
        string output = "";
        foreach (PageBlock block in TaskPage.Sections(Repository.Read("generator/docs/your-own-flavour.md")).SelectMany(section => section.Blocks))
        {
            if (block.Language == "sh" && block.Text.StartsWith(Command, StringComparison.Ordinal))
                output = place.Run([.. block.Text[Command.Length..].Trim().Split(' ').Select(InPlace), "--lang", "en"]).Output;
            else if (block.Place.StartsWith(Written, StringComparison.Ordinal))
                Compare(block.Text, place.Read(block.Place[Written.Length..].Trim('`')), ref compared);
            else if (block.Language == "text")
                Compare(block.Text, output.Split('\n')[0], ref compared);
            else
                TaskEdit.Apply(block, place.Read, place.Write);
        }

        compared.ShouldBe(3);
    }

    [Theory]
    [InlineData("generator/docs/your-own-flavour.md")]
    [InlineData("generator/docs/your-own-flavour.ko.md")]
    public void The_template_of_a_build_is_one_that_is_built(string page)
    {
        const string file = "tests/LiveStation.Generator.Templates.Consumer/flavours/names.scriban-cs";

        Repository.Read(page).ShouldContain($"<!-- from {file} -->\n```scriban\n{Repository.Read(file)}```\n", Case.Sensitive);
    }

    private static void Compare(string shown, string actual, ref int compared)
    {
        actual.Trim().ShouldBe(shown.Trim());
        compared++;
    }

    private static string InPlace(string token) => Folders.Contains(token) ? "./" + token : token;
}
