using System.Net;

namespace LiveStation.Runtime.Redaction;

/// <summary>Finds values in an XML body that are secret according to the names of their elements.</summary>
internal static class SecretElements
{
    private static readonly char[] EndsOfName = [' ', '\t', '\r', '\n', '/', '>'];

    /// <summary>Adds the text of secret elements, including nested elements.</summary>
    /// <param name="xml">The body or its beginning.</param>
    /// <param name="secrets">The collection that receives the secrets.</param>
    public static void Collect(string xml, ICollection<string> secrets)
    {
        for (int start = xml.IndexOf('<'); start >= 0; start = xml.IndexOf('<', start + 1))
        {
            int end = xml.IndexOfAny(EndsOfName, start + 1);
            if (end > start + 1 && xml.Substring(start + 1, end - start - 1) is var name && SecretNames.IsSecret(name))
                AddTexts(ContentOf(xml, name, end), secrets);
        }
    }

    // The content of an element that is not closed is the rest of the body.
    private static string ContentOf(string xml, string name, int behindName)
    {
        int start = xml.IndexOf('>', behindName) + 1;
        if (start == 0 || xml[start - 2] == '/')
            return "";
        int end = xml.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? xml.Substring(start) : xml.Substring(start, end - start);
    }

    private static void AddTexts(string content, ICollection<string> secrets)
    {
        foreach (string part in content.Replace("<![CDATA[", "").Replace("]]>", "").Split('<'))
        {
            string text = WebUtility.HtmlDecode(part.Substring(part.IndexOf('>') + 1)).Trim();
            if (text.Length > 0)
                secrets.Add(text);
        }
    }
}
