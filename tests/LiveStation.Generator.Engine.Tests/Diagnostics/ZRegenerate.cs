using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Text;
namespace LiveStation.Generator.Engine.Tests.Diagnostics;
public sealed class ZRegenerate
{
    [Fact]
    public void Do()
    {
        string folder = "/work/h-i/tests/LiveStation.Generator.Engine.Tests/Corpus";
        SpecFile head = new("head.yaml", File.ReadAllText(Path.Combine(folder, "head.yaml")));
        List<string> korean = [];
        foreach (string file in Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(file);
            if (name == "head.yaml") continue;
            string text = File.ReadAllText(file);
            bool alone = text.StartsWith("# Stands alone.", StringComparison.Ordinal);
            SpecFile broken = new(name, text);
            var found = SpecCompiler.Compile(alone ? [broken] : [head, broken], new EmitOptions("Shop")).Diagnostics;
            string[] lines = text.Split('\n');
            string[] rest = [.. lines.SkipWhile(line => line.StartsWith('#'))];
            int before = lines.Length - rest.Length - (alone ? 1 : 0);
            string[] headLines = [.. (alone ? new[] { "# Stands alone." } : []), .. found.Select(one => "# " + one.ToString().Replace(name, ""))];
            if (before == found.Count)
                File.WriteAllText(file, string.Join("\n", headLines.Concat(rest)));
            else
                korean.Add("COUNT " + name);
            korean.AddRange(found.Select(one => one.ToString(one.Rule.Severity, MessageLanguage.Korean)));
        }
        File.WriteAllLines("/tmp/corpus-ko.txt", korean);
    }
}
