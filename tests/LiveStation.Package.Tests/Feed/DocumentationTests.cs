using System.Xml.Linq;

namespace LiveStation.Package.Tests.Feed;

/// <summary>Documentation of the client: English next to the assembly, Korean in a folder named after that language.</summary>
public sealed class DocumentationTests
{
    public static TheoryData<string> Folders => [.. Frameworks.Folders];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Both_languages_document_the_same_members(string framework) =>
        Documented(framework, "ko/").Keys.ShouldBe(Documented(framework, "").Keys, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Texts_of_the_spec_are_in_one_language_in_each_file(string framework)
    {
        IReadOnlyDictionary<string, string> korean = Documented(framework, "ko/");

        foreach ((string member, string english) in Documented(framework, ""))
        {
            english.Any(IsHangul).ShouldBeFalse($"{member}: {english}");
            korean[member].Any(IsHangul).ShouldBeTrue($"{member}: {korean[member]}");
        }
    }

    // Without polyfills: their documentation is English in every language.
    private static SortedDictionary<string, string> Documented(string framework, string language)
    {
        string path = $"lib/{framework}/{language}LiveStation.Client.xml";
        using var stream = new MemoryStream(BuiltPackage.Open("LiveStation.Client").Read(path));
        return new SortedDictionary<string, string>(
            XDocument.Load(stream).Descendants("member")
                .Where(member => member.Element("summary") is not null)
                .Where(member => member.Attribute("name")!.Value.Contains(":LiveStation.", StringComparison.Ordinal))
                .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!.Value),
            StringComparer.Ordinal);
    }

    private static bool IsHangul(char c) => c is >= '가' and <= '힣';
}
