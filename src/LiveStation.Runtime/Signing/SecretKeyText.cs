using System.Globalization;

namespace LiveStation.Runtime.Signing;

/// <summary>
/// Finds characters that are not valid in a secret key, for example because they were added by copying or reading a
/// file.
/// </summary>
/// <remarks>
/// The gateway returns the same error for an invalid key and an invalid signature, long after the key was configured.
/// The error is therefore reported where the key is passed. White space inside a key is allowed, because the vendor
/// does not document the allowed characters.
/// </remarks>
internal static class SecretKeyText
{
    /// <summary>
    /// Returns the error of a key as the end of a sentence without any part of the key; null if the key is valid.
    /// </summary>
    /// <param name="key">The key.</param>
    public static string? FaultOf(string key)
    {
        if (key.Length == 0)
            return "is empty";
        if (IsUnseen(key))
            return "contains a control character, such as the line break at the end of a file, or an invisible character";
        if (char.IsWhiteSpace(key[0]) || char.IsWhiteSpace(key[key.Length - 1]))
            return "begins or ends with white space";
        return IsText(key) ? null : "contains an unpaired surrogate";
    }

    private static bool IsUnseen(string key) => key.Any(static c => IsBlank(c) || char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    // Letters, marks and symbols that are not visible: Hangul fillers, the empty Braille pattern, joiners, variation
    // selectors, and tags, which are the only characters with this high surrogate.
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
