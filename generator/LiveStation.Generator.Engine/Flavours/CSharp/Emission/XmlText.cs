using System.Globalization;
using System.Text;
using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Emission;

/// <summary>Escapes prose for XML documentation comments.</summary>
internal static class XmlText
{
    /// <summary>Returns prose as the content of an element: one paragraph, without the original line breaks.</summary>
    /// <param name="prose">The prose; untrusted.</param>
    public static string Content(string prose) => Escape(prose, OfContent);

    /// <summary>Returns a name or a value in prose, as code.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static string Tagged(string text) => $"<c>{Content(text)}</c>";

    /// <summary>Returns text as the value of an attribute in double quotes.</summary>
    /// <param name="value">The text; untrusted.</param>
    public static string Attribute(string value) => Escape(value, OfAttribute);

    /// <summary>Returns prose with an end mark: a full stop is added when there is none.</summary>
    /// <param name="prose">The prose; untrusted. An empty text stays empty.</param>
    public static string Sentences(string prose) => EndMark.Close(Content(prose));

    /// <summary>Returns one line of code as the content of an element; spaces are preserved.</summary>
    /// <param name="line">The line; untrusted.</param>
    public static string Code(string line)
    {
        var escaped = new StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == ' ' || Characters.IsLineEnd(line[i]))
                escaped.Append(' ');
            else
                AppendVisible(escaped, line, i, OfContent);
        }
        return escaped.ToString();
    }

    private static string Escape(string text, Func<char, string?> entity)
    {
        // Nearly all prose needs no escapes, and a spec contains a lot of it.
        if (IsSafe(text))
            return text;
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
            Append(escaped, text, i, entity);
        return escaped.ToString().TrimEnd(' ');
    }

    private static bool IsSafe(string text)
    {
        char before = ' ';
        foreach (char c in text)
        {
            if (c == ' ' ? before == ' ' : !IsPlain(c))
                return false;
            before = c;
        }
        return before != ' ' || text.Length == 0;
    }

    private static bool IsPlain(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or (>= '가' and <= '힣')
            or '.' or ',' or ';' or ':' or '-' or '(' or ')' or '\'';

    private static void Append(StringBuilder escaped, string text, int index, Func<char, string?> entity)
    {
        if (char.IsWhiteSpace(text[index]))
            AppendSpace(escaped);
        else
            AppendVisible(escaped, text, index, entity);
    }

    private static void AppendVisible(StringBuilder escaped, string text, int index, Func<char, string?> entity)
    {
        char c = text[index];
        if (Characters.IsForbidden(c) || Characters.IsLoneSurrogate(text, index))
            escaped.Append(Characters.Replacement);
        else if (Characters.IsInvisible(c))
            escaped.Append("&#x").Append(((int)c).ToString("X", CultureInfo.InvariantCulture)).Append(';');
        else if (entity(c) is { } written)
            escaped.Append(written);
        else
            escaped.Append(c);
    }

    // Consecutive spaces become one. Line ends count as spaces, so that prose cannot end its comment.
    private static void AppendSpace(StringBuilder escaped)
    {
        if (escaped.Length > 0 && escaped[escaped.Length - 1] != ' ')
            escaped.Append(' ');
    }

    // The end of ]]> is escaped like every other >.
    private static string? OfContent(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => null,
    };

    private static string? OfAttribute(char c) => c == '"' ? "&quot;" : OfContent(c);
}
