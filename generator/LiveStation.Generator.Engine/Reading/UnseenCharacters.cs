using System.Globalization;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>Refuses what no editor shows: the parser would stop at one, take another for a line break, keep a third.</summary>
internal static class UnseenCharacters
{
    /// <summary>How many are told; a file with more of them is not text.</summary>
    private const int MostTold = 10;

    /// <summary>Tells the unseen characters of a file and puts a space in the place of each, so that reading goes on.</summary>
    /// <param name="text">The file.</param>
    /// <param name="found">Where mistakes go.</param>
    /// <returns>The same text, with offsets and lines as they were.</returns>
    public static SpecText Remove(SpecText text, DiagnosticBag found)
    {
        char[]? cleaned = null;
        int told = 0;
        for (int i = 0; i < text.Text.Length; i++)
        {
            if (char.IsHighSurrogate(text.At(i)) && char.IsLowSurrogate(text.At(i + 1)))
                i++;
            else if (IsUnseen(text.At(i), i))
            {
                if (told++ < MostTold)
                    Report(text, i, found);
                cleaned ??= text.Text.ToCharArray();
                cleaned[i] = ' ';
            }
        }
        return cleaned is null ? text : text.With(new string(cleaned));
    }

    private static void Report(SpecText text, int offset, DiagnosticBag found)
    {
        string code = ((int)text.At(offset)).ToString("X4", CultureInfo.InvariantCulture);
        if (char.IsSurrogate(text.At(offset)))
            found.Report(TextRules.UnseenCharacter, text.Span(offset, offset + 1), $"Half of a character (U+{code})",
                "write the character anew, and save the file as UTF-8");
        else
            found.Report(TextRules.UnseenCharacter, text.Span(offset, offset + 1), $"The unseen character U+{code}",
                $"delete it, or write it as \\u{code} in double quotes if it is meant");
    }

    private static bool IsUnseen(char letter, int offset) => letter switch
    {
        '\t' or '\n' or '\r' => false,
        // The mark of byte order is at home at the beginning only.
        '\uFEFF' => offset > 0,
        // U+2028 and U+2029 end a line for some readers and not for others; marks of direction make text read as what
        // it is not, here and in the C# documentation it becomes.
        '\u2028' or '\u2029' => true,
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => true,
        '\uFFFE' or '\uFFFF' => true,
        _ => char.IsControl(letter) || char.IsSurrogate(letter),
    };
}
