using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>
/// Scans the parts of simple YAML. Each method returns whether the text has the simple form of the part; otherwise the text must
/// be read by a full parser.
/// </summary>
/// <param name="text">The text of the file.</param>
/// <param name="range">The range to scan.</param>
internal sealed class SimpleScanner(string text, TextRange range)
{
    // The full parser rejects longer keys; its limit is 1,024 characters.
    private const int LongestKey = 1000;

    private readonly int _end = range.End;
    private int _lineStart = range.Start, _scalarStart;
    private bool _isQuoted;

    /// <summary>The offset of the next character.</summary>
    public int Position { get; private set; } = range.Start;

    /// <summary>The offset after the last scalar.</summary>
    public int ScalarEnd { get; private set; }

    /// <summary>The next character; a line break at the end of the range.</summary>
    public char Current => At(Position);

    /// <summary>The column of the next character, from 0.</summary>
    public int Column => Position - _lineStart;

    /// <summary>Indicates whether the range has no more characters.</summary>
    public bool IsAtEnd => Position >= _end;

    /// <summary>Indicates whether the next character is the dash of a list item.</summary>
    public bool IsAtDash => Current == '-' && At(Position + 1) == ' ';

    private bool IsKeyTooLong => Position - _scalarStart > LongestKey;

    /// <summary>
    /// Indicates whether all line breaks are <c>\n</c> or <c>\r\n</c>, and there are no tabs, other control characters or other line
    /// breaks of Unicode.
    /// </summary>
    public bool HasOnlySimpleCharacters()
    {
        for (int i = range.Start; i < _end; i++)
        {
            char c = text[i];
            if (c is (>= ' ' and < '\u007F') or (> '\u00A0' and not ('\u2028' or '\u2029' or '\uFEFF')) or '\n')
                continue;
            if (c != '\r' || At(i + 1) != '\n' || i + 1 == _end)
                return false;
        }
        return true;
    }

    /// <summary>Skips one character.</summary>
    public void Skip() => Position++;

    /// <summary>Skips blank lines, comments on separate lines, and the indentation.</summary>
    public void SkipToContent()
    {
        while (Position < _end)
        {
            char c = text[Position];
            if (c == '#')
            {
                SkipLine();
                continue;
            }
            if (c is not (' ' or '\r' or '\n'))
                return;
            Position++;
            if (c == '\n')
                _lineStart = Position;
        }
    }

    /// <summary>Skips the blanks and the comment at the end of a line.</summary>
    /// <returns>False when the line has more content.</returns>
    public bool TryLineEnd()
    {
        int start = Position;
        SkipSpaces();
        if (Current == '#' && Position > start)
            SkipLine();
        return IsBreak(Current);
    }

    /// <summary>Skips the dash of a list item.</summary>
    public bool TryDash()
    {
        if (!IsAtDash)
            return false;
        Position++;
        SkipSpaces();
        // A comment after the dash, or another dash, has a meaning of its own.
        return !IsBreak(Current) && Current != '#' && !IsAtDash;
    }

    /// <summary>Indicates whether a key and its colon are next.</summary>
    public bool IsAtKey()
    {
        int start = Position;
        bool isKey = TryScalar(isInBrackets: false, out _, out _) && TryColon();
        Position = start;
        return isKey;
    }

    /// <summary>Skips the colon of a key on a line of its own, and the blanks after it.</summary>
    public bool TryColon()
    {
        if (Current != ':' || !IsBlank(At(Position + 1)) || IsKeyTooLong)
            return false;
        Position++;
        if (Current == ' ')
            SkipSpaces();
        // TryLineEnd accepts a comment only after a blank.
        if (Current == '#')
            Position--;
        return true;
    }

    /// <summary>Skips the colon of a key in brackets. After a quoted key, as in JSON, it needs no blank.</summary>
    public bool TryColonInBrackets()
    {
        SkipSpaces();
        if (Current != ':' || IsKeyTooLong || !(_isQuoted || IsBlank(At(Position + 1))))
            return false;
        Position++;
        return true;
    }

    /// <summary>Skips blanks and line breaks in brackets; lines must be indented more than those around the brackets.</summary>
    /// <param name="indent">The indentation of the lines around the brackets.</param>
    public bool TrySkipInBrackets(int indent)
    {
        bool isNewLine = false;
        while (Position < _end && text[Position] is ' ' or '\n' or '\r')
        {
            if (text[Position] == '\n')
                (isNewLine, _lineStart) = (true, Position + 1);
            Position++;
        }
        return Position < _end && Current != '#' && (!isNewLine || Column > indent);
    }

