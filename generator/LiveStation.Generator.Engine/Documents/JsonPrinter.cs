using System.Text;
using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Documents;

/// <summary>Prints a document as indented JSON, with <c>\n</c> at line ends.</summary>
internal static class JsonPrinter
{
    private const int SpacesPerLevel = 2;

    /// <summary>Prints a document with a line end after it.</summary>
    /// <param name="root">The document.</param>
    public static string Print(DocumentNode root)
    {
        var text = new StringBuilder();
        Print(text, root, 0);
        return text.Append('\n').ToString();
    }

    private static void Print(StringBuilder text, DocumentNode node, int level)
    {
        switch (node)
        {
            case DocumentText scalar:
                text.Append(QuotedText.OfJson(scalar.Text));
                break;
            case DocumentLiteral literal:
                text.Append(literal.Json);
                break;
            case DocumentList list:
                Print(text, '[', ']', level, list.Items, (item, inner) => Print(text, item, inner));
                break;
            case DocumentMap map:
                Print(text, '{', '}', level, map.Members, (member, inner) =>
                {
                    text.Append(QuotedText.OfJson(member.Name)).Append(": ");
                    Print(text, member.Value, inner);
                });
                break;
        }
    }

    private static void Print<T>(
        StringBuilder text, char opening, char closing, int level, IReadOnlyList<T> parts, Action<T, int> print)
    {
        text.Append(opening);
        for (int i = 0; i < parts.Count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', (level + 1) * SpacesPerLevel);
            print(parts[i], level + 1);
        }
        if (parts.Count > 0)
            text.Append('\n').Append(' ', level * SpacesPerLevel);
        text.Append(closing);
    }
}
