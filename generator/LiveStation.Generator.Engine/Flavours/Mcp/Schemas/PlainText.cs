using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp.Schemas;

/// <summary>Converts sentences of documentation comments to plain text on one line, which a language model reads.</summary>
internal static class PlainText
{
    private static readonly Regex Reference = new("<see cref=\"([^\"]*)\" />");

    /// <summary>Returns the text in both languages. Invisible characters, which could hide instructions, are replaced.</summary>
    /// <param name="text">The sentences.</param>
    /// <param name="nameOf">Returns the name to show for a C# name that the sentences refer to.</param>
    public static DocText Of(DocXml text, Func<string, string> nameOf) => new(Of(text.En, nameOf), Of(text.Ko, nameOf));

    private static string Of(string xml, Func<string, string> nameOf) => WithoutTags(CommentText.Of(WebUtility.HtmlDecode(
        Reference.Replace(xml, match => $"`{nameOf(match.Groups[1].Value)}`").Replace("<c>", "`").Replace("</c>", "`"))));

    // Tag characters are pairs of surrogates, which are valid in comments. No font shows them, but a model reads them as letters.
    private static string WithoutTags(string text)
    {
        if (!text.Any(char.IsSurrogate))
            return text;
        var visible = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsSurrogatePair(text, i);
            if (isPair && CharUnicodeInfo.GetUnicodeCategory(text, i) == UnicodeCategory.Format)
                visible.Append(Characters.Replacement);
            else
                visible.Append(text, i, isPair ? 2 : 1);
            i += isPair ? 1 : 0;
        }
        return visible.ToString();
    }
}