    /// <summary>Reads a plain or quoted scalar on one line.</summary>
    /// <param name="isInBrackets">Indicates whether commas and brackets end it.</param>
    /// <param name="value">Its text.</param>
    /// <param name="isQuoted">Indicates whether it was quoted.</param>
    public bool TryScalar(bool isInBrackets, out string value, out bool isQuoted)
    {
        _scalarStart = Position;
        _isQuoted = isQuoted = Current is '"' or '\'';
        bool isScalar = isQuoted ? TryQuoted(out value) : TryPlain(isInBrackets, out value);
        ScalarEnd = Position;
        return isScalar;
    }

    /// <summary>Reads a folded text without empty lines, whose last line break is removed.</summary>
    /// <param name="indent">The indentation of the lines around it.</param>
    /// <param name="value">The text on one line.</param>
    public bool TryFolded(int indent, out string value)
    {
        value = "";
        if (At(Position + 1) != '-' || !IsBreak(At(Position + 2)))
            return false;
        Position += 2;
        var lines = new List<string>();
        int column = -1;
        while (TryNextLine(ref column, indent))
        {
            int start = Position;
            SkipLine();
            lines.Add(text.Substring(start, Position - start));
        }
        value = string.Join(" ", lines);
        // The next content must be on a line that ends the text: after an empty line, the text would have a line break.
        return lines.Count > 0 && EndsFolded(column);
    }

    private bool TryNextLine(ref int column, int indent)
    {
        int start = Position + (Current == '\r' ? 2 : 1), next = start;
        while (At(next) == ' ')
            next++;
        int found = next - start;
        if (start >= _end || IsBreak(At(next)) || found <= indent || (column >= 0 && found != column))
            return false;
        (column, _lineStart, Position) = (found, start, next);
        return true;
    }

    private bool EndsFolded(int column)
    {
        ScalarEnd = Position;
        while (ScalarEnd > range.Start && char.IsWhiteSpace(text[ScalarEnd - 1]))
            ScalarEnd--;
        int line = Position, next = Position;
        while (next < _end && text[next] is ' ' or '\n' or '\r')
        {
            if (text[next] == '\n')
                line = next + 1;
            // Blanks in an empty line count as content when there are many of them.
            else if (text[next] == ' ' && next - line >= column)
                return false;
            next++;
        }
        return next >= _end || next - line < column;
    }

    private bool TryQuoted(out string value)
    {
        value = "";
        int start = ++Position;
        char quote = text[start - 1];
        while (!IsBreak(Current) && Current != quote)
        {
            // Escapes are rare.
            if (Current == '\\' && quote == '"')
                return false;
            Position++;
        }
        if (Current != quote)
            return false;
        value = ShortTexts.Of(text, start, Position - start);
        Position++;
        // Another quote would be an escaped one.
        return Current != quote;
    }

    private bool TryPlain(bool isInBrackets, out string value)
    {
        value = "";
        int start = Position;
        if (!BeginsPlain())
            return false;
        while (!IsBreak(Current))
        {
            char c = text[Position];
            if (isInBrackets && c is ',' or ']' or '}')
                break;
            if (isInBrackets && c is '[' or '{')
                return false;
            if (c == ':' && IsBlank(At(Position + 1)))
                break;
            if (isInBrackets && c == ':' && At(Position + 1) is ',' or '[' or ']' or '{' or '}')
                return false;
            if (c == '#' && text[Position - 1] == ' ')
                break;
            Position++;
        }
        while (text[Position - 1] == ' ')
            Position--;
        value = ShortTexts.Of(text, start, Position - start);
        return true;
    }

    // Other characters have a meaning of their own, or get one together with what follows them.
    private bool BeginsPlain() => char.IsLetterOrDigit(Current) || Current is '_' or '/' or '(' or '$' or '+' or '<'
        || (Current == '-' && char.IsLetterOrDigit(At(Position + 1)));

    private void SkipSpaces()
    {
        while (Position < _end && text[Position] == ' ')
            Position++;
    }

    private void SkipLine()
    {
        while (Position < _end && text[Position] is not ('\n' or '\r'))
            Position++;
    }

    private char At(int offset) => offset < _end ? text[offset] : '\n';

    private static bool IsBreak(char c) => c is '\n' or '\r';

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\r';
}
