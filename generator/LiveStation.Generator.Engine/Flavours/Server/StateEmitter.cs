using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>
/// Writes the description of the objects that the service keeps as one JSON text. The compiler reads a text in a fraction of the
/// time that it takes for the same tables as expressions, and a server parses it once.
/// </summary>
internal static class StateEmitter
{
    private const int WidestLine = 140;

    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(StateUnit unit) => SourceFile.Emit(unit, [], writer =>
    {
        writer.Doc(unit.Doc);
        writer.Line($"internal static class {TypeName.State(unit.Name)}");
        using (writer.Block())
        {
            writer.Doc(unit.ModelDoc);
            writer.Line($"public const string {FixedMembers.Model} = \"\"\"");
            using (writer.Indented())
            {
                Print(writer, "", unit.Document, "");
                writer.Line("\"\"\";");
            }
        }
    });

    // What fits on one line is written on one line.
    private static void Print(CodeWriter writer, string start, DocumentNode node, string end)
    {
        string compact = CompactJson.Of(node);
        if (start.Length + compact.Length + end.Length <= WidestLine || node is not (DocumentMap or DocumentList))
        {
            writer.Lines(start + compact + end);
            return;
        }
        bool isMap = node is DocumentMap;
        (string Start, DocumentNode Value)[] items = node is DocumentMap map
            ? [.. map.Members.Select(member => (QuotedText.OfCompactJson(member.Name) + ":", member.Value))]
            : [.. ((DocumentList)node).Items.Select(item => ("", item))];
        writer.Line(start + (isMap ? "{" : "["));
        using (writer.Indented())
        {
            for (int i = 0; i < items.Length; i++)
                Print(writer, items[i].Start, items[i].Value, i < items.Length - 1 ? "," : "");
        }
        writer.Line((isMap ? "}" : "]") + end);
    }
}
