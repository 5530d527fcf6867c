using System.Text;

namespace LiveStation.Runtime.Redaction;

/// <summary>Takes the tags of HTML out of a text.</summary>
/// <remarks>
/// Only those that format a text, comments and declarations: services also put names into angle brackets, such as
/// <c>&lt;channelName&gt;</c> or <c>&lt;title&gt;</c>, and there the name is what the message is about.
/// </remarks>
internal static class HtmlTags
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "font", "h1", "h2",
        "h3", "h4", "h5", "h6", "head", "hr", "html", "i", "img", "li", "ol", "p", "pre", "s", "small", "span", "strike",
        "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul",
    };

    /// <summary>The text without tags; a line break becomes a space.</summary>
    /// <param name="text">The text.</param>
    public static string Remove(string text)
    {
        StringBuilder plain = new(text.Length);
        // Behind it no tag ends: not to look again at each sign keeps the work in step with the length.
        int lastEnd = text.LastIndexOf('>');
        int at = 0;
        while (at < text.Length)
        {
            int end = at < lastEnd && text[at] == '<' ? EndOf(text, at) : -1;
            if (end < 0)
            {
                plain.Append(text[at++]);
                continue;
            }
            if (NameAt(text, at + 1).Equals("br", StringComparison.OrdinalIgnoreCase))
            {
                plain.Append(' ');
            }
            at = end + 1;
        }
        return plain.ToString();
    }

    /// <summary>Where a tag ends; negative when the sign begins none.</summary>
    private static int EndOf(string text, int start)
    {
        bool isTag = text[start + 1] switch
        {
            '!' => StartsAt(text, start, "<!--") || StartsAt(text, start, "<![CDATA[") || StartsAt(text, start, "<!doctype"),
            '?' => start + 2 < text.Length && char.IsLetter(text[start + 2]),
            '/' => Known.Contains(NameAt(text, start + 2)),
            _ => Known.Contains(NameAt(text, start + 1)),
        };
        return isTag ? text.IndexOf('>', start) : -1;
    }

    /// <summary>The name of a tag; empty when what follows it belongs to no tag.</summary>
    private static string NameAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }
        bool isName = end < text.Length && (text[end] is '>' or '/' || char.IsWhiteSpace(text[end]));
        return isName ? text.Substring(start, end - start) : "";
    }

    private static bool StartsAt(string text, int start, string part) =>
        string.Compare(text, start, part, 0, part.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
