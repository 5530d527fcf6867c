using System.Globalization;
using System.Text;
using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.Mcp.Schemas;

/// <summary>Replaces characters of a spec that no reader sees, but a language model reads: they could hide instructions.</summary>
internal static class VisibleText
{
    /// <summary>Returns a text on one line.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static string Of(string text) => WithoutTags(CommentText.Of(text));

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
