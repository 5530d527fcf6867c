using System.Text;
using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.Docs.Html;

/// <summary>Prints pages, as HTML that is XML as well.</summary>
internal static class HtmlPrinter
{
    private static readonly HashSet<string> Void = ["meta", "link", "input"];

    // Line breaks outside of lines of text, so that a change of a page is a change of few lines.
    private static readonly HashSet<string> Blocks =
    [
        "html", "head", "body", "header", "nav", "main", "section", "div", "table", "thead", "tbody", "tr", "ul", "li", "details",
        "figure", "p", "h1", "h2", "h3", "h4", "script", "meta", "link", "title", "footer", "summary", "svg", "g", "form",
    ];

    /// <summary>Prints a page with its document type.</summary>
    /// <param name="page">The element of the page.</param>
    public static string Print(HtmlElement page)
    {
        var text = new StringBuilder("<!DOCTYPE html>\n");
        Print(text, page);
        return text.ToString();
    }

    /// <summary>Returns a text as HTML, for content and for attributes in double quotes.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
            Append(escaped, text, i);
        return escaped.ToString();
    }

    private static void Print(StringBuilder text, HtmlNode node)
    {
        switch (node)
        {
            case HtmlText plain:
                text.Append(Escape(plain.Text));
                break;
            case HtmlSentences sentences:
                text.Append(sentences.Html);
                break;
            case HtmlGroup group:
                foreach (HtmlNode child in group.Children)
                    Print(text, child);
                break;
            case HtmlElement element:
                Element(text, element);
                break;
        }
    }

    private static void Element(StringBuilder text, HtmlElement element)
    {
        text.Append('<').Append(element.Name);
        foreach (HtmlAttribute attribute in element.Attributes)
            text.Append(' ').Append(attribute.Name).Append("=\"").Append(Escape(attribute.Value)).Append('"');
        text.Append(Void.Contains(element.Name) ? " />" : ">");
        if (!Void.Contains(element.Name))
        {
            foreach (HtmlNode child in element.Children)
                Print(text, child);
            text.Append("</").Append(element.Name).Append('>');
        }
        if (Blocks.Contains(element.Name))
            text.Append('\n');
    }

    private static void Append(StringBuilder escaped, string text, int index)
    {
        char c = text[index];
        if (c == '&')
            escaped.Append("&amp;");
        else if (c == '<')
            escaped.Append("&lt;");
        else if (c == '>')
            escaped.Append("&gt;");
        else if (c == '"')
            escaped.Append("&quot;");
        else if (c is '\n' or '\t')
            escaped.Append(c);
        else if (c == '\r')
            // As browsers and XML read it: with the line feed that follows, it is one line end.
            escaped.Append(index + 1 < text.Length && text[index + 1] == '\n' ? "" : "\n");
        else if (Characters.IsForbidden(c) || Characters.IsInvisible(c) || Characters.IsLoneSurrogate(text, index))
            escaped.Append(Characters.Replacement);
        else
            escaped.Append(c);
    }
}
