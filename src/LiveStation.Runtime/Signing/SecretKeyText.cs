using System.Globalization;

namespace LiveStation.Runtime.Signing;

/// <summary>Finds what no secret key contains and what copying and reading from files adds to one.</summary>
/// <remarks>
/// The gateway answers a wrong key and a wrong signature alike, long after the key was read; so the fault is reported
/// where the key is handed in. White space inside a key is allowed: the vendor documents no alphabet.
/// </remarks>
internal static class SecretKeyText
{
    /// <summary>What is wrong with a key, as the end of a sentence without any part of the key; null when nothing is.</summary>
    /// <param name="key">The key.</param>
    public static string? FaultOf(string key)
    {
        if (key.Length == 0)
            return "is empty";
        if (IsUnseen(key))
            return "contains a control character, such as the line break at the end of a file, or an invisible one";
        if (char.IsWhiteSpace(key[0]) || char.IsWhiteSpace(key[key.Length - 1]))
            return "begins or ends with white space";
        return IsText(key) ? null : "contains half a surrogate pair";
    }

    private static bool IsUnseen(string key) => key.Any(static c => IsBlank(c) || char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    // Letters, marks and symbols that nothing is drawn for: fillers of Hangul, the empty Braille pattern, joiners, selectors of
    // variants, and tags, which are the only characters behind this half of a pair.
    private static bool IsBlank(char c) => c
        is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F')
        or '\u2800' or '\u3164' or (>= '\uFE00' and <= '\uFE0F') or '\uFFA0' or '\uDB40';

    private static bool IsText(string key)
    {
        for (int i = 0; i < key.Length; i++)
        {
            if (!char.IsSurrogate(key[i]))
                continue;
            if (!char.IsSurrogatePair(key, i))
                return false;
            i++;
        }
        return true;
    }
}
