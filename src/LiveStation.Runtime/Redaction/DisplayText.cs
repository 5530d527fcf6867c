using System.Net;
using System.Text;

namespace LiveStation.Runtime.Redaction;

/// <summary>Makes text of a server fit for one line of a message.</summary>
internal static class DisplayText
{
    private const int MaxShown = 500;

    /// <summary>The text without tags and line breaks, bounded in length, with hidden texts blotted out.</summary>
    /// <param name="text">The text as it came.</param>
    /// <param name="hidden">Texts that must not be shown.</param>
    /// <param name="maxShown">How many characters to show.</param>
    /// <returns>The text; null when nothing is left of it.</returns>
    public static string? Clean(string text, HiddenTexts hidden, int maxShown = MaxShown)
    {
        // In this order: a key may look like a tag or an entity, tags and entities may take a key apart, blanks may move
        // its end behind what is searched, and half a key behind a cut is found no more.
        string plain = WebUtility.HtmlDecode(HtmlTags.Remove(hidden.BlotOut(HtmlTags.WithoutHidden(OneLine(text)))));
        string line = hidden.BlotOut(OneLine(plain));
        if (line.Length == 0)
            return null;
        return line.Length <= maxShown ? line : Cut(line, maxShown) + "…";
    }

    // Half a surrogate pair is no text.
    private static string Cut(string text, int length) =>
        text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);

    private static string OneLine(string text)
    {
        StringBuilder line = new(text.Length);
        bool isGap = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                isGap = line.Length > 0;
                continue;
            }
            if (isGap)
            {
                line.Append(' ');
                isGap = false;
            }
            line.Append(c);
        }
        return line.ToString();
    }
}
