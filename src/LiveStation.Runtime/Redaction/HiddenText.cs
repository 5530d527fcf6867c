using System.Text;

namespace LiveStation.Runtime.Redaction;

/// <summary>One text that must not be shown, in the forms in which it is looked for.</summary>
internal sealed class HiddenText
{
    /// <summary>From this length on it is looked for inside of words and in encodings.</summary>
    public const int LeastInside = 4;

    private const int LeastWord = 2;

    private readonly string _plain;
    private readonly string _tight;
    private readonly string _hex;
    private readonly (string Core, int Before, int After)[] _base64;

    /// <summary>Prepares the forms.</summary>
    /// <param name="secret">The text.</param>
    public HiddenText(string secret)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(secret);
        _plain = secret;
        _tight = TightText.Of(secret);
        _hex = string.Concat(utf8.Select(static part => part.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));
        _base64 = [.. Enumerable.Range(0, 3).Select(before => Base64(utf8, before))];
    }

    /// <summary>Adds the places of it in a view of a text.</summary>
    /// <param name="view">The view.</param>
    /// <param name="places">Where to add them.</param>
    public void FindIn(DecodedText view, List<(int Start, int End)> places)
    {
        if (_tight.Length < LeastInside)
        {
            FindWord(view.Plain, places);
            return;
        }
        // Whole, with the plus signs and blanks at its ends, which the tight text lacks.
        Find(view.Plain, _plain, StringComparison.Ordinal, places);
        Find(view.Tight, _tight, StringComparison.OrdinalIgnoreCase, places);
        Find(view.Hex, _hex, StringComparison.OrdinalIgnoreCase, places);
        // A signature is Base64 already, and may come in the other alphabet.
        Find(view.Base64, TightText.Base64(_plain), StringComparison.Ordinal, places);
        foreach ((string core, int before, int after) in _base64)
        {
            Find(view.Base64, core, StringComparison.Ordinal, places, before, after);
        }
    }

    /// <summary>The characters that are the same whatever stands around the text, and how many beside them hold a part of it.</summary>
    private static (string Core, int Before, int After) Base64(byte[] utf8, int before)
    {
        byte[] bytes = new byte[before + utf8.Length];
        utf8.CopyTo(bytes, before);
        string text = Convert.ToBase64String(bytes);
        int first = (before * 8 + 5) / 6;
        int last = bytes.Length * 8 / 6;
        return (
            TightText.Base64(text.Substring(first, last - first)),
            before == 0 ? 0 : 1,
            bytes.Length % 3 == 0 ? 0 : 1);
    }

    private static void Find(
        TextView view,
        string part,
        StringComparison comparison,
        List<(int Start, int End)> places,
        int before = 0,
        int after = 0)
    {
        int at = part.Length < LeastInside ? -1 : view.Text.IndexOf(part, comparison);
        while (at >= 0)
        {
            int start = Math.Max(0, at - before);
            int end = Math.Min(view.Length, at + part.Length + after);
            places.Add(view.PlaceOf(start, end - start));
            at = view.Text.IndexOf(part, at + part.Length, comparison);
        }
    }

    private void FindWord(TextView view, List<(int Start, int End)> places)
    {
        string text = view.Text;
        int at = _plain.Length < LeastWord ? -1 : text.IndexOf(_plain, StringComparison.Ordinal);
        while (at >= 0)
        {
            int end = at + _plain.Length;
            bool isWord = (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (isWord)
            {
                places.Add(view.PlaceOf(at, _plain.Length));
            }
            at = text.IndexOf(_plain, end, StringComparison.Ordinal);
        }
    }
}
