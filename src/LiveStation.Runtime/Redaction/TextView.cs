using System.Text;

namespace LiveStation.Runtime.Redaction;

/// <summary>A decoded text with the positions of its characters in the original text.</summary>
internal sealed class TextView
{
    private readonly StringBuilder _text;
    private readonly List<(int Start, int End)> _places;
    private string? _whole;

    /// <summary>Initializes an empty text.</summary>
    /// <param name="capacity">The expected number of characters.</param>
    public TextView(int capacity)
    {
        _text = new StringBuilder(capacity);
        _places = new List<(int, int)>(capacity);
    }

    /// <summary>Initializes a text that is equal to the original.</summary>
    public TextView(string original)
        : this(original.Length)
    {
        for (int i = 0; i < original.Length; i++)
        {
            _text.Append(original[i]);
            _places.Add((i, i + 1));
        }
    }

    /// <summary>The number of characters.</summary>
    public int Length => _places.Count;

    /// <summary>Gets a character.</summary>
    /// <param name="index">The index of the character.</param>
    public char this[int index] => Text[index];

    /// <summary>The decoded text. It is created on first use.</summary>
    public string Text => _whole ??= _text.ToString();

    /// <summary>Adds a character of another text unchanged.</summary>
    /// <param name="source">The other text.</param>
    /// <param name="index">The index of the character.</param>
    public void Copy(TextView source, int index)
    {
        _text.Append(source[index]);
        _places.Add(source._places[index]);
    }

    /// <summary>Adds the decoded form of some characters of another text.</summary>
    /// <param name="text">The decoded form.</param>
    /// <param name="source">The other text.</param>
    /// <param name="start">The index of the first character.</param>
    /// <param name="end">The index after the last character.</param>
    public void Add(string text, TextView source, int start, int end)
    {
        foreach (char c in text)
        {
            _text.Append(c);
            _places.Add((source._places[start].Start, source._places[end - 1].End));
        }
    }

    /// <summary>Returns the range of the original text that some characters come from.</summary>
    /// <param name="start">The index of the first character.</param>
    /// <param name="length">The number of characters.</param>
    public (int Start, int End) PlaceOf(int start, int length) =>
        (_places[start].Start, _places[start + length - 1].End);
}
