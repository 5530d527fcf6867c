using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Editor.Tests.Support;

/// <summary>Which mistakes a schema can see: those that show in one value or one mapping, without the rest of the spec.</summary>
internal static class SeenRules
{
    private static readonly HashSet<string> Ids = new(StringComparer.Ordinal)
    {
        // A key with nothing after it.
        "LSG0016",
        // Keys, kinds of values, words, forms, emptiness, version.
        "LSG0020", "LSG0021", "LSG0022", "LSG0023", "LSG0024", "LSG0025", "LSG0026",
        // A meaning in one language, or in none.
        "LSG0030", "LSG0031",
        // How types and routes are written, and which types can stand at a place by their form alone.
        "LSG0041", "LSG0045", "LSG0048", "LSG0051", "LSG0062",
        // Names that C# cannot say.
        "LSG0070",
        // No example at all.
        "LSG0090",
    };

    /// <summary>Whether a schema can see mistakes of a rule.</summary>
    public static bool Contains(string id) => Ids.Contains(id);

    /// <summary>What the engine says of a file that a schema could say as well.</summary>
    public static string[] OfEngine(SpecFile file)
    {
        EquatableArray<ParsedSpec> parsed = EquatableArray.Of(SpecCompiler.Parse(file));
        return
        [
            .. SpecCompiler.Gather(parsed, SpecCompiler.Bind(parsed)).Where(one => Contains(one.Rule.Id))
                .Select(one => one.ToString()),
        ];
    }
}
