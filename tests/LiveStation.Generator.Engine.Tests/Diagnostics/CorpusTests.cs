using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Diagnostics;

/// <summary>
/// Broken specs in <c>Corpus</c>: one mistake each, except in the files named <c>many-mistakes</c>. The comments at the
/// top of a file contain the expected diagnostics in the format of compilers. A file is compiled together with
/// <c>head.yaml</c>, unless its first line is the marker of a complete spec.
/// </summary>
public sealed class CorpusTests
{
    private const string StandsAlone = "# Stands alone.";

    // The case would be a file that is too large; the tests of the page and of the syntax create its text in code.
    private const string HasNoFile = "LSG0001";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus");

    private static readonly SpecFile Head = new("head.yaml", File.ReadAllText(Path.Combine(Folder, "head.yaml")));

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Folder, "*.yaml").Select(Path.GetFileNameWithoutExtension).OfType<string>()
            .Where(name => name != "head").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_reported_at_its_place_with_what_to_do(string name)
    {
        string text = File.ReadAllText(Path.Combine(Folder, name + ".yaml"));

        Compile(name, text).Diagnostics.Select(Shown(name)).ShouldBe(Expected(text));
    }

    [Fact]
    public void Every_rule_has_a_case_but_that_of_a_file_too_large_to_keep()
    {
        IEnumerable<string> shown = Cases.Where(data => !data.Data.StartsWith("many-mistakes", StringComparison.Ordinal))
            .Select(data => File.ReadAllText(Path.Combine(Folder, data.Data + ".yaml")))
            .SelectMany(Expected)
            .Select(line => line.Split(' ')[2].TrimEnd(':')).Distinct();

        Rules.All.Select(rule => rule.Id).Except(shown).ShouldBe([HasNoFile]);
    }

    [Fact]
    public void The_head_beside_the_cases_is_valid() =>
        SpecCompiler.Compile([Head], new EmitOptions("Shop")).Diagnostics.ShouldBeEmpty();

    private static CompileResult Compile(string name, string text)
    {
        SpecFile broken = new(name + ".yaml", text);
        bool isAlone = text.StartsWith(StandsAlone, StringComparison.Ordinal);
        return SpecCompiler.Compile(isAlone ? [broken] : [Head, broken], new EmitOptions("Shop", Documentation: DocumentationLanguage.Both));
    }

    private static Func<SpecDiagnostic, string> Shown(string name) =>
        diagnostic => diagnostic.ToString().Replace(name + ".yaml", "");

    private static string[] Expected(string text) =>
        [.. text.Split('\n').TakeWhile(line => line.StartsWith('#')).Where(line => line != StandsAlone).Select(line => line[2..])];
}
