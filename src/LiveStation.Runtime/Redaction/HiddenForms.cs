using System.Globalization;
using System.Text;

namespace LiveStation.Runtime.Redaction;

/// <summary>The forms of all hidden texts that are searched for.</summary>
internal sealed class HiddenForms
{
    // Texts from this length are also found inside other text and in encodings.
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
        // Also unchanged, because the form without white space lacks the plus signs and white space at the ends.
        _plain.Add(secret);
        _tight.Add(tight);
        _hex.Add(string.Concat(utf8.Select(static part => part.ToString("X2", CultureInfo.InvariantCulture))));
        // A signature is already Base64 and can occur in the other alphabet.
        _base64.Add(TightText.Base64(secret));
        for (int before = 0; before < 3; before++)
        {
            (string core, int left, int right) = Base64(utf8, before);
            _base64.Add(core, left, right);
        }
    }

    /// <summary>Adds the positions of all hidden texts in a decoded text.</summary>
    /// <param name="view">The decoded text.</param>
    /// <param name="places">The collection that receives the positions.</param>
    public void FindIn(DecodedText view, List<(int Start, int End)> places)
    {
        _words.FindIn(view.Plain, places, isWord: true);
        _plain.FindIn(view.Plain, places);
        _tight.FindIn(view.Tight, places);
        _hex.FindIn(view.Hex, places);
        _base64.FindIn(view.Base64, places);
    }

    /// <summary>
    /// Returns the Base64 characters that do not depend on neighboring text, and the number of adjacent characters that
    /// contain a part of the text.
    /// </summary>
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
