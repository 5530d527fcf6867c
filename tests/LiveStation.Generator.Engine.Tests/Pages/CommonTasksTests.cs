using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
using LiveStation.Tests.Shared;

namespace LiveStation.Generator.Engine.Tests.Pages;

/// <summary>Applies the edits of the spec that the page of common tasks describes.</summary>
public sealed class CommonTasksTests
{
    private static readonly IReadOnlyList<PageSection> Sections = TaskPage.Sections(Repository.Read(TaskPage.Path));

    public static TheoryData<string> Grown => [.. Sections.Where(ChangesTheSpec).Select(section => section.Title)];

    [Fact]
    public void Every_task_that_needs_no_code_is_shown_as_an_edit()
    {
        string page = Repository.Read(TaskPage.Path);
        string listed = page[..page.IndexOf(": in `spec/`, no C#", StringComparison.Ordinal)];

        foreach (string title in Grown.Select(row => row.Data))
            listed.ShouldContain($"(#{Anchor(title)})");
        listed.Split("](#").Length.ShouldBe(Grown.Count + 1);
    }

    [Theory]
    [MemberData(nameof(Grown))]
    public void The_spec_is_sound_after_each_task_and_the_code_has_what_the_page_shows(string title)
    {
        CompileResult before = Compile(SpecBefore(title));
        CompileResult after = Compile(SpecAfter(title));

        after.Diagnostics.Where(diagnostic => diagnostic.Rule.Severity != RuleSeverity.Info)
            .Select(diagnostic => diagnostic.ToString()).ShouldBeEmpty();
        foreach (PageBlock shown in Section(title).Blocks.Where(IsGenerated))
        {
            CodeOf(after, shown).ShouldContain(Flat(shown.Text), Case.Sensitive);
            CodeOf(before, shown).ShouldNotContain(Flat(shown.Text), Case.Sensitive);
        }
    }

    [Fact]
    public void Every_task_but_the_first_shows_the_code_it_leads_to() => Sections.Where(ChangesTheSpec).Skip(1)
        .ShouldAllBe(section => section.Blocks.Any(IsGenerated));

    [Fact]
    public void Every_block_of_these_tasks_specifies_where_it_belongs() => Sections.Where(ChangesTheSpec)
        .SelectMany(section => section.Blocks).Where(block => block.Language is "yaml" or "csharp")
        .ShouldAllBe(block => block.Place != "");

    [Fact]
    public void A_place_that_is_not_in_the_spec_is_not_written_to() =>
        Should.Throw<InvalidOperationException>(() => TaskEdit.Apply(
            new PageBlock("In `spec/a.yaml`, at the end of `enums.Missing`", "yaml", "A: b\n"),
            _ => "enums:\n  Other:\n    a: b\n",
            (_, _) => { })).Message.ShouldContain("'Missing'");

    [Theory]
    [InlineData("below", "    a\n    b\n    c\n")]
    [InlineData("in place of", "    b\n    c\n")]
    public void Lines_of_code_are_placed_by_a_line_with_its_indentation(string where, string expected)
    {
        string written = "";

        TaskEdit.Apply(
            new PageBlock($"In `A.cs`, {where} `a`", "csharp", "b\nc\n"), _ => "    a\n", (_, text) => written = text).ShouldBeTrue();

        written.ShouldBe(expected);
    }

    [Theory]
    [InlineData("b\n")]
    [InlineData("a\na\n")]
    public void A_line_that_is_missing_or_repeated_is_no_place(string file) =>
        Should.Throw<InvalidOperationException>(() => TaskEdit.Apply(
            new PageBlock("In `A.cs`, below `a`", "csharp", "b\n"), _ => file, (_, _) => { })).Message
            .ShouldBe("'a' is not one line of the file.");

    [Fact]
    public void Every_block_of_code_specifies_where_it_belongs() => Sections.Where(ChangesTheGenerator)
        .SelectMany(section => section.Blocks).Where(block => block.Language is "yaml" or "csharp")
        .ShouldAllBe(block => block.Place != "");

    private static Dictionary<string, string> SpecBefore(string title) =>
        SpecWith(Sections.TakeWhile(section => section.Title != title));

    private static Dictionary<string, string> SpecAfter(string title) =>
        SpecWith(Sections.TakeWhile(section => section.Title != title).Append(Section(title)));

    private static Dictionary<string, string> SpecWith(IEnumerable<PageSection> tasks)
    {
        Dictionary<string, string> files = Directory.GetFiles(Repository.PathOf("spec"), "*.yaml")
            .Select(path => "spec/" + Path.GetFileName(path)).ToDictionary(file => file, Repository.Read);
        foreach (PageBlock block in tasks.SelectMany(section => section.Blocks).Where(IsSpec))
            TaskEdit.Apply(block, file => files[file], (file, text) => files[file] = text).ShouldBeTrue(block.Place);
        return files;
    }

    private static CompileResult Compile(Dictionary<string, string> files) => SpecCompiler.Compile(
        files.Select(file => new SpecFile(file.Key, file.Value)), new EmitOptions("LiveStation"));

    private static string CodeOf(CompileResult compiled, PageBlock shown) =>
        Flat(compiled.Files.SingleOrDefault(file => $"In the generated `{file.Path}`" == shown.Place)?.Content ?? "");

    private static PageSection Section(string title) => Sections.Single(section => section.Title == title);

    private static bool ChangesTheSpec(PageSection section) => section.Blocks.Any(IsSpec) && !ChangesTheGenerator(section);

    private static bool ChangesTheGenerator(PageSection section) =>
        section.Blocks.Any(block => block.Place.Contains("`generator/", StringComparison.Ordinal));

    private static bool IsSpec(PageBlock block) =>
        block.Language == "yaml" && block.Place.Contains("`spec/", StringComparison.Ordinal);

    private static bool IsGenerated(PageBlock block) =>
        block.Place.StartsWith("In the generated ", StringComparison.Ordinal);

    private static string Anchor(string title) => title.ToLowerInvariant().Replace(' ', '-');

    // The page shows a member without its indentation in the file.
    private static string Flat(string text) => string.Join('\n', text.Trim().Split('\n').Select(line => line.Trim()));
}
