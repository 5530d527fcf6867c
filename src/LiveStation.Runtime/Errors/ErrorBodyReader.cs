using System.Text;
using LiveStation.Runtime.Redaction;

namespace LiveStation.Runtime.Errors;

/// <summary>Reads error bodies in any format. Never throws; an unknown format is described.</summary>
internal static class ErrorBodyReader
{
    private const int SearchedForPage = 1000;

    /// <summary>Reads a body.</summary>
    /// <param name="body">The body or its beginning.</param>
    /// <param name="hidden">The texts that must not appear in messages.</param>
    public static ErrorBody Read(byte[] body, HiddenTexts hidden)
    {
        // The Content-Type header is ignored, because proxies and frameworks often set it incorrectly.
        string text = BodyText.Of(body);
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
