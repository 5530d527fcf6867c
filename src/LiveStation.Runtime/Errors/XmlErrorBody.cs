using System.Net;

namespace LiveStation.Runtime.Errors;

/// <summary>
/// Gathers what an XML body says about an error. It looks for few elements by name only: an XML parser would weigh
/// more than this form of answer is worth.
/// </summary>
internal static class XmlErrorBody
{
    private static readonly string[] Names =
    [
        "returnCode", "errorCode", "code",
        "returnMessage", "errorMessage", "message",
        "errorName", "details", "requestId",
    ];

    /// <summary>Gathers the elements of a body.</summary>
    public static void Read(string xml, ErrorFields fields)
    {
        foreach (string name in Names)
        {
            if (TextOf(xml, name) is { } text)
                fields.Add(name, text);
        }
    }

    private static string? TextOf(string xml, string name)
    {
        string open = "<" + name + ">";
        int start = xml.IndexOf(open, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        start += open.Length;
        int end = xml.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? null : Unwrapped(xml.Substring(start, end - start)).Trim();
    }

    /// <summary>What XML wraps: a text that may have tags and entities of HTML in it.</summary>
    private static string Unwrapped(string text) => text.Contains("<![CDATA[", StringComparison.Ordinal)
        ? text.Replace("<![CDATA[", "").Replace("]]>", "")
        : WebUtility.HtmlDecode(text);
}
