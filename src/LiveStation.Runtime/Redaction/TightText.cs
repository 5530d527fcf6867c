using System.Globalization;

namespace LiveStation.Runtime.Redaction;

/// <summary>Texts without what may be put between the characters of a secret, so that it is found all the same.</summary>
internal static class TightText
{
    /// <summary>The text without blanks, invisible characters, and the plus that stands for a blank in forms.</summary>
    public static string Of(string text) => string.Concat(text.Where(IsKept));

    /// <summary>The same in the alphabet that both alphabets of Base64 have in common.</summary>
    public static string Base64(string text) =>
        string.Concat(text.Where(static c => IsKept(c) && c is not ('-' or '=')).Select(InBase64));

    /// <summary>The view without blanks, invisible characters, and the plus that stands for a blank in forms.</summary>
    public static TextView Of(TextView view) => Filter(view, static (text, i) => IsKept(text[i]) ? text[i] : null);

    /// <summary>The same in the alphabet that both alphabets of Base64 have in common.</summary>
    public static TextView Base64(TextView view) => Filter(
        view, static (text, i) => IsKept(text[i]) && text[i] is not ('-' or '=') ? InBase64(text[i]) : null);

    /// <summary>The hexadecimal digits of a view; not the prefix that says they are such.</summary>
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
