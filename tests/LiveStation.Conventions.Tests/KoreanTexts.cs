using System.Text.RegularExpressions;

namespace LiveStation.Conventions.Tests;

/// <summary>The Korean texts of a spec file, line by line.</summary>
internal static partial class KoreanTexts
{
    /// <summary>Returns the lines with Korean text, without the characters before the text.</summary>
    /// <param name="lines">The lines of the file.</param>
    public static IEnumerable<(int Line, string Text)> Of(string[] lines)
    {
        int? folded = null;
        for (int i = 0; i < lines.Length; i++)
        {
            if (folded is { } indent && (lines[i].Length == 0 || Indent(lines[i]) > indent))
            {
                yield return (i + 1, lines[i].Trim());
                continue;
            }
            folded = null;
            if (Key().Match(lines[i]) is not { Success: true } key)
                continue;
            string text = lines[i][(key.Index + key.Length)..];
            if (text is [] or ['>' or '|', ..])
                folded = Indent(lines[i]);
            else
                yield return (i + 1, text);
        }
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    [GeneratedRegex("(?<=^[ -]*|[{,] *)\"?ko\"?: *")]
    private static partial Regex Key();
}
