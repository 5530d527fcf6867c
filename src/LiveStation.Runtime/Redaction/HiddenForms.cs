using System.Globalization;
using System.Text;

namespace LiveStation.Runtime.Redaction;

/// <summary>The forms in which texts that must not be shown are looked for, of all of them together.</summary>
internal sealed class HiddenForms
{
    // From this length on a text is looked for inside of words and in encodings.
    private const int LeastInside = 4;
    private const int LeastWord = 2;

    private readonly PatternSet _words = new(LeastWord, ignoresCase: false);
    private readonly PatternSet _plain = new(LeastInside, ignoresCase: false);
    private readonly PatternSet _tight = new(LeastInside, ignoresCase: true);
    private readonly PatternSet _hex = new(LeastInside, ignoresCase: true);
    private readonly PatternSet _base64 = new(LeastInside, ignoresCase: false);

    /// <summary>Adds the forms of a text.</summary>
    /// <param name="secret">The text.</param>
    public void Add(string secret)
    {
        string tight = TightText.Of(secret);
        if (tight.Length < LeastInside)
        {
            _words.Add(secret);
            return;
        }
        byte[] utf8 = Encoding.UTF8.GetBytes(secret);
        // Whole, with the plus signs and blanks at its ends, which the tight text lacks.
        _plain.Add(secret);
        _tight.Add(tight);
        _hex.Add(string.Concat(utf8.Select(static part => part.ToString("X2", CultureInfo.InvariantCulture))));
        // A signature is Base64 already, and may come in the other alphabet.
        _base64.Add(TightText.Base64(secret));
        for (int before = 0; before < 3; before++)
        {
            (string core, int left, int right) = Base64(utf8, before);
            _base64.Add(core, left, right);
        }
    }

    /// <summary>Adds the places of all of them in a view of a text.</summary>
    /// <param name="view">The view.</param>
    /// <param name="places">Where to add them.</param>
    public void FindIn(DecodedText view, List<(int Start, int End)> places)
    {
        _words.FindIn(view.Plain, places, isWord: true);
        _plain.FindIn(view.Plain, places);
        _tight.FindIn(view.Tight, places);
        _hex.FindIn(view.Hex, places);
        _base64.FindIn(view.Base64, places);
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
}
