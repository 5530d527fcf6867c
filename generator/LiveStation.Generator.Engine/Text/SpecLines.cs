using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Text;

/// <summary>The name of a spec file and its lines. Every place in the file refers to this object.</summary>
/// <remarks>
/// Line ends are those of the compiler (<c>\r\n</c>, <c>\n</c>, <c>\r</c>, U+0085, U+2028, U+2029), and columns
/// count UTF-16 characters as in the compiler, so that an editor shows a diagnostic at the correct place.
/// </remarks>
internal sealed class SpecLines : IEquatable<SpecLines>
{
    private readonly EquatableArray<int> _starts;
    private readonly int _length;

    /// <summary>Finds the lines of a text.</summary>
    /// <param name="file">Logical name of the file.</param>
    /// <param name="text">Its text.</param>
    public SpecLines(string file, string text) => (File, _starts, _length) = (file, EquatableArray.Of(StartsIn(text)), text.Length);

    /// <summary>Logical name of the file.</summary>
    public string File { get; }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int Count => _starts.Count;

    /// <summary>Returns a range; offsets outside the text are limited to its start and end.</summary>
    /// <param name="start">The start offset.</param>
    /// <param name="end">The end offset.</param>
    public SpecPlace Place(int start, int end)
    {
        start = Clamp(start, 0);
        return new SpecPlace(this, start, Clamp(end, start) - start);
    }

    /// <summary>Returns the place of a range, with its lines and columns.</summary>
    /// <param name="start">The start offset.</param>
    /// <param name="end">The end offset.</param>
    public SpecSpan Span(int start, int end)
    {
        start = Clamp(start, 0);
        end = Clamp(end, start);
        int line = LineOf(start);
        int endLine = end < EndOf(line) ? line : LineOf(end);
        return new SpecSpan(File, start, end - start, line, start - _starts[line], endLine, end - _starts[endLine]);
    }

    /// <summary>Returns the line, from 0, of an offset.</summary>
    /// <param name="offset">The offset.</param>
    public int LineOf(int offset)
    {
        offset = Clamp(offset, 0);
        int low = 0, high = _starts.Count;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (_starts[middle] <= offset)
                low = middle;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>Returns the offset of the start of a line.</summary>
    /// <param name="line">The line, from 0.</param>
    public int StartOf(int line) => _starts[line];

    /// <summary>Returns the offset after a line and its line break.</summary>
    /// <param name="line">The line, from 0.</param>
    public int EndOf(int line) => line + 1 < _starts.Count ? _starts[line + 1] : _length;

    /// <inheritdoc />
    public bool Equals(SpecLines? other) =>
        ReferenceEquals(this, other)
        || (other is not null && File == other.File && _length == other._length && _starts == other._starts);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is SpecLines other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => _length;

    private static int[] StartsIn(string text)
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

    private int Clamp(int offset, int floor) => Math.Max(floor, Math.Min(offset, _length));
}
