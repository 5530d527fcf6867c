using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>The snippets in the description of the language are valid specs.</summary>
public sealed class ReadmeTests
{
    private const RegexOptions Blocky = RegexOptions.Singleline | RegexOptions.Multiline;

    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "spec", "README.md"));

    [Fact]
    public void The_complete_files_it_shows_make_a_sound_api()
    {
        SpecFile[] files = [.. Blocks("yaml").Select((text, i) => new SpecFile($"readme-{i}.yaml", text))];

        files.Length.ShouldBeGreaterThan(1);
        SpecText.BindAll(files, out string[] mistakes).Model.ShouldNotBeNull();
        mistakes.ShouldBeEmpty();
    }

    [Fact]
    public void Every_fragment_it_shows_can_be_read()
    {
        const string block = "^```(?:yaml|json) fragment[^\n]*\n(.*?)^```";
        string[] fragments = [.. Regex.Matches(Readme, block, Blocky).Select(match => match.Groups[1].Value)];

        fragments.ShouldNotBeEmpty();
        foreach (string fragment in fragments)
            SpecCompiler.Parse(new SpecFile("fragment.yaml", fragment)).Diagnostics.ShouldBeEmpty(fragment);
    }

    [Fact]
    public void Every_key_of_the_language_has_a_row_in_a_table()
    {
        HashSet<string> rows = [.. Sections().SelectMany(section => Rows(section, "^\\|([^|]*)\\|")).SelectMany(Quoted)];

        IEnumerable<string> keys = SpecLanguage.Owners.SelectMany(owner => owner.Names).Distinct();

        keys.Where(key => !rows.Contains(key)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Owners))]
    public void The_keys_of_one_place_are_described_in_the_tables_of_one_section(string id)
    {
        string[] keys = SpecLanguage.Owners.Single(owner => owner.Id == id).Names;

        string[][] missing = [.. Sections().Select(section => keys.Except(Described(section)).ToArray())];

        missing.MinBy(lacking => lacking.Length)!.ShouldBeEmpty();
    }

    public static TheoryData<string> Owners => [.. SpecLanguage.Owners.Select(owner => owner.Id)];

    private static string[] Sections() => Regex.Split(Readme, "^###? ", RegexOptions.Multiline);

    private static IEnumerable<string> Rows(string section, string row) =>
        Regex.Matches(section, row, RegexOptions.Multiline).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Quoted(string cells) =>
        Regex.Matches(cells, "`([^`]+)`").Select(match => match.Groups[1].Value);

    // A section with a link to the shared rules also describes the keys of those rules.
    private static IEnumerable<string> Described(string section) => Rows(section, "^(\\|.*)$").SelectMany(Quoted)
        .Concat(section.Contains("](#rules)") ? Described(Sections().Single(one => one.StartsWith("Rules\n"))) : []);

    private static IEnumerable<string> Blocks(string info) =>
        Regex.Matches(Readme, $"^```{info}\n(.*?)^```", Blocky).Select(match => match.Groups[1].Value);
}
