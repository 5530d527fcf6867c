using System.Text;

namespace LiveStation.Generator.Engine.Emission;

/// <summary>Breaks documentation text into lines.</summary>
internal static class TextWrap
{
    /// <summary>Breaks at spaces, but not at those inside a tag. A word wider than the line has a line of its own.</summary>
    /// <param name="xml">Text with entities and tags; spaces only where it may break or inside tags.</param>
    /// <param name="width">Columns of a line.</param>
    public static IEnumerable<string> Lines(string xml, int width)
    {
        var line = new StringBuilder();
        int taken = 0;
        foreach (string word in Words(xml))
        {
            int wordWidth = TextWidth.Of(word);
            if (line.Length > 0 && taken + 1 + wordWidth > width)
            {
                yield return line.ToString();
                line.Clear();
                taken = 0;
            }
            if (line.Length > 0)
            {
                line.Append(' ');
                taken++;
            }
            line.Append(word);
            taken += wordWidth;
        }
        if (line.Length > 0)
            yield return line.ToString();
    }

    private static IEnumerable<string> Words(string xml)
    {
        int start = 0;
        bool isInTag = false;
        for (int i = 0; i <= xml.Length; i++)
        {
            if (i < xml.Length && xml[i] is '<' or '>')
                isInTag = xml[i] == '<';
            if (i < xml.Length && (isInTag || xml[i] != ' '))
                continue;
            if (i > start)
                yield return xml.Substring(start, i - start);
            start = i + 1;
        }
    }
}
