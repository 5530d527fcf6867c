using System.Text;

namespace LiveStation.Runtime.Redaction;

/// <summary>Removes HTML tags from a text.</summary>
/// <remarks>
/// In text that is not a complete page, only formatting tags, comments and declarations are removed, and a tag only if
/// it is paired, has attributes or needs no end tag. Services also write names in angle brackets, such as
/// <c>&lt;channelName&gt;</c> or <c>&lt;code&gt;</c>, which are an important part of the message.
/// </remarks>
internal static class HtmlTags
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "code", "em", "font", "i", "img", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "blockquote", "body", "br", "center", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr",
        "html", "li", "ol", "p", "pre", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> Alone = new(StringComparer.OrdinalIgnoreCase) { "br", "hr", "img" };

    /// <summary>Returns the text without tags. A tag that starts a line in a browser becomes a space.</summary>
    /// <param name="text">The text.</param>
    public static string Remove(string text)
    {
        bool isPage = IsPage(text);
        HashSet<string> pairs = isPage ? [] : PairsIn(text);
        StringBuilder plain = new(text.Length);
        // No tag ends after this position. Checking it once keeps the run time linear.
        int lastEnd = text.LastIndexOf('>');
        int at = 0;
        while (at < text.Length)
        {
            int end = at < lastEnd && text[at] == '<' ? EndOf(text, at, isPage, pairs) : -1;
            if (end < 0)
            {
                plain.Append(text[at++]);
                continue;
            }
            string name = NameOf(text, at);
            plain.Append(isPage || Blocks.Contains(name) ? " " : "");
            at = end + 1;
        }
        return plain.ToString();
    }

    /// <summary>Returns an HTML page without the parts that a browser does not show; other text unchanged.</summary>
    /// <param name="text">The text.</param>
    public static string WithoutHidden(string text) =>
        IsPage(text) ? Without(Without(text, "script"), "style") : text;

    private static string Without(string text, string name)
    {
        StringBuilder shown = new(text.Length);
        int at = 0;
        while (at < text.Length)
        {
            int open = text.IndexOf("<" + name, at, StringComparison.OrdinalIgnoreCase);
            int close = open < 0 ? -1 : text.IndexOf("</" + name, open, StringComparison.OrdinalIgnoreCase);
            int end = close < 0 ? -1 : text.IndexOf('>', close);
            if (end < 0)
                break;
            shown.Append(text, at, open - at).Append(' ');
            at = end + 1;
        }
        return shown.Append(text, at, text.Length - at).ToString();
    }

    private static bool IsPage(string text)
    {
        int start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        return StartsAt(text, start, "<!doctype") || StartsAt(text, start, "<html");
    }

    /// <summary>Returns the names that have both a start tag and a later end tag.</summary>
    private static HashSet<string> PairsIn(string text)
    {
        HashSet<string> open = new(StringComparer.OrdinalIgnoreCase), pairs = new(StringComparer.OrdinalIgnoreCase);
        for (int at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            string name = NameOf(text, at);
            if (text[at + 1] != '/')
                open.Add(name);
            else if (open.Contains(name))
                pairs.Add(name);
        }
        return pairs;
    }

    /// <summary>Returns the end of a tag; a negative number if there is no tag.</summary>
    private static int EndOf(string text, int start, bool isPage, HashSet<string> pairs)
    {
        if (text[start + 1] is not ('!' or '?') && NameOf(text, start).Length == 0)
            return -1;
        int end = text.IndexOf('>', start);
        bool isTag = text[start + 1] switch
        {
            '!' => StartsAt(text, start, "<!--") || StartsAt(text, start, "<![CDATA[") || StartsAt(text, start, "<!doctype"),
            '?' => start + 2 < text.Length && char.IsLetter(text[start + 2]),
            _ => IsTag(text, start, end, isPage, pairs),
        };
        return isTag ? end : -1;
    }

    private static bool IsTag(string text, int start, int end, bool isPage, HashSet<string> pairs)
    {
        string name = NameOf(text, start);
        if (isPage)
            return name.Length > 0;
        bool hasAttributes = text.IndexOf('=', start, end - start) > 0;
        return (Inline.Contains(name) || Blocks.Contains(name))
            && (pairs.Contains(name) || Alone.Contains(name) || hasAttributes);
    }

    private static string NameOf(string text, int start) =>
        NameAt(text, start + 1 < text.Length && text[start + 1] == '/' ? start + 2 : start + 1);

    /// <summary>Returns the name of a tag; empty if there is no tag.</summary>
    private static string NameAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        bool isName = end < text.Length && (text[end] is '>' or '/' || char.IsWhiteSpace(text[end]));
        return isName ? text.Substring(start, end - start) : "";
    }

    private static bool StartsAt(string text, int start, string part) =>
        string.Compare(text, start, part, 0, part.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
