using System.Xml.Linq;
using LiveStation.Tests.Shared;

namespace LiveStation.Conventions.Tests.Documentation;

/// <summary>Compares the hand-written Korean documentation of the runtime with the compiler's English documentation.</summary>
public sealed class KoreanDocumentationTests
{
    private const string Project = "LiveStation.Runtime";
    private static readonly string[] Frameworks = ["netstandard2.0", "net8.0", "net10.0"];

    private static readonly DocumentationFile Korean = DocumentationFile.Read(
        Repository.PathOf("src", Project, "Documentation", "ko", Project + ".xml"));

    public static TheoryData<string> Builds => [.. Frameworks];

    [Theory]
    [MemberData(nameof(Builds))]
    public void Every_member_that_an_editor_offers_has_a_Korean_entry(string framework) =>
        Documented(framework).Members.Except(Korean.Members.Keys).ShouldBeEmpty();

    [Fact]
    public void Every_Korean_entry_has_a_member() =>
        Korean.Members.Keys.Except(Frameworks.SelectMany(framework => Documented(framework).Members)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Builds))]
    public void Korean_entries_describe_the_same_parameters_results_and_exceptions(string framework)
    {
        (IEnumerable<string> members, DocumentationFile english) = Documented(framework);

        foreach (string member in members.Intersect(Korean.Members.Keys))
            Korean.StructureOf(member).ShouldBe(english.StructureOf(member), member);
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void Korean_entries_mention_the_same_members(string framework)
    {
        (IEnumerable<string> members, DocumentationFile english) = Documented(framework);

        foreach (string member in members.Intersect(Korean.Members.Keys))
            Korean.ReferencesIn(member).ShouldBe(english.ReferencesIn(member), member);
    }

    [Fact]
    public void Every_Korean_text_is_Korean()
    {
        foreach ((string member, XElement entry) in Korean.Members)
        {
            foreach (XElement element in entry.Elements().Where(one => one.Name.LocalName != "inheritdoc"))
                element.Value.Any(IsHangul).ShouldBeTrue($"{member}: {element}");
        }
    }

    // The parameterless constructors that the compiler adds have no entry in either language.
    private static (IEnumerable<string> Members, DocumentationFile English) Documented(string framework)
    {
        string assembly = BuiltFor.PathOf(Project, framework);
        DocumentationFile english = DocumentationFile.Read(Path.ChangeExtension(assembly, ".xml"));
        return (VisibleMembers.Of(assembly).Where(english.Members.ContainsKey), english);
    }

    private static bool IsHangul(char c) => c is >= '가' and <= '힣';
}
