using System.Text.RegularExpressions;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;

namespace LiveStation.Generator.Tool.Tests;

/// <summary>The flavours and their commands, as the README lists them.</summary>
public sealed partial class FlavourCommandTests : IDisposable
{
    private static readonly string Repository = Path.Combine(DocsTests.Docs, "..", "..");

    private static readonly (string Flavour, string[] Words)[] Listed =
    [
        .. Row().Matches(File.ReadAllText(Path.Combine(Repository, "README.md")))
            .Select(row => (row.Groups["flavour"].Value, row.Groups["command"].Value.Split(' '))),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("livestation-flavours-");

    public static TheoryData<string> Flavours => [.. Listed.Select(one => one.Flavour)];

    [Fact]
    public void The_readme_lists_each_flavour_and_each_template_once() => Listed.Select(one => one.Flavour).ShouldBe(
        OptionValues.Flavours(FlavourHosts.Tool).Select(value => value.Text)
            .Concat(Directory.GetDirectories(Path.Combine(Repository, "generator", "templates")).Select(folder => Path.GetFileName(folder)!)),
        ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Flavours))]
    public void The_command_of_the_readme_writes_the_flavour(string flavour)
    {
        string[] words = [.. Listed.Single(one => one.Flavour == flavour).Words.Select(Located)];

        ToolRun run = ToolRun.Of(words);

        run.Errors.ShouldBe("");
        run.Exit.ShouldBe(0, run.Output);
        Directory.GetFiles(Path.Combine(_folder.FullName, "generated", flavour), "*", SearchOption.AllDirectories).ShouldNotBeEmpty();
    }

    /// <inheritdoc />
    public void Dispose() => _folder.Delete(recursive: true);

    // The command is for the root of a clone; its output belongs elsewhere.
    private string Located(string word) => word.StartsWith("generated/", StringComparison.Ordinal) ? Path.Combine(_folder.FullName, word)
        : word == "spec" || word.Contains('/') ? Path.Combine(Repository, word)
        : word;

    [GeneratedRegex(@"^\| \[?`(?<flavour>\w+)`\S* \|[^|]+\| `livestation-gen (?<command>[^`]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
