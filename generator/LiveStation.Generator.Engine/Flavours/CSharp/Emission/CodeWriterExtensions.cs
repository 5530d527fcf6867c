using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Emission;

/// <summary>Recurring patterns of generated code.</summary>
internal static class CodeWriterExtensions
{
    /// <summary>The maximum width of a line of generated code, where possible.</summary>
    public const int WidestLine = 120;

    /// <summary>Writes items with an empty line between them.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes one of them.</param>
    public static void Separated<T>(this CodeWriter writer, IEnumerable<T> items, Action<CodeWriter, T> write)
    {
        bool isFirst = true;
        foreach (T item in items)
        {
            if (!isFirst)
                writer.Line();
            write(writer, item);
            isFirst = false;
        }
    }

    /// <summary>Writes a list in parentheses: on one line with its head when it fits, otherwise one item per line.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="head">The text before the opening parenthesis.</param>
    /// <param name="items">The items.</param>
    /// <param name="tail">The text after the closing parenthesis.</param>
    public static void List(this CodeWriter writer, string head, EquatableArray<string> items, string tail)
    {
        string oneLine = $"{head}({string.Join(", ", items)}){tail}";
        if (items.Count == 0 || writer.Column + TextWidth.Of(oneLine) <= WidestLine)
            writer.Line(oneLine);
        else
            writer.ListOfLines(head, items, tail);
    }

    /// <summary>Writes a list in parentheses, one item per line.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="head">The text before the opening parenthesis.</param>
    /// <param name="items">The items; without items, the parentheses are empty.</param>
    /// <param name="tail">The text after the closing parenthesis.</param>
    public static void ListOfLines(this CodeWriter writer, string head, EquatableArray<string> items, string tail)
    {
        if (items.Count == 0)
        {
            writer.Line($"{head}(){tail}");
            return;
        }
        writer.Line(head + "(");
        using (writer.Indented())
        {
            for (int i = 0; i < items.Count; i++)
                writer.Lines(items[i] + (i < items.Count - 1 ? "," : ")" + tail));
        }
    }
}
