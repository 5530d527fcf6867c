using System.Text;

namespace LiveStation.CommandLine.Terminal;

/// <summary>The output of a command: lines of pieces, paragraphs and tables, with color or without.</summary>
/// <param name="writer">Receives the text.</param>
/// <param name="traits">Width of the screen, and whether it shows color.</param>
internal sealed class Screen(TextWriter writer, ScreenTraits traits)
{
    // Longer lines are hard to read; tables can be wider.
    private const int WidestParagraph = 92;

    /// <summary>Width of the screen, and whether it shows color.</summary>
    public ScreenTraits Traits => traits;

    /// <summary>Writes one line.</summary>
    /// <param name="pieces">The pieces of the line; none for an empty line.</param>
    public void Line(params IReadOnlyList<Piece> pieces)
    {
        StringBuilder line = new();
        foreach (Piece piece in pieces)
        {
            string text = SafeText.Of(piece.Text);
            line.Append(traits.IsInColour ? Ansi.Dress(text, piece.Ink) : text);
        }
        // Not WriteLine: its line ending depends on the operating system.
        writer.Write(line.Append('\n').ToString());
    }

    /// <summary>Writes a text, wrapped into lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ink">The role of the text.</param>
    /// <param name="indent">Number of empty cells before each line.</param>
    public void Paragraph(string text, Ink ink = Ink.Plain, int indent = 2)
    {
        string safe = SafeText.Of(text);
        IEnumerable<string> lines = traits.Width == ScreenTraits.Unlimited
            ? [safe]
            : TextWrap.Lines(safe, Math.Min(traits.Width, WidestParagraph) - indent);
        foreach (string line in lines)
            Line(Indent(indent), new Piece(line, ink));
    }

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="indent">Number of empty cells before each line.</param>
    public void Show(Table table, int indent = 2)
    {
        foreach (IReadOnlyList<Piece> line in TableLayout.Lines(table, traits.Width - indent))
            Line([Indent(indent), .. line]);
    }

    /// <summary>Writes text unchanged, for other programs to read.</summary>
    /// <param name="text">The text.</param>
    public void Raw(string text) => writer.Write(text);

    private static string Indent(int cells) => new(' ', cells);
}
