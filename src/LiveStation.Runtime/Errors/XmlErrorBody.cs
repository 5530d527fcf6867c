using System.Net;

namespace LiveStation.Runtime.Errors;

/// <summary>Collects the error information of an XML body.</summary>
/// <remarks>It finds a few elements by name. A complete XML parser is not needed for this rare format.</remarks>
internal static class XmlErrorBody
{
    private static readonly string[] Names =
    [
        "returnCode", "errorCode", "code",
        "returnMessage", "errorMessage", "message",
        "errorName", "details", "requestId",
    ];

    /// <summary>Collects the elements of a body.</summary>
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
        int end = xml.IndexOf("</" + name + ">", start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? null : Unwrapped(xml.Substring(start, end - start)).Trim();
    }

    /// <summary>Removes the CDATA markup of XML. The text can contain HTML tags and entities.</summary>
    private static string Unwrapped(string text) => text.Contains("<![CDATA[", StringComparison.Ordinal)
        ? text.Replace("<![CDATA[", "").Replace("]]>", "")
        : WebUtility.HtmlDecode(text);
}
