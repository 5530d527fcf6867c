using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>The snippets in the description of the language are valid specs.</summary>
public sealed class ReadmeTests
{
    private const string Main = "README.md", Resources = "resources.md";

    private const RegexOptions Blocky = RegexOptions.Singleline | RegexOptions.Multiline;

    private static readonly LanguageKey[] OfState =
    [
        .. StateKeys.OfType, StateKeys.Gone, .. StateKeys.OfTransition, .. StateKeys.OfOperation, .. StateKeys.OfField,
        StateKeys.Filter, .. StateKeys.OfCallback, StateKeys.Actors, StateKeys.For,
        .. StateKeys.Need.Keys.Where(key => key.Name is SpecKeys.If or SpecKeys.That or SpecKeys.Unused),
    ];

    public static TheoryData<string> Pages => [Main, Resources];

    public static TheoryData<string> Owners => [.. SpecLanguage.Owners.Select(owner => owner.Id)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_complete_files_it_shows_make_a_sound_api(string page)
    {
        SpecFile[] files = Files(page);

        files.Length.ShouldBeGreaterThan(1);
        SpecText.BindAll(files, out string[] mistakes).Model.ShouldNotBeNull();
        mistakes.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_fragment_it_shows_can_be_read(string page)
    {
        const string block = "^```(?:yaml|json) fragment[^\n]*\n(.*?)^```";
        string[] fragments = [.. Regex.Matches(Text(page), block, Blocky).Select(match => match.Groups[1].Value)];

        fragments.ShouldNotBeEmpty();
        foreach (string fragment in fragments)
            SpecCompiler.Parse(new SpecFile("fragment.yaml", fragment)).Diagnostics.ShouldBeEmpty(fragment);
    }

    [Fact]
    public void Every_key_of_the_language_has_a_row_in_a_table()
    {
        HashSet<string> rows = [.. Pages.SelectMany(page => Sections(page.Data)).SelectMany(section => Rows(section, "^\\|([^|]*)\\|"))
            .SelectMany(Quoted)];

        IEnumerable<string> keys = SpecLanguage.Owners.SelectMany(owner => owner.Names).Distinct();

        keys.Where(key => !rows.Contains(key)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Owners))]
    public void The_keys_of_one_place_are_described_in_the_tables_of_one_section(string id)
    {
        string[] keys = SpecLanguage.Owners.Single(owner => owner.Id == id).Names;

        string[][] missing =
            [.. Pages.SelectMany(page => Sections(page.Data).Select(section => keys.Except(Described(section, page.Data)).ToArray()))];

        missing.MinBy(lacking => lacking.Length)!.ShouldBeEmpty();
    }

    [Fact]
    public void The_example_with_state_has_every_key_of_the_state()
    {
        string example = string.Join('\n', Files(Resources).Select(file => file.Text));

        OfState.Select(key => key.Name).Where(key => !Regex.IsMatch(example, $@"\b{key}:")).ShouldBeEmpty();
    }

    private static string Text(string page) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "spec", page));

    private static SpecFile[] Files(string page) => [.. Regex.Matches(Text(page), "^```yaml\n(.*?)^```", Blocky)
        .Select((match, i) => new SpecFile($"page-{i}.yaml", match.Groups[1].Value))];

    private static string[] Sections(string page) => Regex.Split(Text(page), "^###? ", RegexOptions.Multiline);

    private static IEnumerable<string> Rows(string section, string row) =>
        Regex.Matches(section, row, RegexOptions.Multiline).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Quoted(string cells) =>
        Regex.Matches(cells, "`([^`]+)`").Select(match => match.Groups[1].Value);

    // A section with a link to the shared rules, or to keys of the state, also describes the keys of that section.
    private static IEnumerable<string> Described(string section, string page) => Rows(section, "^(\\|.*)$").SelectMany(Quoted)
        .Concat(section.Contains("](#rules)") ? Described(Section(Main, "rules"), Main) : [])
        .Concat(page != Main ? [] : Regex.Matches(section, $@"\]\({Resources}#([a-z-]+)\)")
            .SelectMany(link => Described(Section(Resources, link.Groups[1].Value), Resources)));

    private static string Section(string page, string anchor) => Sections(page).Single(one => Anchor(one.Split('\n')[0]) == anchor);

    private static string Anchor(string heading) => heading.ToLowerInvariant().Replace(' ', '-').Replace("`", "");
}
