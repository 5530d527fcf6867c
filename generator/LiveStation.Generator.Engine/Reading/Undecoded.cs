using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>Finds what could not be decoded in a text.</summary>
internal static class Undecoded
{
    private const char Replacement = '\uFFFD';

    /// <summary>The first replaced character; null when everything was decoded.</summary>
    /// <param name="text">The text.</param>
    public static SpecSpan? Find(SpecText text)
    {
        int offset = text.Text.IndexOf(Replacement);
        return offset < 0 ? null : text.Span(offset, offset + 1);
    }

    /// <summary>Whether a text is UTF-16 that was read as UTF-8: every second of its first characters is NUL.</summary>
    /// <param name="text">The text.</param>
    public static bool IsOfTwoBytes(string text) =>
        text.Length >= 4 && (text[0] == '\0') != (text[1] == '\0')
        && (text[0] == '\0') == (text[2] == '\0') && (text[1] == '\0') == (text[3] == '\0');
}
