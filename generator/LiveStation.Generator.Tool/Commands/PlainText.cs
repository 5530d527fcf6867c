using System.Globalization;
using System.Text;

namespace LiveStation.Generator.Tool.Commands;

/// <summary>Escapes text from files and file names for terminals and build logs.</summary>
internal static class PlainText
{
    /// <summary>Returns the text with control characters, format characters and line ends as escapes: <c>\u001B</c>.</summary>
    /// <param name="text">Any text.</param>
    public static string Of(string text) => text.Any(Steers)
        ? text.Aggregate(new StringBuilder(text.Length), Append).ToString()
        : text;

    private static StringBuilder Append(StringBuilder safe, char part) => Steers(part)
        ? safe.Append("\\u").Append(((int)part).ToString("X4", CultureInfo.InvariantCulture))
        : safe.Append(part);

    // Joiners only combine their neighbours, as in an emoji.
    private static bool Steers(char part) => char.GetUnicodeCategory(part) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => part is not ('\u200C' or '\u200D'),
        _ => false,
    };
}
