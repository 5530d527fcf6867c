using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

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
        // No meaning at all. Which languages a spec has is written in its head, which can be in another file.
        "LSG0031",
        // How types and routes are written, and which types can stand at a place by their form alone.
        "LSG0041", "LSG0045", "LSG0048", "LSG0051", "LSG0062",
        // Names that C# cannot say.
        "LSG0070",
        // No example at all.
        "LSG0090",
    };

    // An empty file, a list and what lies too deep are not what the schema describes; quotes, tabs, documents, aliases,
    // keys and brackets stop the parser of an editor, or leave a key that the schema does not know.
    private static readonly HashSet<string> IdsOfText = new(StringComparer.Ordinal)
    {
        "LSG0002", "LSG0003", "LSG0004", "LSG0006", "LSG0007", "LSG0008", "LSG0011", "LSG0013", "LSG0014", "LSG0015",
        "LSG0017", "LSG0018", "LSG0019",
    };

    /// <summary>Whether an editor sees mistakes of a rule about the text, be it by its parser or by the schema.</summary>
    public static bool ShowInText(string id) => IdsOfText.Contains(id);

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
