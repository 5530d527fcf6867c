using System.Text;

namespace LiveStation.Generator.Engine.Emission;

/// <summary>Escapes text for comments that end with their line.</summary>
internal static class CommentText
{
    /// <summary>Returns the text on one line, so that no part of it ends the comment.</summary>
    /// <param name="text">The text; untrusted.</param>
    public static string Of(string text)
    {
        var line = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
            line.Append(Safe(text, i));
        return line.ToString().TrimEnd(' ');
    }

    private static char Safe(string text, int index) =>
        Characters.IsLineEnd(text[index]) ? ' '
        : Characters.IsForbidden(text[index]) || Characters.IsInvisible(text[index])
            || Characters.IsLoneSurrogate(text, index) ? Characters.Replacement
        : text[index];
}
