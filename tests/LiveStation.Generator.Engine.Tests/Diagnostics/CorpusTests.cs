using LiveStation.Generator.Engine.Diagnostics;

namespace LiveStation.Generator.Engine.Tests.Diagnostics;

/// <summary>
/// Broken specs in <c>Corpus</c>: one mistake each, but for those that are called <c>many-mistakes</c>. The comments at the top of a file say what is expected, as compilers
/// print it; a file whose first line says so stands alone, every other one stands beside <c>head.yaml</c>.
/// </summary>
public sealed class CorpusTests
{
    private const string StandsAlone = "# Stands alone.";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus");

    private static readonly SpecFile Head = new("head.yaml", File.ReadAllText(Path.Combine(Folder, "head.yaml")));

    public static TheoryData<string> Cases =>
        [.. Directory.GetFiles(Folder, "*.yaml").Select(Path.GetFileNameWithoutExtension).OfType<string>()
            .Where(name => name != "head").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_told_where_it_is_with_what_to_do(string name)
    {
        string text = File.ReadAllText(Path.Combine(Folder, name + ".yaml"));

        Compile(name, text).Diagnostics.Select(Shown(name)).ShouldBe(Expected(text));
    }

    [Fact]
    public void Every_rule_of_binding_has_a_case()
    {
        IEnumerable<string> shown = Cases.Select(data => File.ReadAllText(Path.Combine(Folder, data.Data + ".yaml")))
            .SelectMany(Expected)
            .Select(line => line.Split(' ')[2].TrimEnd(':')).Distinct();

        Rules.All.Select(rule => rule.Id).Where(IsOfBinding).Except(shown).ShouldBeEmpty();
    }

    [Fact]
    public void The_head_that_stands_beside_the_cases_is_sound() =>
        SpecCompiler.Compile([Head], new EmitOptions("Shop")).Diagnostics.ShouldBeEmpty();

    private static CompileResult Compile(string name, string text)
    {
        SpecFile broken = new(name + ".yaml", text);
        bool isAlone = text.StartsWith(StandsAlone, StringComparison.Ordinal);
        return SpecCompiler.Compile(isAlone ? [broken] : [Head, broken], new EmitOptions("Shop"));
    }

    private static Func<SpecDiagnostic, string> Shown(string name) =>
        diagnostic => diagnostic.ToString().Replace(name + ".yaml", "");

    private static string[] Expected(string text) =>
        [.. text.Split('\n').TakeWhile(line => line.StartsWith('#')).Where(line => line != StandsAlone).Select(line => line[2..])];

    private static bool IsOfBinding(string id) => string.CompareOrdinal(id, "LSG0020") >= 0;
}
