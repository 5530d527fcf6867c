using System.Text;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Sentences;

/// <summary>Sentences as CommonMark. Prose of the spec contains no markup, so every character of it is shown as it is.</summary>
internal sealed class MarkdownMarkup : Markup
{
    /// <inheritdoc />
    public override string Prose(string prose)
    {
        string text = EndMark.Close(prose.Trim());
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsMarkup(text, i))
                escaped.Append('\\');
            escaped.Append(text[i]);
        }
        return escaped.ToString();
    }

    /// <inheritdoc />
    public override string Code(string text)
    {
        // A blank line would end the code, and with it the escaping.
        string line = text.Replace("\r", "\\r").Replace("\n", "\\n");
        string fence = new('`', LongestRun(line) + 1);
        // One blank at both ends is not shown.
        string blank = line.Length == 0 || line[0] is '`' or ' ' || line[line.Length - 1] is '`' or ' ' ? " " : "";
        return fence + blank + line + blank + fence;
    }

    /// <inheritdoc />
    public override string Field(FieldRef field) => Code(field.Wire);

    /// <inheritdoc />
    public override string Type(string name) => Code(name);

    private static bool IsMarkup(string text, int index) => text[index] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' => true,
        // Inside a word, an underscore has no meaning; in names, it is frequent.
        '_' => !IsWord(text, index - 1) || !IsWord(text, index + 1),
        '~' => At(text, index - 1) == '~' || At(text, index + 1) == '~',
        '&' => At(text, index + 1) == '#' || IsWord(text, index + 1),
        '#' or '+' or '-' or '>' or '=' => IsFirstOfLine(text, index),
        '.' or ')' => IsAfterNumberOfItem(text, index),
        _ => false,
    };

    private static bool IsFirstOfLine(string text, int index)
    {
        while (At(text, index - 1) is ' ' or '\t')
            index--;
        return At(text, index - 1) is '\n' or '\r' or '\0';
    }

    private static bool IsAfterNumberOfItem(string text, int index)
    {
        int first = index;
        while (At(text, first - 1) is >= '0' and <= '9')
            first--;
        return first < index && IsFirstOfLine(text, first);
    }

    private static bool IsWord(string text, int index) => char.IsLetterOrDigit(At(text, index));

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';

    private static int LongestRun(string text)
    {
        int longest = 0, run = 0;
        foreach (char c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
