using System.Net;

namespace LiveStation.Runtime.Redaction;

/// <summary>Finds values in an XML body that are secret according to the names of their elements and attributes.</summary>
/// <remarks>
/// One pass over the body, which can be incomplete or invalid: its run time is linear in the length of the body. A false
/// match only replaces a value in a message with asterisks.
/// </remarks>
internal sealed class SecretElements
{
    private const string CDataStart = "<![CDATA[";
    private const string CDataEnd = "]]>";

    private static readonly char[] Brackets = ['<', '>'];

    private readonly string _xml;
    private readonly ICollection<string> _secrets;

    // The names of the secret elements around the current position.
    private readonly Stack<string> _open = new();
    private int _at;

    private SecretElements(string xml, ICollection<string> secrets)
    {
        _xml = xml;
        _secrets = secrets;
    }

    /// <summary>Adds the texts of secret elements, including nested elements, and the values of secret attributes.</summary>
    /// <param name="xml">The body or its beginning.</param>
    /// <param name="secrets">The collection that receives the secrets.</param>
    public static void Collect(string xml, ICollection<string> secrets)
    {
        SecretElements elements = new(xml, secrets);
        while (elements._at < xml.Length)
            elements.Next();
    }

    private void Next()
    {
        if (_xml[_at] != '<')
            AddText(TakeUntil(_xml.IndexOf('<', _at)));
        else if (string.CompareOrdinal(_xml, _at, CDataStart, 0, CDataStart.Length) == 0)
            TakeCData();
        else
            TakeTag();
    }

    private string TakeUntil(int end)
    {
        int start = _at;
        _at = end < 0 ? _xml.Length : end;
        return _xml.Substring(start, _at - start);
    }

    private void TakeCData()
    {
        _at += CDataStart.Length;
        string text = TakeUntil(_xml.IndexOf(CDataEnd, _at, StringComparison.Ordinal));
        if (_open.Count > 0)
            Add(text);
        _at = Math.Min(_xml.Length, _at + CDataEnd.Length);
    }

    // A bracket without its counterpart is text.
    private void TakeTag()
    {
        _at++;
        int end = _xml.IndexOfAny(Brackets, _at);
        string tag = TakeUntil(end);
        if (end < 0 || _xml[end] == '<')
        {
            AddText(tag);
            return;
        }
        _at++;
        if (tag.Length > 0 && tag[0] == '/')
            Leave(tag.Substring(1).Trim());
        else
            Enter(tag);
    }

    private void Enter(string tag)
    {
        string name = tag.Substring(0, EndOfName(tag, 0));
        bool isSecret = SecretNames.IsSecret(name);
        AddAttributes(tag, isSecret);
        if (isSecret && tag[tag.Length - 1] != '/')
            _open.Push(name);
    }

    private void Leave(string name)
    {
        if (_open.Count > 0 && string.Equals(_open.Peek(), name, StringComparison.OrdinalIgnoreCase))
            _open.Pop();
    }

    private void AddAttributes(string tag, bool isSecret)
    {
        int at = 0;
        for (int equal = tag.IndexOf('='); equal >= 0; equal = tag.IndexOf('=', at))
        {
            string name = tag.Substring(at, equal - at).Trim();
            int quote = equal + 1;
            while (quote < tag.Length && char.IsWhiteSpace(tag[quote]))
                quote++;
            if (quote == tag.Length)
                return;
            int end = tag[quote] is '"' or '\'' ? tag.IndexOf(tag[quote], quote + 1) : EndOfName(tag, quote);
            at = end < 0 ? tag.Length : end;
            if (isSecret || _open.Count > 0 || SecretNames.IsSecret(LastWord(name)))
                Add(WebUtility.HtmlDecode(tag.Substring(quote, at - quote).Trim('"', '\'')));
            at = Math.Min(tag.Length, at + 1);
        }
    }

    private void AddText(string text)
    {
        if (_open.Count > 0)
            Add(WebUtility.HtmlDecode(text));
    }

    private void Add(string text)
    {
        string secret = text.Trim();
        if (secret.Length > 0)
            _secrets.Add(secret);
    }

    private static string LastWord(string text)
    {
        int start = text.Length;
        while (start > 0 && !IsEndOfName(text[start - 1]))
            start--;
        return text.Substring(start);
    }

    private static int EndOfName(string tag, int start)
    {
        int end = start;
        while (end < tag.Length && !IsEndOfName(tag[end]))
            end++;
        return end;
    }

    private static bool IsEndOfName(char c) => c is '/' or '=' || char.IsWhiteSpace(c);
}
