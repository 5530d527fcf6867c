using System.Runtime.CompilerServices;
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
    public static void List(this CodeWriter writer, string head, EquatableArray<string> items, string tail) =>
        Items(writer.Piece(head), items, tail);

    /// <summary>Writes a list in parentheses: on one line with its head when it fits, otherwise one item per line.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="head">The text before the opening parenthesis.</param>
    /// <param name="items">The items.</param>
    /// <param name="tail">The text after the closing parenthesis.</param>
    public static void List(
        this CodeWriter writer, [InterpolatedStringHandlerArgument("writer")] CodeText head, EquatableArray<string> items, string tail) =>
        Items(head.Writer, items, tail);

    /// <summary>Writes a list in parentheses, one item per line.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="head">The text before the opening parenthesis.</param>
    /// <param name="items">The items; without items, the parentheses are empty.</param>
    /// <param name="tail">The text after the closing parenthesis.</param>
    public static void ListOfLines(this CodeWriter writer, string head, EquatableArray<string> items, string tail) =>
        ItemsOnLines(writer.Piece(head), items, tail);

    /// <summary>Writes a list in parentheses, one item per line.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="head">The text before the opening parenthesis.</param>
    /// <param name="items">The items; without items, the parentheses are empty.</param>
    /// <param name="tail">The text after the closing parenthesis.</param>
    public static void ListOfLines(
        this CodeWriter writer, [InterpolatedStringHandlerArgument("writer")] CodeText head, EquatableArray<string> items, string tail) =>
        ItemsOnLines(head.Writer, items, tail);

    private static void Items(CodeWriter writer, EquatableArray<string> items, string tail)
    {
        if (items.Count > 0 && writer.LineWidth + WidthOf(items) + TextWidth.Of(tail) > WidestLine)
        {
            ItemsOnLines(writer, items, tail);
            return;
        }
        writer.Piece("(");
        for (int i = 0; i < items.Count; i++)
            writer.Piece(i > 0 ? ", " : "").Piece(items[i]);
        writer.Piece(")").Piece(tail).End();
    }

    private static int WidthOf(EquatableArray<string> items)
    {
        int width = "()".Length - ", ".Length;
        foreach (string item in items)
            width += TextWidth.Of(item) + ", ".Length;
        return width;
    }

    private static void ItemsOnLines(CodeWriter writer, EquatableArray<string> items, string tail)
    {
        if (items.Count == 0)
        {
            writer.Piece("()").Piece(tail).End();
            return;
        }
        writer.Piece("(").End();
        using (writer.Indented())
        {
            for (int i = 0; i < items.Count; i++)
            {
                bool isLast = i == items.Count - 1;
                writer.Pieces(items[i]).Piece(isLast ? ")" : ",").Piece(isLast ? tail : "").End();
            }
        }
    }
}
