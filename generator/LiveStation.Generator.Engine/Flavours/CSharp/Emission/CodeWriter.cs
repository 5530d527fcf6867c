using System.Runtime.CompilerServices;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Emission;

/// <summary>
/// Writes indented C#. Lines end in <c>\n</c> on every machine, blank lines are empty, and scopes control the indentation,
/// never counted spaces.
/// </summary>
internal sealed class CodeWriter
{
    private const int SpacesPerLevel = 4;
    private const int FirstLength = 256;
    private const int LongestParked = 256 * 1024;

    // The memory of the last finished text, for the next writer: a spec has many files, which are written one after another.
    private static char[]? s_parked;

    private char[] _text = Interlocked.Exchange(ref s_parked, null) ?? [];
    private int _length;
    private int _lineStart;
    private int _level;

    /// <summary>The number of columns before the text of a line.</summary>
    public int Column => _level * SpacesPerLevel;

    /// <summary>The width of the current line, with its indentation, in columns of an editor.</summary>
    public int LineWidth => TextWidth.Of(_text, _lineStart, _length - _lineStart);

    /// <summary>Writes an empty line.</summary>
    public void Line() => End();

    /// <summary>Writes one line.</summary>
    /// <param name="line">The line, without its end.</param>
    public void Line(string line) => Piece(line).End();

    /// <summary>Writes one line, part by part, without creating a string.</summary>
    /// <param name="line">The line, without its end.</param>
    public void Line([InterpolatedStringHandlerArgument("")] CodeText line) => End();

    /// <summary>Writes the lines of a raw string, each at the current depth.</summary>
    /// <param name="lines">The lines; their own indentation is kept below the current depth.</param>
    public void Lines(string lines) => Pieces(lines).End();

    /// <summary>Writes the lines of a raw string, each at the current depth, part by part, without creating a string.</summary>
    /// <param name="lines">The lines; their own indentation is kept below the current depth.</param>
    public void Lines([InterpolatedStringHandlerArgument("")] CodeText lines) => End();

    /// <summary>Writes a piece of a line; the first piece is indented.</summary>
    /// <param name="piece">The piece, without a line end.</param>
    public CodeWriter Piece(string piece) => Piece(piece, 0, piece.Length);

    /// <summary>Writes a piece of a line; the first piece is indented.</summary>
    /// <param name="text">The text that contains the piece.</param>
    /// <param name="start">The start of the piece.</param>
    /// <param name="length">The length of the piece in characters.</param>
    public CodeWriter Piece(string text, int start, int length)
    {
        if (length == 0)
            return this;
        int indentation = _length == _lineStart ? Column : 0;
        Reserve(indentation + length);
        for (int end = _length + indentation; _length < end; _length++)
            _text[_length] = ' ';
        text.CopyTo(start, _text, _length, length);
        _length += length;
        return this;
    }

    /// <summary>Writes text that can have several lines, each at the current depth; the last line is not ended.</summary>
    /// <param name="lines">The lines; their own indentation is kept below the current depth.</param>
    public CodeWriter Pieces(string lines)
    {
        int start = 0;
        for (int end = lines.IndexOf('\n'); end >= 0; end = lines.IndexOf('\n', start))
        {
            Piece(lines, start, end - start).End();
            start = end + 1;
        }
        return Piece(lines, start, lines.Length - start);
    }

    /// <summary>Ends a line.</summary>
    public void End()
    {
        Reserve(1);
        _text[_length++] = '\n';
        _lineStart = _length;
    }

    /// <summary>Opens braces; the scope closes them.</summary>
    /// <param name="end">The text after the closing brace.</param>
    public CodeScope Block(string end = "")
    {
        Line("{");
        _level++;
        return new CodeScope(this, end.Length == 0 ? "}" : "}" + end);
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

    /// <summary>Returns the text, and ends the use of this writer.</summary>
    public string Finish()
    {
        string text = ToString();
        if (_text.Length <= LongestParked)
            Volatile.Write(ref s_parked, _text);
        (_text, _length, _lineStart) = ([], 0, 0);
        return text;
    }

    /// <inheritdoc />
    public override string ToString() => new(_text, 0, _length);

    private void Reserve(int length)
    {
        if (_length + length > _text.Length)
            Array.Resize(ref _text, Math.Max(_length + length, Math.Max(FirstLength, 2 * _text.Length)));
    }
}
