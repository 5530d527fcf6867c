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
            else if (block.Language == "scriban")
                TaskEdit.Apply(block, place.Read, place.Write).ShouldBeTrue(block.Place);
        }

        compared.ShouldBe(3);
    }

    private static void Compare(string shown, string actual, ref int compared)
    {
        actual.Trim().ShouldBe(shown.Trim());
        compared++;
    }

    private static string InPlace(string token) => Folders.Contains(token) ? "./" + token : token;
}
