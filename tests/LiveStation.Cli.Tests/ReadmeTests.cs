using System.Text.RegularExpressions;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Tests.Shared;

namespace LiveStation.Cli.Tests;

public sealed partial class ReadmeTests
{
    private static readonly Lazy<Dictionary<string, string>> Generated = new(() => SpecCompiler
        .Compile(
            Directory.GetFiles(Repository.PathOf("spec"), "*.yaml")
                .Select(file => new SpecFile($"spec/{Path.GetFileName(file)}", File.ReadAllText(file))),
            new EmitOptions("LiveStation"))
        .Files.ToDictionary(file => file.Path, file => file.Content));

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ko.md")]
    [InlineData("src/LiveStation.Client/README.md")]
    [InlineData("src/LiveStation.Emulator/README.md")]
    [InlineData("generator/LiveStation.Generator/README.md")]
    public void What_a_page_quotes_is_what_the_file_says(string page)
    {
        Match[] quotes = [.. Quote().Matches(Repository.Read(page)).OfType<Match>()];

        quotes.Length.ShouldBeGreaterThan(1);
        foreach (Match quote in quotes)
        {
            string source = quote.Groups["source"].Value;
            string text = Generated.Value.GetValueOrDefault(source) ?? Repository.Read(source);
            string quoted = Flat(quote.Groups["code"].Value);
            Flat(text).ShouldContain(quoted, Case.Sensitive, $"{page} quotes {source} wrongly.");
        }
    }

    [Fact]
    public void Both_pages_quote_the_same_and_lead_to_each_other()
    {
        string english = Repository.Read("README.md");
        string korean = Repository.Read("README.ko.md");

        Blocks(korean).ShouldBe(Blocks(english));
        english.ShouldContain("(README.ko.md)");
        korean.ShouldContain("(README.md)");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ko.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Every_file_a_page_leads_to_is_there(string page)
    {
        foreach (Match link in Link().Matches(Repository.Read(page)))
            Path.Exists(Repository.PathOf(link.Groups["path"].Value)).ShouldBeTrue($"{page} leads to {link.Value}.");
    }

    private static string[] Blocks(string page) =>
        [.. Block().Matches(page).OfType<Match>().Select(block => block.Value)];

    // A page shows a member without the indentation it has in its file.
    private static string Flat(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("<!-- from (?<source>[^ ]+) -->\n```[a-z]+\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Quote();

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\((?<path>[^):#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
