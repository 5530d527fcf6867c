using System.Text.Json;
using System.Text.RegularExpressions;
using Json.Schema;
using LiveStation.Editor.Tests.Support;
using Repository = LiveStation.Tests.Shared.Repository;

namespace LiveStation.Flavours.Tests.Schemas;

/// <summary>The schema of the spec language accepts the spec with all its examples, and refuses broken specs.</summary>
public sealed partial class SpecTests
{
    private static readonly JsonSchema Language = JsonSchema.FromText(
        Repository.Read("spec/livestation-spec.schema.json"), new BuildOptions { Dialect = Dialect.Draft07 });

    public static TheoryData<string> Files => [.. Named("spec")];

    // Not one case each: the corpus grows, and one failure lists all.
    [Fact]
    public void A_broken_spec_of_the_corpus_is_refused_if_a_schema_can_find_the_mistake()
    {
        string[] found = [.. Named("tests", "LiveStation.Generator.Engine.Tests", "Corpus").Where(IsFindable)];

        found.Length.ShouldBeGreaterThan(50);
        found.Where(path => YamlJson.Read(File.ReadAllText(path)) is { } json && SchemaSet.ErrorsOf(Language, json).Count == 0)
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_of_the_spec_is_valid(string path)
    {
        JsonElement? json = YamlJson.Read(File.ReadAllText(path));
        SchemaSet.ErrorsOf(Language, json.ShouldNotBeNull()).ShouldBeEmpty();
    }

    private static string[] Named(params string[] folder) =>
        [.. Directory.GetFiles(Repository.PathOf(folder), "*.yaml").Order(StringComparer.Ordinal)];

    private static bool IsFindable(string path) => !UnseenCases.Reasons.ContainsKey(Path.GetFileNameWithoutExtension(path))
        && RuleId().Matches(File.ReadAllText(path)) is { Count: > 0 } ids
        && ids.Any(id => SeenRules.Contains(id.Groups[1].Value));

    [GeneratedRegex(@"^# .*?(LSG\d{4})", RegexOptions.Multiline)]
    private static partial Regex RuleId();
}
