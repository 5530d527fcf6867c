namespace LiveStation.Generator.Engine.Text;

/// <summary>The text of a spec file with its line starts; converts offsets to places.</summary>
/// <remarks>
/// Line ends are those of the compiler (<c>\r\n</c>, <c>\n</c>, <c>\r</c>, U+0085, U+2028, U+2029), and columns
/// count UTF-16 characters as in the compiler, so that an editor shows a diagnostic at the correct place.
/// </remarks>
internal sealed class SpecText
{
    private readonly string _file;
    private readonly int[] _lineStarts;

    /// <summary>Initializes a new instance and finds the lines of a text.</summary>
    /// <param name="file">Logical name of the file.</param>
    /// <param name="text">Its text.</param>
    public SpecText(string file, string text)
        : this(file, text, FindLines(text), hasGaps: false)
    {
    }

    private SpecText(string file, string text, int[] lineStarts, bool hasGaps) =>
        (_file, Text, _lineStarts, HasGaps) = (file, text, lineStarts, hasGaps);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Indicates whether scalars may contain gaps, from which characters were removed.</summary>
    public bool HasGaps { get; }

    /// <summary>Returns another text of the same length with the lines of this one.</summary>
    /// <param name="text">The text that replaces this one.</param>
    public SpecText With(string text) => new(_file, text, _lineStarts, hasGaps: true);

    /// <summary>Returns the place of a range; offsets outside the text are limited to its start and end.</summary>
    /// <param name="start">The start offset.</param>
    /// <param name="end">The end offset.</param>
    public SpecSpan Span(int start, int end)
    {
        start = Clamp(start, 0);
        end = Clamp(end, start);
        int line = LineOf(start);
        int endLine = end < LineEnd(line) ? line : LineOf(end);
        return new SpecSpan(
            _file, start, end - start, line, start - _lineStarts[line], endLine, end - _lineStarts[endLine]);
    }

    /// <summary>Returns the line, from 0, of an offset.</summary>
    /// <param name="offset">The offset.</param>
    public int LineOf(int offset)
    {
        int found = Array.BinarySearch(_lineStarts, Clamp(offset, 0));
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Returns the offset of the start of a line.</summary>
    /// <param name="line">The line, from 0.</param>
    public int LineStart(int line) => _lineStarts[line];

    /// <summary>Returns the offset after a line and its line break.</summary>
    /// <param name="line">The line, from 0.</param>
    public int LineEnd(int line) => line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Text.Length;

    /// <summary>Returns the first offset at or after the start with a character that is neither blank nor a line break.</summary>
    /// <param name="offset">The start of the search.</param>
    /// <param name="end">The end of the search.</param>
    public int SkipBlanks(int offset, int end)
    {
        while (offset < end && char.IsWhiteSpace(Text[offset]))
            offset++;
        return offset;
    }

    /// <summary>Returns the last offset at or before the start that has a visible character before it.</summary>
    /// <param name="offset">The start of the search.</param>
    /// <param name="floor">The lower limit of the search.</param>
    public int TrimBlanks(int offset, int floor)
    {
        while (offset > floor && char.IsWhiteSpace(Text[offset - 1]))
            offset--;
        return offset;
    }

    /// <summary>Returns the character at an offset, or NUL outside the text.</summary>
    /// <param name="offset">The offset.</param>
    public char At(int offset) => offset >= 0 && offset < Text.Length ? Text[offset] : '\0';

    private static int[] FindLines(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            bool isBreak = text[i] is '\n' or '\u0085' or '\u2028' or '\u2029' or '\r';
            bool isHalfOfPair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (isBreak && !isHalfOfPair)
                starts.Add(i + 1);
        }
        return [.. starts];
    }

    private int Clamp(int offset, int floor) => Math.Max(floor, Math.Min(offset, Text.Length));
}
