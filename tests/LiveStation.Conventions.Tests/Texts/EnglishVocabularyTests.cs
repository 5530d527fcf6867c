using System.Text.RegularExpressions;
using System.Xml.Linq;
using LiveStation.Conventions.Tests.Documentation;
using LiveStation.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LiveStation.Conventions.Tests.Texts;

/// <summary>English texts that users read contain no banned word: XML documentation, spec texts, messages and pages.</summary>
public sealed partial class EnglishVocabularyTests
{
    private static readonly string[] FoldersOfPages = ["", "spec", "src", "generator", "generator/docs/diagnostics"];

    private static readonly string[] Products = ["src", "generator"];

    public static TheoryData<string> Assemblies =>
        ["LiveStation.Client", "LiveStation.Runtime", "LiveStation.AspNetCore", "LiveStation.Extensions", "LiveStation.Emulator"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Documentation_that_an_editor_shows_contains_no_banned_word(string assembly)
    {
        string path = Path.Combine(AppContext.BaseDirectory, assembly + ".dll");
        DocumentationFile file = DocumentationFile.Read(Path.ChangeExtension(path, ".xml"));

        string[] members = [.. VisibleMembers.Of(path).Where(file.Members.ContainsKey)];

        members.ShouldNotBeEmpty();
        string.Join('\n', members.SelectMany(member => BannedWord.ObjectionsTo(member, ProseOf(file.Members[member])))).ShouldBeEmpty();
    }

    [Fact]
    public void English_texts_of_the_spec_contain_no_banned_word()
    {
        SpecText[] texts = [.. SpecText.All.Where(text => text.Language == "en")];

        texts.ShouldNotBeEmpty();
        string.Join('\n', texts.SelectMany(text => BannedWord.ObjectionsTo($"{text}", text.Text))).ShouldBeEmpty();
    }

    [Fact]
    public void Pages_for_users_contain_no_banned_word()
    {
        string[] pages = [.. FoldersOfPages.SelectMany(Pages)];

        pages.Length.ShouldBeGreaterThan(80);
        string.Join('\n', pages.SelectMany(ObjectionsToPage)).ShouldBeEmpty();
    }

    [Fact]
    public void Messages_of_the_products_contain_no_banned_word()
    {
        string[] files = [.. Products.SelectMany(folder =>
            Directory.GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))];

        files.Length.ShouldBeGreaterThan(300);
        string.Join('\n', files.SelectMany(ObjectionsToMessages)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Tells the caller.", "one: write returns, reports or contains, not 'Tells'")]
    [InlineData("The answer of the server.", "one: write response, not 'answer'")]
    [InlineData("Gets or sets the name.", "one: write 'Gets …' for a method, a noun phrase for a property, not 'Gets or sets'")]
    public void An_objection_names_the_word_and_what_to_write(string text, string objection) =>
        BannedWord.ObjectionsTo("one", text).ShouldHaveSingleItem().ShouldBe(objection);

    [Theory]
    [InlineData("<summary>Returns <c>what comes</c> from <see cref=\"T:Answer\" />.</summary>")]
    [InlineData("<summary>A keyword, a swordfish and an oddity.</summary>")]
    public void Code_and_longer_words_are_accepted(string xml) =>
        BannedWord.ObjectionsTo("one", ProseOf(XElement.Parse(xml))).ShouldBeEmpty();

    private static string ProseOf(XElement element) => string.Join(' ', element.DescendantNodesAndSelf()
        .OfType<XText>().Where(text => text.Parent!.Name.LocalName is not ("c" or "code")).Select(text => text.Value));

    private static IEnumerable<string> Pages(string folder) => folder is "src" or "generator"
        ? Directory.GetDirectories(Repository.PathOf(folder)).SelectMany(path => Directory.GetFiles(path, "README.md"))
        : Directory.GetFiles(Repository.PathOf(folder), "*.md").Where(path => Path.GetFileName(path) is not "CHANGELOG.md"
            && !path.EndsWith(".ko.md", StringComparison.Ordinal));

    private static IEnumerable<string> ObjectionsToPage(string path)
    {
        string[] lines = Code().Replace(File.ReadAllText(path).ReplaceLineEndings("\n"), Blank).Split('\n');
        return lines.SelectMany((line, index) => BannedWord.ObjectionsTo($"{path}({index + 1})", line));
    }

    // A text without a space is a name or a part of one.
    private static IEnumerable<string> ObjectionsToMessages(string path) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantTokens()
            .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken)
            .Where(token => token.ValueText.Contains(' '))
            .SelectMany(token => BannedWord.ObjectionsTo(
                $"{path}({token.GetLocation().GetLineSpan().StartLinePosition.Line + 1})", token.ValueText));

    // Keeps the count of lines.
    private static string Blank(Match code) => new('\n', code.Value.Count(c => c == '\n'));

    [GeneratedRegex("^ *```.*?^ *```|`[^`\n]*`|<!--.*?-->", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();
}
