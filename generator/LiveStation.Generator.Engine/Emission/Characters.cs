using System.Globalization;

namespace LiveStation.Generator.Engine.Emission;

/// <summary>What characters of untrusted prose would do to a line of C#.</summary>
internal static class Characters
{
    /// <summary>What stands for a character that cannot be written.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Whether text stands in quotes as it is, in C# as in JSON: nearly all names do.</summary>
    public static bool ArePlain(string text)
    {
        foreach (char c in text)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
                return false;
        }
        return true;
    }

    /// <summary>Whether C# ends a line at it: more than <c>\r</c> and <c>\n</c>.</summary>
    public static bool IsLineEnd(char c) => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Whether it is half of a pair that is not there.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="index">Where.</param>
    public static bool IsLoneSurrogate(string text, int index) =>
        char.IsLowSurrogate(text[index]) ? index == 0 || !char.IsHighSurrogate(text[index - 1])
        : char.IsHighSurrogate(text[index]) && (index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]));

    /// <summary>Whether it has no place in XML 1.0, and none in a source file.</summary>
    public static bool IsForbidden(char c) => char.IsControl(c) || c is '\uFFFE' or '\uFFFF';

    /// <summary>
    /// Whether it is not seen but changes how its neighbours are shown, such as the marks that turn the direction of text:
    /// in source code they make a reader see what the compiler does not.
    /// </summary>
    public static bool IsInvisible(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
