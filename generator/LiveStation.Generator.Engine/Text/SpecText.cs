namespace LiveStation.Generator.Engine.Text;

/// <summary>The text of a spec file with its lines.</summary>
internal sealed class SpecText
{
    /// <summary>Initializes a new instance and finds the lines of a text.</summary>
    /// <param name="file">Logical name of the file.</param>
    /// <param name="text">Its text.</param>
    public SpecText(string file, string text)
        : this(new SpecLines(file, text), text, hasGaps: false)
    {
    }

    private SpecText(SpecLines lines, string text, bool hasGaps) => (Lines, Text, HasGaps) = (lines, text, hasGaps);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The lines of the text.</summary>
    public SpecLines Lines { get; }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int LineCount => Lines.Count;

    /// <summary>Indicates whether scalars may contain gaps, from which characters were removed.</summary>
    public bool HasGaps { get; }

    /// <summary>Returns another text of the same length with the lines of this one.</summary>
    /// <param name="text">The text that replaces this one.</param>
    public SpecText With(string text) => new(Lines, text, hasGaps: true);

    /// <summary>Returns a range; offsets outside the text are limited to its start and end.</summary>
    /// <param name="start">The start offset.</param>
    /// <param name="end">The end offset.</param>
    public SpecPlace Place(int start, int end) => Lines.Place(start, end);

    /// <summary>Returns the place of a range, with its lines and columns.</summary>
    /// <param name="start">The start offset.</param>
    /// <param name="end">The end offset.</param>
    public SpecSpan Span(int start, int end) => Lines.Span(start, end);

    /// <summary>Returns the line, from 0, of an offset.</summary>
    /// <param name="offset">The offset.</param>
    public int LineOf(int offset) => Lines.LineOf(offset);

    /// <summary>Returns the offset of the start of a line.</summary>
    /// <param name="line">The line, from 0.</param>
    public int LineStart(int line) => Lines.StartOf(line);

    /// <summary>Returns the offset after a line and its line break.</summary>
    /// <param name="line">The line, from 0.</param>
    public int LineEnd(int line) => Lines.EndOf(line);

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
}
