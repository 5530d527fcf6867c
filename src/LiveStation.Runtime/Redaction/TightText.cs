using System.Globalization;

namespace LiveStation.Runtime.Redaction;

/// <summary>Removes characters that can be inserted into a secret, so that the secret is still found.</summary>
internal static class TightText
{
    /// <summary>
    /// Returns the text without white space, invisible characters and the plus sign, which represents a space in forms.
    /// </summary>
    public static string Of(string text) => string.Concat(text.Where(IsKept));

    /// <summary>Returns the same text with the characters of both Base64 alphabets mapped to one alphabet.</summary>
    public static string Base64(string text) =>
        string.Concat(text.Where(static c => IsKept(c) && c is not ('-' or '=')).Select(InBase64));

    /// <summary>
    /// Returns the text without white space, invisible characters and the plus sign, which represents a space in forms.
    /// </summary>
    public static TextView Of(TextView view) => Filter(view, static (text, i) => IsKept(text[i]) ? text[i] : null);

    /// <summary>Returns the same text with the characters of both Base64 alphabets mapped to one alphabet.</summary>
    public static TextView Base64(TextView view) => Filter(
        view, static (text, i) => IsKept(text[i]) && text[i] is not ('-' or '=') ? InBase64(text[i]) : null);

    /// <summary>Returns the hexadecimal digits of a text without their prefix.</summary>
    public static TextView Hex(TextView view) => Filter(view, static (text, i) => IsDigit(text, i) ? text[i] : null);

    private static bool IsDigit(TextView text, int i)
    {
        bool isPrefix = text[i] == '0' && i + 1 < text.Length && text[i + 1] is 'x' or 'X';
        return !isPrefix && text[i] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
    }

    private static bool IsKept(char c) => c != '+'
        && !char.IsWhiteSpace(c)
        && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format);

    private static char InBase64(char c) => c == '_' ? '/' : c;

    private static TextView Filter(TextView view, Func<TextView, int, char?> keep)
    {
        TextView filtered = new(view.Length);
        for (int i = 0; i < view.Length; i++)
        {
            if (keep(view, i) is { } kept)
                filtered.Add(kept.ToString(), view, i, i + 1);
        }
        return filtered;
    }
}
