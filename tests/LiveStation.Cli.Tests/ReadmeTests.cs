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

    private static readonly string[] Built = ["artifacts", "bin", "obj", "node_modules", ".git"];

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.ko.md")]
    [InlineData("src/LiveStation.Client/README.md")]
    [InlineData("src/LiveStation.Emulator/README.md")]
    [InlineData("src/LiveStation.Testing/README.md")]
    [InlineData("generator/LiveStation.Generator/README.md")]
    [InlineData("generator/docs/migrate-from-httpclient.md")]
    [InlineData("generator/docs/migrate-from-javascript.md")]
    public void A_quotation_of_a_page_equals_the_text_of_the_file(string page)
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

    // These include pages that are missing in the copies of the repository for other tests.
    [Fact]
    public void Every_file_and_heading_a_page_links_to_exists()
    {
        IEnumerable<string> broken =
            from page in Pages("")
            from Match link in Link().Matches(Code().Replace(Repository.Read(page), ""))
            where !Exists(page, link)
            select $"{page} links to {link.Groups["path"].Value}{link.Groups["heading"].Value}, which does not exist.";

        string.Join('\n', broken).ShouldBeEmpty();
    }

    private static bool Exists(string page, Match link)
    {
        string path = link.Groups["path"].Value;
        string target = path.Length == 0
            ? Repository.PathOf(page)
            : Path.Combine(Path.GetDirectoryName(Repository.PathOf(page))!, path);
        string heading = link.Groups["heading"].Value;
        return Path.Exists(target) && (heading.Length == 0 || Anchors(File.ReadAllText(target)).Contains(heading));
    }

    // The anchors that GitHub generates.
    private static IEnumerable<string> Anchors(string page) =>
        Heading().Matches(page.ReplaceLineEndings("\n")).Select(heading => "#" + NotInAnchor()
            .Replace(heading.Groups["text"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    private static IEnumerable<string> Pages(string folder)
    {
        // The links of a snapshot are those of one file of an output.
        foreach (string file in Directory.GetFiles(Repository.PathOf(folder), "*.md").Where(file => !file.EndsWith(".verified.md", StringComparison.Ordinal)))
            yield return Path.Combine(folder, Path.GetFileName(file));
        foreach (string path in Directory.GetDirectories(Repository.PathOf(folder)))
        {
            string name = Path.GetFileName(path);
            if (Built.Contains(name))
                continue;
            foreach (string page in Pages(Path.Combine(folder, name)))
                yield return page;
        }
    }

    // A page shows a member without its indentation in the file.
    private static string Flat(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("<!-- from (?<source>[^ ]+) -->\n```[a-z]+\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Quote();

    [GeneratedRegex("^ *```.*?^ *```|`[^`\n]*`", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<path>[^):#]*)(?<heading>#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#{1,6} (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInAnchor();
}
