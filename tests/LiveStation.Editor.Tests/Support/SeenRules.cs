using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Editor.Tests.Support;

/// <summary>Rules that a schema can check: one value or mapping is enough, without the rest of the spec.</summary>
internal static class SeenRules
{
    private static readonly HashSet<string> Ids = new(StringComparer.Ordinal)
    {
        // A key without a value.
        "LSG0016",
        // Keys, types of values, literals, formats, empty values, version.
        "LSG0020", "LSG0021", "LSG0022", "LSG0023", "LSG0024", "LSG0025", "LSG0026",
        // Missing descriptions. The languages of a spec are specified in its head, which can be in another file.
        "LSG0031",
        // The syntax of types and routes, and the types that are valid at a place because of their syntax alone.
        "LSG0041", "LSG0045", "LSG0048", "LSG0051", "LSG0062",
        // Invalid C# names.
        "LSG0070",
        // Missing examples.
        "LSG0090",
    };

    // The schema does not describe an empty file, a list or a file with too many levels. Quotes, tabs, documents, aliases,
    // keys and brackets stop the parser of an editor, or result in a key that the schema does not define.
    private static readonly HashSet<string> IdsOfText = new(StringComparer.Ordinal)
    {
        "LSG0002", "LSG0003", "LSG0004", "LSG0006", "LSG0007", "LSG0008", "LSG0011", "LSG0013", "LSG0014", "LSG0015",
        "LSG0017", "LSG0018", "LSG0019",
    };

    /// <summary>Whether the parser of an editor or the schema reports violations of a rule about the text.</summary>
    public static bool ShowInText(string id) => IdsOfText.Contains(id);

    /// <summary>Whether a schema can report violations of a rule.</summary>
    public static bool Contains(string id) => Ids.Contains(id);

    /// <summary>The errors of the engine in a file that a schema can report as well.</summary>
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
