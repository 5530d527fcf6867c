using System.Text;

namespace LiveStation.Runtime.Redaction;

/// <summary>A text as it looks when it is decoded, with the places that its characters have in the original.</summary>
internal sealed class TextView
{
    private readonly StringBuilder _text;
    private readonly List<(int Start, int End)> _places;
    private string? _whole;

    /// <summary>Begins an empty one.</summary>
    /// <param name="capacity">How many characters to expect.</param>
    public TextView(int capacity)
    {
        _text = new StringBuilder(capacity);
        _places = new List<(int, int)>(capacity);
    }

    /// <summary>The original itself.</summary>
    public TextView(string original)
        : this(original.Length)
    {
        for (int i = 0; i < original.Length; i++)
        {
            _text.Append(original[i]);
            _places.Add((i, i + 1));
        }
    }

    /// <summary>How many characters there are.</summary>
    public int Length => _places.Count;

    /// <summary>One character.</summary>
    /// <param name="index">Which.</param>
    public char this[int index] => Text[index];

    /// <summary>The decoded text. It is made once, when it is first asked for.</summary>
    public string Text => _whole ??= _text.ToString();

    /// <summary>Adds a character of another view as it is.</summary>
    /// <param name="source">The other view.</param>
    /// <param name="index">Which of its characters.</param>
    public void Copy(TextView source, int index)
    {
        _text.Append(source[index]);
        _places.Add(source._places[index]);
    }

    /// <summary>Adds what some characters of another view stand for.</summary>
    /// <param name="text">What they stand for.</param>
    /// <param name="source">The other view.</param>
    /// <param name="start">The first of them.</param>
    /// <param name="end">Behind the last of them.</param>
    public void Add(string text, TextView source, int start, int end)
    {
        foreach (char c in text)
        {
            _text.Append(c);
            _places.Add((source._places[start].Start, source._places[end - 1].End));
        }
    }

    /// <summary>The part of the original that some characters come from.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="length">How many they are.</param>
    public (int Start, int End) PlaceOf(int start, int length) =>
        (_places[start].Start, _places[start + length - 1].End);
}
