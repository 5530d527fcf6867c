using System.Text;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Emission;

/// <summary>
/// Writes indented C#. Lines end in <c>\n</c> on every machine, blank lines are empty, and scopes control the indentation,
/// never counted spaces.
/// </summary>
internal sealed class CodeWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new();
    private int _level;

    /// <summary>The number of columns before the text of a line.</summary>
    public int Column => _level * SpacesPerLevel;

    /// <summary>Writes an empty line.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>Writes one line.</summary>
    /// <param name="line">The line, without its end.</param>
    public void Line(string line) => Append(line, 0, line.Length);

    /// <summary>Writes the lines of a raw string, each at the current depth.</summary>
    /// <param name="lines">The lines; their own indentation is kept below the current depth.</param>
    public void Lines(string lines)
    {
        int start = 0;
        for (int end = lines.IndexOf('\n'); end >= 0; end = lines.IndexOf('\n', start))
        {
            Append(lines, start, end);
            start = end + 1;
        }
        Append(lines, start, lines.Length);
    }

    /// <summary>Begins a line that is written in pieces, until <see cref="End"/>.</summary>
    /// <param name="start">Its first piece.</param>
    public CodeWriter Begin(string start)
    {
        _text.Append(' ', Column).Append(start);
        return this;
    }

    /// <summary>Writes a piece of a line.</summary>
    /// <param name="piece">The piece, without a line end.</param>
    public CodeWriter Piece(string piece)
    {
        _text.Append(piece);
        return this;
    }

    /// <summary>Writes a piece of a line.</summary>
    /// <param name="text">The text that contains the piece.</param>
    /// <param name="start">The start of the piece.</param>
    /// <param name="length">The length of the piece in characters.</param>
    public CodeWriter Piece(string text, int start, int length)
    {
        _text.Append(text, start, length);
        return this;
    }

    /// <summary>Ends a line that was written in pieces.</summary>
    public void End() => _text.Append('\n');

    /// <summary>Opens braces; the scope closes them.</summary>
    /// <param name="end">The text after the closing brace.</param>
    public CodeScope Block(string end = "")
    {
        Line("{");
        _level++;
        return new CodeScope(this, "}" + end);
    }

    /// <summary>Indents until the scope ends, without braces.</summary>
    public CodeScope Indented()
    {
        _level++;
        return new CodeScope(this, null);
    }

    /// <summary>Ends a scope.</summary>
    /// <param name="lastLine">Its last line; null for none.</param>
    internal void Close(string? lastLine)
    {
        _level--;
        if (lastLine is not null)
            Line(lastLine);
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private void Append(string text, int start, int end)
    {
        if (end > start)
            _text.Append(' ', Column).Append(text, start, end - start);
        _text.Append('\n');
    }
}
