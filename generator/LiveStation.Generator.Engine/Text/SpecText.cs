namespace LiveStation.Generator.Engine.Text;

/// <summary>The text of a spec file, and where its lines begin: turns offsets into places.</summary>
/// <remarks>
/// Lines end where the compiler lets them end (<c>\r\n</c>, <c>\n</c>, <c>\r</c>, U+0085, U+2028, U+2029) and columns
/// count UTF-16 characters as it does, so that an editor shows a diagnostic where it was meant.
/// </remarks>
internal sealed class SpecText
{
    private readonly string _file;
    private readonly int[] _lineStarts;

    /// <summary>Finds the lines of a text.</summary>
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

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Whether words of it may have gaps, from which characters were taken out.</summary>
    public bool HasGaps { get; }

    /// <summary>Puts another text of the same length in place, keeping the lines of this one.</summary>
    /// <param name="text">The text to read on with.</param>
    public SpecText With(string text) => new(_file, text, _lineStarts, hasGaps: true);

    /// <summary>Tells the place of a stretch; offsets outside the text are taken for its ends.</summary>
    /// <param name="start">Offset it begins at.</param>
    /// <param name="end">Offset it ends at.</param>
    public SpecSpan Span(int start, int end)
    {
        start = Clamp(start, 0);
        end = Clamp(end, start);
        int line = LineOf(start);
        int endLine = end < LineEnd(line) ? line : LineOf(end);
        return new SpecSpan(
            _file, start, end - start, line, start - _lineStarts[line], endLine, end - _lineStarts[endLine]);
    }

    /// <summary>The line, from 0, that an offset lies on.</summary>
    /// <param name="offset">The offset.</param>
    public int LineOf(int offset)
    {
        int found = Array.BinarySearch(_lineStarts, Clamp(offset, 0));
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Offset a line begins at.</summary>
    /// <param name="line">The line, from 0.</param>
    public int LineStart(int line) => _lineStarts[line];

    /// <summary>Offset after a line and its line break.</summary>
    /// <param name="line">The line, from 0.</param>
    public int LineEnd(int line) => line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : Text.Length;

    /// <summary>The first offset from here on with a character that is neither blank nor a line break.</summary>
    /// <param name="offset">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    public int SkipBlanks(int offset, int end)
    {
        while (offset < end && char.IsWhiteSpace(Text[offset]))
            offset++;
        return offset;
    }

    /// <summary>The last offset, going back from here, that has a visible character before it.</summary>
    /// <param name="offset">Where to begin.</param>
    /// <param name="floor">Where to stop.</param>
    public int TrimBlanks(int offset, int floor)
    {
        while (offset > floor && char.IsWhiteSpace(Text[offset - 1]))
            offset--;
        return offset;
    }

    /// <summary>The character at an offset, or NUL outside the text.</summary>
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
