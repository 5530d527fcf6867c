using System.Globalization;
using System.Text;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>Writes texts with unnecessary escapes.</summary>
internal static class Escapes
{
    /// <summary>The escaped form of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="choices">How to escape the characters, applied cyclically.</param>
    public static string Spell(string text, int[] choices)
    {
        var spelling = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
            spelling.Append(Spell(text[i], choices[i % choices.Length]));
        return spelling.ToString();
    }

    private static string Spell(char c, int choice) => (choice, c) switch
    {
        // Both halves of a surrogate pair, or neither.
        _ when char.IsSurrogate(c) => Hex(c, "x4"),
        (0, '"' or '\\' or '/') => $"\\{c}",
        (0, '\n') => "\\n",
        (0, '\t') => "\\t",
        (0 or 1, _) or (_, < ' ' or '"' or '\\') => Hex(c, "x4"),
        (2, _) => Hex(c, "X4"),
        _ => c.ToString(),
    };

    private static string Hex(char c, string format) => "\\u" + ((int)c).ToString(format, CultureInfo.InvariantCulture);
}
