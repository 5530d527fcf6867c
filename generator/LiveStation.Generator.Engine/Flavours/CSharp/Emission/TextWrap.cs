namespace LiveStation.Generator.Engine.Flavours.CSharp.Emission;

/// <summary>Breaks documentation text into lines.</summary>
internal static class TextWrap
{
    /// <summary>
    /// Breaks text at spaces, except inside tags. A word wider than the line is placed on a separate line.
    /// </summary>
    /// <param name="xml">Text with entities and tags, with a single space at each possible break.</param>
    /// <param name="width">The width of a line in columns.</param>
    /// <returns>The start of each line in the text, and its length in characters.</returns>
    public static IEnumerable<(int Start, int Length)> Lines(string xml, int width)
    {
        int start = 0;
        int end = 0;
        int taken = 0;
        while (end < xml.Length)
        {
            int next = EndOfWord(xml, end);
            int wordWidth = TextWidth.Of(xml, end, next - end);
            if (end > start && taken + wordWidth > width)
            {
                yield return (start, end - start);
                start = end + 1;
                taken = -1;
            }
            taken += wordWidth;
            end = next;
        }
        if (end > start)
            yield return (start, end - start);
    }

    // The width of a word includes the space before it.
    private static int EndOfWord(string xml, int start)
    {
        bool isInTag = false;
        for (int i = start; i < xml.Length; i++)
        {
            if (xml[i] is '<' or '>')
                isInTag = xml[i] == '<';
            else if (xml[i] == ' ' && !isInTag && i > start)
                return i;
        }
        return xml.Length;
    }
}
