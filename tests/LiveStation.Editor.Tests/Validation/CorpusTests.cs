using System.Text.RegularExpressions;
using LiveStation.Editor.Tests.Support;

namespace LiveStation.Editor.Tests.Validation;

/// <summary>The engine's corpus of broken specs: the schema reports structural errors, and no others.</summary>
public sealed partial class CorpusTests
{
    private const string PlainType = "A type that begins small can only be a plain one, and those are known.";

    private static readonly IReadOnlyDictionary<string, string> Corpus =
        Repository.YamlIn("tests", "LiveStation.Generator.Engine.Tests", "Corpus");

    private static readonly Lazy<IReadOnlyDictionary<string, string[]>> Verdicts = new(() => Judge.Try(Corpus));

    /// <summary>Cases that a schema reports although it does not check their rule in general, with the reason.</summary>
    private static readonly Dictionary<string, string> SeenToo = new(StringComparer.Ordinal)
    {
        ["english-is-blank"] = "A text that is there is never blank, whatever the languages of the spec.",
        ["korean-is-null"] = "To the language a key that is null is not there; a schema asks for a text.",
        ["type-is-misspelt"] = PlainType,
        ["type-has-no-near-name"] = PlainType,
        ["type-is-a-list-of-nothing"] = PlainType,
        ["type-is-unknown"] = PlainType,
        ["timestamp-lacks-its-unit"] = PlainType,
        ["line-is-indented-with-ideographic-spaces"] = "To the parser of an editor they are part of a key.",
        ["type-is-decimal"] = PlainType,
        ["type-is-the-long-of-another-language"] = PlainType,
        ["unit-of-a-time-does-not-exist"] = PlainType,
        ["query-value-of-a-wrong-type-is-in-an-example"] = PlainType,
    };

    public static TheoryData<string> Cases => [.. Corpus.Keys.Where(name => name != "head")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_seen_when_it_is_one_of_structure_and_otherwise_not(string name)
    {
        string[] rules = [.. RuleId().Matches(Corpus[name]).Select(match => match.Groups[1].Value)];
        bool isOfStructure = rules.Any(id => SeenRules.Contains(id) || SeenRules.ShowInText(id));
        bool isExpected = SeenToo.ContainsKey(name) || (isOfStructure && !UnseenCases.Reasons.ContainsKey(name));

        string[] mistakes = Verdicts.Value[name];

        (mistakes.Length > 0).ShouldBe(isExpected, string.Join('\n', mistakes));
    }

    [Fact]
    public void The_head_beside_the_cases_passes() => Verdicts.Value["head"].ShouldBeEmpty();

    [Fact]
    public void Every_exception_is_a_case_and_needed()
    {
        UnseenCases.Reasons.Keys.ShouldAllBe(name => Verdicts.Value[name].Length == 0
            && RuleId().Matches(Corpus[name]).Any(match => SeenRules.Contains(match.Groups[1].Value)));
        SeenToo.Keys.ShouldAllBe(name => Verdicts.Value[name].Length > 0
            && !RuleId().Matches(Corpus[name]).Any(match => SeenRules.Contains(match.Groups[1].Value)));
    }

    [GeneratedRegex(@"^# \(.*?\): (?:error|warning) (LSG\d+)", RegexOptions.Multiline)]
    private static partial Regex RuleId();
}
