using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>Finds signs of Korean, Japanese and Chinese input that stand where YAML has its own, such as <c>：</c> for <c>:</c>.</summary>
internal static class FullWidthSign
{
    private const string Signs = ":,[]{}-#\"'|>&*!?";

    // Full-width forms stand in the order of ASCII.
    private const int Distance = '\uFF01' - '!';

    /// <summary>Finds the first sign, outside quotes, that follows what a spec writes in ASCII.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>Its offset; null for none.</returns>
    public static int? Find(SpecText text, int start, int end)
    {
        char quote = '\0', before = ' ';
        for (int i = start; i < end; i++)
        {
            char letter = text.At(i);
            if (quote != '\0')
                quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'' && !char.IsLetter(before))
                quote = letter;
            else if (before < '\u007F' && Meant(letter) is not null)
                return i;
            before = char.IsWhiteSpace(letter) ? before : letter;
        }
        return null;
    }

    /// <summary>What to do about the sign at an offset.</summary>
    /// <param name="letter">The sign.</param>
    public static string Advice(char letter) =>
        $"the full-width '{letter}' (U+{(int)letter:X4}) is no sign of YAML; write '{Meant(letter)}', or quote the text it is part of";

    private static char? Meant(char letter) =>
        letter is >= '\uFF01' and <= '\uFF5E' && Signs.IndexOf((char)(letter - Distance)) >= 0 ? (char)(letter - Distance) : null;
}
