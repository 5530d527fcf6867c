using System.Text;

namespace LiveStation.Generator.Engine.Documents;

/// <summary>Prints a document as YAML in block style, which readers of YAML 1.1 and 1.2 understand alike.</summary>
internal static class YamlPrinter
{
    private const int SpacesPerLevel = 2;

    /// <summary>Prints a document with a line end after it.</summary>
    /// <param name="root">The document: an object or an array.</param>
    public static string Print(DocumentNode root)
    {
        var text = new StringBuilder();
        Block(text, root, 0, isAfterDash: true);
        return text.ToString();
    }

    private static void Block(StringBuilder text, DocumentNode node, int level, bool isAfterDash)
    {
        bool isIndented = isAfterDash;
        if (node is DocumentMap map)
        {
            foreach (DocumentMember member in map.Members)
            {
                Indent(text, level, ref isIndented);
                text.Append(YamlScalar.Key(member.Name)).Append(':');
                Value(text, member.Value, level + 1, isItem: false);
            }
        }
        else if (node is DocumentList list)
        {
            foreach (DocumentNode item in list.Items)
            {
                Indent(text, level, ref isIndented);
                text.Append('-');
                Value(text, item, level + 1, isItem: true);
            }
        }
    }

    private static void Value(StringBuilder text, DocumentNode node, int level, bool isItem)
    {
        switch (node)
        {
            case DocumentMap { Members.Count: 0 }:
                text.Append(" {}\n");
                break;
            case DocumentList { Items.Count: 0 }:
                text.Append(" []\n");
                break;
            case DocumentText scalar:
                text.Append(' ').Append(YamlScalar.Of(scalar.Text, level * SpacesPerLevel)).Append('\n');
                break;
            case DocumentLiteral literal:
                text.Append(' ').Append(literal.Json).Append('\n');
                break;
            default:
                // The first line of an object in a list follows the dash.
                text.Append(isItem ? ' ' : '\n');
                Block(text, node, level, isAfterDash: isItem);
                break;
        }
    }

    private static void Indent(StringBuilder text, int level, ref bool isIndented)
    {
        if (!isIndented)
            text.Append(' ', level * SpacesPerLevel);
        isIndented = false;
    }
}
