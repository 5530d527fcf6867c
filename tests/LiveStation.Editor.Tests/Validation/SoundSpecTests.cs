using System.Text.RegularExpressions;
using LiveStation.Editor.Tests.Support;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Editor.Tests.Validation;

/// <summary>The schema accepts every spec that the engine accepts: an editor reports no false errors.</summary>
public sealed partial class SoundSpecTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string[]>> Verdicts =
        new(() => Judge.Try(Files().Concat(ReadmeFiles()).Concat(Snippets())));

    [Fact]
    public void Every_file_of_the_spec_and_of_projects_that_reference_the_packages_is_valid() => ShouldPass(Files(), atLeast: 25);

    [Fact]
    public void Every_file_that_the_readme_of_the_language_shows_passes() => ShouldPass(ReadmeFiles(), atLeast: 3);

    [Fact]
    public void A_snippet_of_the_tests_passes_unless_the_engine_sees_a_mistake_of_structure_in_it()
    {
        Dictionary<string, string> snippets = Snippets();

        snippets.Count.ShouldBeGreaterThan(20);
        foreach ((string name, string text) in snippets)
        {
            string[] told = SeenRules.OfEngine(new SpecFile("snippet.yaml", text));
            (Verdicts.Value[name].Length > 0).ShouldBe(
                told.Length > 0, $"{name}\nengine: {string.Join('\n', told)}\nschema: {string.Join('\n', Verdicts.Value[name])}");
        }
    }

    private static void ShouldPass(Dictionary<string, string> files, int atLeast)
    {
        files.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        foreach (string name in files.Keys)
            Verdicts.Value[name].ShouldBeEmpty(name);
    }

    private static Dictionary<string, string> Files() =>
        Directory.GetFiles(Repository.Spec, "*.yaml")
            .Concat(Directory.GetFiles(
                Repository.PathOf("tests", "LiveStation.Package.Tests", "Consumers"), "*.yaml", SearchOption.AllDirectories))
            // This spec violates rules on purpose to cause warnings.
            .Where(path => !path.Contains("Severities", StringComparison.Ordinal))
            .ToDictionary(path => path, File.ReadAllText, StringComparer.Ordinal);

    private static Dictionary<string, string> ReadmeFiles() =>
        YamlBlock().Matches(File.ReadAllText(Path.Combine(Repository.Spec, "README.md")))
            .Select((match, i) => (Name: $"README.md, file {i + 1}", match.Groups[1].Value))
            .ToDictionary(StringComparer.Ordinal);

    // Raw strings in the sources of the tests that begin with a key of a file are complete files. Excluded are the incomplete
    // drafts of this project, and the templates: those of the benchmarks, and those in which D is a placeholder for the
    // documentation.
    private static Dictionary<string, string> Snippets() =>
        Directory.GetFiles(Repository.PathOf("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("LiveStation.Editor.Tests", StringComparison.Ordinal))
            .Where(path => !path.Contains("LiveStation.Benchmarks", StringComparison.Ordinal))
            .SelectMany(path => RawString().Matches(File.ReadAllText(path)).Select((match, i) => (path, i, match)))
            .Where(one => !one.match.Groups["text"].Value.Contains("doc: D\n", StringComparison.Ordinal))
            .ToDictionary(
                one => $"{Path.GetFileName(one.path)}, text {one.i + 1}",
                one => one.match.Groups["text"].Value.Replace("\n" + one.match.Groups["indent"].Value, "\n"),
                StringComparer.Ordinal);

    [GeneratedRegex("^```yaml\n(.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex YamlBlock();

    [GeneratedRegex(
        "(?<![$\"])\"\"\"\n(?<indent> +)(?<text>(?:spec|service|group|groups|enums|types|operations|callbacks):.*?)\n *\"\"\"",
        RegexOptions.Singleline)]
    private static partial Regex RawString();
}
