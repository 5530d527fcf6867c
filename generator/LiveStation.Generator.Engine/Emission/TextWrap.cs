namespace LiveStation.Generator.Engine.Emission;

/// <summary>Breaks documentation text into lines.</summary>
internal static class TextWrap
{
    /// <summary>
    /// Breaks at spaces, but not at those inside a tag. A word wider than the line has a line of its own.
    /// </summary>
    /// <param name="xml">Text with entities and tags, a single space wherever it may break.</param>
    /// <param name="width">Columns of a line.</param>
    /// <returns>Where each line begins in the text, and how many characters it has.</returns>
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

    // A word is counted with the space before it.
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
