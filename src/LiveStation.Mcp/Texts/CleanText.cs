using System.Globalization;
using System.Text;

namespace LiveStation.Mcp.Texts;

/// <summary>
/// Removes from texts of the service what a person does not see but a model reads: control characters, and characters of formatting
/// such as marks of text direction and tags, in which instructions can be hidden.
/// </summary>
internal static class CleanText
{
    private const char Replacement = '\uFFFD';
    private const int MostShown = 60;

    /// <summary>Returns the text with each invisible character replaced; a line end becomes a space.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static string Of(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t')
                clean.Append(' ');
            else if (IsVisible(rune))
                clean.Append(rune);
            else
                clean.Append(Replacement);
        }
        return clean.ToString();
    }

    /// <summary>Returns the beginning of a text for a message.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static string Short(string text)
    {
        string clean = Of(text);
        return clean.Length <= MostShown ? clean : Cut(clean, MostShown);
    }

    /// <summary>Returns the beginning of a text, followed by an ellipsis.</summary>
    /// <param name="text">The text, which is longer.</param>
    /// <param name="length">The number of characters.</param>
    public static string Cut(string text, int length) =>
        text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)] + "…";

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
