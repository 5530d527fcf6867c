using LiveStation.Generator.Engine.Flavours;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Tests.Flavours.Support;

/// <summary>The output of the flavours for a model.</summary>
internal static class Emitted
{
    public static EmitOptions Client { get; } =
        new("Radio", GeneratedAccessibility.Public, DocumentationLanguage.English);

    public static EmitOptions Server { get; } = Client with { Flavours = Only("server") };

    public static FlavourSet Only(string word) => FlavourSet.Of(Flavour(word));

    public static EmitOptions Schema { get; } = new("") { Flavours = Only("schema") };

    public static EmitOptions Tools { get; } = Client with { Flavours = Only("mcp") };

    public static EmitOptions Cli { get; } = Client with { Flavours = Only("cli") };

    public static EmitOptions OpenApi { get; } = new("") { Flavours = Only("openapi") };

    public static Flavour Flavour(string word) => FlavourCatalog.All.Single(flavour => flavour.Word == word);

    public static IReadOnlyList<OutputUnit> Units(ApiModel model, EmitOptions? options = null) =>
        [.. SpecCompiler.Plan(model, options ?? Client)];

    public static IReadOnlyList<OutputFile> Files(ApiModel model, EmitOptions? options = null) =>
        [.. Units(model, options).Select(unit => unit.Emit())];

    public static string File(string hintName, ApiModel model, EmitOptions? options = null) =>
        Files(model, options).Single(file => file.Path == hintName).Content;

    /// <summary>The member that begins with the given text, with documentation and attributes, without indentation.</summary>
    public static string Member(string start, string hintName, ApiModel model, EmitOptions? options = null)
    {
        string[] lines = File(hintName, model, options).Split('\n');
        int first = Array.FindIndex(lines, line => line.TrimStart().StartsWith(start, StringComparison.Ordinal));
        first.ShouldBeGreaterThanOrEqualTo(0, $"'{start}' is not in\n{string.Join("\n", lines)}");
        int last = EndOf(lines, first);
        while (lines[first - 1].TrimStart() is ['/', '/', '/', ..] or ['[', ..])
            first--;
        int indentation = lines[first].Length - lines[first].TrimStart().Length;
        return string.Join("\n", lines[first..(last + 1)].Select(line => line[Math.Min(indentation, line.Length)..]));
    }

    // A member ends where all braces and parentheses are closed and its line ends in a semicolon, comma or brace.
    private static int EndOf(string[] lines, int first)
    {
        int depth = 0;
        for (int i = first; ; i++)
        {
            depth += lines[i].Count(c => c is '{' or '(') - lines[i].Count(c => c is '}' or ')');
            if (depth == 0 && lines[i].Length > 0 && lines[i][^1] is ';' or ',' or '}')
                return i;
        }
    }
}
