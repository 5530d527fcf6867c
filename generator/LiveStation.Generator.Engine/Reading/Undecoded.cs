using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>Finds characters that could not be decoded.</summary>
internal static class Undecoded
{
    private const char Replacement = '\uFFFD';

    /// <summary>Returns the first replacement character; null when everything was decoded.</summary>
    /// <param name="text">The text.</param>
    public static SpecSpan? Find(SpecText text)
    {
        int offset = text.Text.IndexOf(Replacement);
        return offset < 0 ? null : text.Span(offset, offset + 1);
    }

    /// <summary>Indicates whether a text is wrongly decoded UTF-16 or UTF-32: most of its first characters are NUL.</summary>
    /// <param name="text">The text.</param>
    public static bool IsOfWideCharacters(string text) =>
        text.Length >= 4 && text.Take(4).Count(letter => letter == '\0') >= 2 && text.Take(4).Any(letter => letter != '\0');
}
