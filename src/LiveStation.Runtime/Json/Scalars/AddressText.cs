using System.Diagnostics.CodeAnalysis;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>Creates URIs from text with the same result on all operating systems.</summary>
internal static class AddressText
{
    /// <summary>Tries to create an absolute URI that keeps the original text.</summary>
    public static bool TryAbsolute(string text, [NotNullWhen(true)] out Uri? uri)
    {
        uri = null;
        // Without a scheme, operating systems disagree on which text is an absolute file path.
        return HasScheme(text) && Uri.TryCreate(text, UriKind.Absolute, out uri) && uri.OriginalString == text;
    }

    /// <summary>Creates a relative URI that contains any other text.</summary>
    public static Uri Relative(string text) =>
        !HasScheme(text) && Uri.TryCreate(text, UriKind.Relative, out Uri? uri) && uri.OriginalString == text
            ? uri
            : new UnusualUri(text);

    /// <summary>Creates a URI that contains text that is not empty: absolute if possible, otherwise relative.</summary>
    public static Uri ToUri(string text) => TryAbsolute(text, out Uri? uri) ? uri : Relative(text);

    /// <summary>Returns the text that a URI was created from.</summary>
    public static string Of(Uri uri) => uri is UnusualUri unusual ? unusual.Text : uri.OriginalString;

    /// <summary>Returns whether a text begins with a scheme. A single letter is a drive.</summary>
    private static bool HasScheme(string text)
    {
        int begin = 0;
        while (begin < text.Length && char.IsWhiteSpace(text[begin]))
            begin++;
        int end = begin;
        while (end < text.Length && IsOfScheme(text[end], isFirst: end == begin))
            end++;
        return end > begin && end > 1 && end < text.Length && text[end] == ':';
    }

    private static bool IsOfScheme(char c, bool isFirst) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
        || (!isFirst && c is (>= '0' and <= '9') or '+' or '-' or '.');
}
