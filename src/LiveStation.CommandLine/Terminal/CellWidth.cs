using System.Globalization;
using System.Text;

namespace LiveStation.CommandLine.Terminal;

/// <summary>Width of a text in cells of a terminal: 2 for a Korean syllable or an emoji, 0 for an accent.</summary>
internal static class CellWidth
{
    private const int EmojiPresentation = 0xFE0F;

    /// <summary>Returns the number of cells of a text on one line.</summary>
    /// <param name="text">The text.</param>
    public static int Of(ReadOnlySpan<char> text)
    {
        int cells = 0;
        while (!text.IsEmpty)
        {
            int length = StringInfo.GetNextTextElementLength(text);
            cells += OfElement(text[..length]);
            text = text[length..];
        }
        return cells;
    }

    /// <summary>Returns how many characters of a text fit into a number of cells, without splitting a text element.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cells">The number of available cells.</param>
    public static int Fitting(ReadOnlySpan<char> text, int cells)
    {
        int taken = 0;
        while (taken < text.Length)
        {
            int length = StringInfo.GetNextTextElementLength(text[taken..]);
            cells -= OfElement(text.Slice(taken, length));
            if (cells < 0)
                break;
            taken += length;
        }
        return taken;
    }

    // Terminals draw an element as wide as its widest part: a family of joined emoji has the width of one of them.
    private static int OfElement(ReadOnlySpan<char> element)
    {
        int widest = 0;
        foreach (Rune rune in element.EnumerateRunes())
            widest = Math.Max(widest, OfRune(rune));
        return widest;
    }

    private static int OfRune(Rune rune)
    {
        if (rune.Value == EmojiPresentation || WideCharacters.Contains(rune.Value))
            return 2;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format or UnicodeCategory.Control ? 0 : 1;
    }
}
