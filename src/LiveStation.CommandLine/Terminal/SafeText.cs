using System.Globalization;
using System.Text;

namespace LiveStation.CommandLine.Terminal;

/// <summary>Makes external text safe for a terminal: the name of a channel can contain an escape code.</summary>
internal static class SafeText
{
    /// <summary>Returns the text with every character that controls the terminal replaced by <c>U+FFFD</c>.</summary>
    /// <param name="text">Any text.</param>
    public static string Of(string text)
    {
        if (!text.EnumerateRunes().Any(Steers))
            return text;
        StringBuilder safe = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            safe.Append(Steers(rune) ? Rune.ReplacementChar.ToString() : rune.ToString());
        return safe.ToString();
    }

    /// <summary>Whether a character controls the terminal.</summary>
    /// <param name="rune">The character.</param>
    public static bool Steers(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        // Format characters can reverse the direction of the rest of the line; the two joiners only join their neighbours.
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D),
        _ => false,
    };
}
