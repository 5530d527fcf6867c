using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>The engine reports mistakes in any spec; it never throws.</summary>
public sealed class RobustnessTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "spec");

    private static readonly SpecFile[] Spec =
        [.. Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal)
            .Select(path => new SpecFile("spec/" + Path.GetFileName(path), File.ReadAllText(path)))];

    private static readonly string[] Words =
    [
        "[]", "{}", "''", "null", "true", "-1", "9999999999999999999",
        "list<list<list<list<list<list<list<list<list<x>>>>>>>>>",
        "GET", "{", "]", "&a", "*a", "!t x", "가", "\ud800", "…", ": :", "- -", "#",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Mutated_specs_never_make_the_engine_throw(int seed)
    {
        var random = new Random(seed);
        for (int round = 0; round < 25; round++)
        {
            SpecFile[] mutated = [.. Spec.Select(file => file with { Text = Mutate(file.Text, random) })];
            foreach (Flavour flavour in FlavourCatalog.All)
            {
                var options = new EmitOptions("Shop", Flavours: FlavourSet.Of(flavour));
                Should.NotThrow(() => SpecCompiler.Compile(mutated, options), $"seed {seed}, round {round}");
            }
        }
    }

    [Fact]
    public void The_spec_itself_has_no_mistake() =>
        SpecCompiler.Compile(Spec, new EmitOptions("LiveStation")).Diagnostics
            .Where(one => one.Rule.Severity != RuleSeverity.Info).Select(one => one.ToString()).ShouldBeEmpty();

    private static string Mutate(string text, Random random)
    {
        List<string> lines = [.. text.Split('\n')];
        for (int edits = random.Next(0, 4); edits > 0; edits--)
            Edit(lines, random);
        return string.Join('\n', lines);
    }

    private static void Edit(List<string> lines, Random random)
    {
        int at = random.Next(lines.Count);
        string line = lines[at];
        switch (random.Next(6))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(at, lines[random.Next(lines.Count)]); break;
            case 2: lines[at] = line[..random.Next(line.Length + 1)]; break;
            case 3: lines[at] = "  " + line; break;
            case 4: lines[at] = line.Split(':')[0] + ": " + Words[random.Next(Words.Length)]; break;
            default: lines[at] = line.Insert(random.Next(line.Length + 1), Words[random.Next(Words.Length)]); break;
        }

        // An empty file has no line to edit.
        if (lines.Count == 0)
            lines.Add("");
    }
}
