using System.Globalization;

namespace LiveStation.Generator.Engine.Emission;

/// <summary>Detects characters of untrusted prose that would be unsafe in a line of C#.</summary>
internal static class Characters
{
    /// <summary>Replaces a character that cannot be written.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Indicates whether text needs no escapes inside quotes, in C# as in JSON; nearly all names need none.</summary>
    public static bool ArePlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
                return false;
        }
        return true;
    }

    /// <summary>Indicates whether C# ends a line at a character: at more than <c>\r</c> and <c>\n</c>.</summary>
    public static bool IsLineEnd(char c) => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Indicates whether a character is a surrogate without its pair.</summary>
    /// <param name="text">The text that contains it.</param>
    /// <param name="index">The index of the character.</param>
    public static bool IsLoneSurrogate(string text, int index) =>
        char.IsLowSurrogate(text[index]) ? index == 0 || !char.IsHighSurrogate(text[index - 1])
        : char.IsHighSurrogate(text[index]) && (index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]));

    /// <summary>Indicates whether a character is not allowed in XML 1.0, and so not in a source file.</summary>
    public static bool IsForbidden(char c) => char.IsControl(c) || c is '\uFFFE' or '\uFFFF';

    /// <summary>
    /// Indicates whether a character is invisible but changes how its neighbours are displayed, such as marks of text direction.
    /// In source code, they can hide from a reader how the compiler reads the text.
    /// </summary>
    public static bool IsInvisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
