using System.Net;
using System.Text;

namespace LiveStation.Runtime.Redaction;

/// <summary>Formats server text for one line of a message.</summary>
internal static class DisplayText
{
    private const int MaxShown = 500;

    /// <summary>Returns the text without tags and line breaks, limited in length, with hidden texts replaced.</summary>
    /// <param name="text">The text as received.</param>
    /// <param name="hidden">The texts that must not appear.</param>
    /// <param name="maxShown">The maximum number of characters.</param>
    /// <returns>The text; null if it is empty.</returns>
    public static string? Clean(string text, HiddenTexts hidden, int maxShown = MaxShown)
    {
        // The order is significant. A key can look like a tag or an entity, tags and entities can split a key, white
        // space can move its end beyond the searched range, and a truncated key cannot be found.
        string plain = WebUtility.HtmlDecode(HtmlTags.Remove(hidden.BlotOut(HtmlTags.WithoutHidden(OneLine(text)))));
        string line = hidden.BlotOut(OneLine(plain));
        if (line.Length == 0)
            return null;
        return line.Length <= maxShown ? line : Cut(line, maxShown) + "…";
    }

    // An unpaired surrogate is not valid text.
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
