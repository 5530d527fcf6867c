namespace LiveStation.Generator.Engine.Emission;

/// <summary>How many columns text takes in an editor: Korean letters take two.</summary>
internal static class TextWidth
{
    /// <summary>Columns of a text.</summary>
    /// <param name="text">The text, on one line.</param>
    public static int Of(string text) => Of(text, 0, text.Length);

    /// <summary>Columns of a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="length">How many characters it has.</param>
    public static int Of(string text, int start, int length)
    {
        int width = length;
        for (int i = start; i < start + length; i++)
        {
            if (text[i] >= '\u1100' && IsWide(text[i]))
                width++;
        }
        return width;
    }

    // Hangul, kana, Chinese characters and full-width forms. A surrogate pair counts two already.
    private static bool IsWide(char c) =>
        c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60')
            or (>= '\uFFE0' and <= '\uFFE6');
}
