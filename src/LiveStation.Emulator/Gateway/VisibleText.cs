using System.Globalization;
using System.Text;

namespace LiveStation.Emulator.Gateway;

/// <summary>Makes texts of callers safe for terminals and logs.</summary>
internal static class VisibleText
{
    /// <summary>
    /// Returns a text with control characters as escape sequences: they must not move the cursor of a terminal, or start a new
    /// line.
    /// </summary>
    /// <param name="text">The text.</param>
    public static string Of(string? text)
    {
        StringBuilder visible = new();
        foreach (char part in text ?? "")
        {
            if (char.GetUnicodeCategory(part) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)part:X4}");
            }
            else
            {
                visible.Append(part);
            }
        }
        return visible.ToString();
    }
}
