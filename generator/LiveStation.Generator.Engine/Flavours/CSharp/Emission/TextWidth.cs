namespace LiveStation.Generator.Engine.Flavours.CSharp.Emission;

/// <summary>Calculates the width of text in columns of an editor: Korean letters have a width of two.</summary>
internal static class TextWidth
{
    /// <summary>Returns the width of a text.</summary>
    /// <param name="text">The text, on one line.</param>
    public static int Of(string text) => Of(text, 0, text.Length);

    /// <summary>Returns the width of a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The start of the part.</param>
    /// <param name="length">The length of the part in characters.</param>
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

    /// <summary>Returns the width of a part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The start of the part.</param>
    /// <param name="length">The length of the part in characters.</param>
    public static int Of(char[] text, int start, int length)
    {
        int width = length;
        for (int i = start; i < start + length; i++)
        {
            if (text[i] >= '\u1100' && IsWide(text[i]))
                width++;
        }
        return width;
    }

    // Hangul, kana, Chinese characters and full-width forms. A surrogate pair already counts as two.
    private static bool IsWide(char c) =>
        c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60')
            or (>= '\uFFE0' and <= '\uFFE6');
}
