using System.Diagnostics.CodeAnalysis;

namespace LiveStation.Runtime.Json.Scalars;

/// <summary>Makes addresses of texts, on all systems the same ones.</summary>
internal static class AddressText
{
    /// <summary>Makes an absolute address, when the text is one and comes back from it as it was.</summary>
    public static bool TryAbsolute(string text, [NotNullWhen(true)] out Uri? uri)
    {
        uri = null;
        // Without the name of a scheme, systems differ in what they take for the absolute path of a file.
        return HasScheme(text) && Uri.TryCreate(text, UriKind.Absolute, out uri) && uri.OriginalString == text;
    }

    /// <summary>Keeps any other text in a relative address.</summary>
    public static Uri Relative(string text) =>
        !HasScheme(text) && Uri.TryCreate(text, UriKind.Relative, out Uri? uri) && uri.OriginalString == text
            ? uri
            : new UnusualUri(text);

    /// <summary>Whether a text begins with a scheme. One letter is none but a drive.</summary>
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
