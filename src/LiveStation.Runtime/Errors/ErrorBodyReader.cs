using System.Text;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Errors;

/// <summary>Reads the body of an error, whatever it is. Never fails: what is not understood is described.</summary>
internal static class ErrorBodyReader
{
    private const int SearchedForPage = 1000;

    /// <summary>What a body says.</summary>
    /// <param name="body">The body, perhaps only its beginning.</param>
    /// <param name="hidden">Texts that must not be shown.</param>
    public static ErrorBody Read(byte[] body, HiddenTexts hidden)
    {
        // Decoding replaces what is no UTF-8, so that one bad byte does not hide the rest. The type the header
        // claims is not asked: proxies and frameworks disagree with it too often.
        string text = Encoding.UTF8.GetString(body).Trim('\uFEFF', ' ', '\t', '\r', '\n', '\0');
        if (text.Length == 0)
            return new ErrorBody { Shape = BodyShape.Empty, Length = body.Length };
        ErrorFields fields = new(hidden);
        switch (text[0])
        {
            case '{' or '[':
                JsonErrorBody.Read(Encoding.UTF8.GetBytes(text), fields);
                return fields.ToBody(BodyShape.OtherJson, body.Length);
            case '<' when IsPage(text):
                return new ErrorBody { Shape = BodyShape.Html, Length = body.Length };
            case '<':
                XmlErrorBody.Read(text, fields);
                return fields.ToBody(BodyShape.OtherXml, body.Length);
            default:
                return new ErrorBody { Shape = BodyShape.Other, Length = body.Length };
        }
    }

    private static bool IsPage(string text)
    {
        string head = text.Substring(0, Math.Min(text.Length, SearchedForPage));
        return head.Contains("<html>", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<html ", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase);
    }
}
