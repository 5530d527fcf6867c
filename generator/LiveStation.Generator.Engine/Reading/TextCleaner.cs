using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>Removes characters from a text so that the rest is read as intended; all offsets are preserved.</summary>
/// <param name="text">The text.</param>
internal sealed class TextCleaner(SpecText text)
{
    /// <summary>Replaces a character removed inside a scalar; the reader discards it.</summary>
    public const char Gap = '\uFDD0';

    // A scalar begins or ends at one of these, so a gap there would be a separate scalar.
    private const string Edges = ":,]}\"'";

    // A run of thousands is not a typing error, and searching it from each of its characters would take quadratic time.
    private const int MostLookedAt = 64;

    private readonly char[] _letters = text.Text.ToCharArray();

    /// <summary>Returns a scalar without its gaps.</summary>
    /// <param name="word">The scalar.</param>
    public static string WithoutGaps(string word) =>
        word.IndexOf(Gap) < 0 ? word : string.Concat(word.Where(letter => letter != Gap));

    /// <summary>Removes a character inside a scalar, and replaces it with a space elsewhere.</summary>
    /// <param name="start">The offset of the character.</param>
    /// <param name="length">Its length in UTF-16 characters.</param>
    public void Remove(int start, int length)
    {
        char before = start == 0 ? ' ' : _letters[start - 1];
        bool isInWord = char.IsWhiteSpace(before) ? BeginsWord(start, length) : Edges.IndexOf(before) < 0;
        Fill(start, length, isInWord ? Gap : ' ');
    }

    /// <summary>Replaces a doubtful character with the intended one.</summary>
    /// <param name="doubt">The doubtful character.</param>
    public void Mend(Doubt doubt)
    {
        if (doubt.IsDecomposed)
        {
            string whole = char.ConvertFromUtf32(doubt.Code);
            whole.CopyTo(0, _letters, doubt.Start, whole.Length);
            Fill(doubt.Start + whole.Length, doubt.Length - whole.Length, Gap);
        }
        else if (IsBlank(doubt) && !IsAloneBeforeWord(doubt.Start))
        {
            Fill(doubt.Start, doubt.Length, ' ');
        }
        else
        {
            Remove(doubt.Start, doubt.Length);
        }
    }

    /// <summary>Returns the cleaned text.</summary>
    public SpecText Done() => text.With(new string(_letters));

    // An invisible character has no width, and a space in its place would move the scalar to another column.
    private bool BeginsWord(int start, int length)
    {
        int next = start + length, last = Math.Min(next + MostLookedAt, _letters.Length);
        while (next < last && _letters[next] == _letters[start])
            next++;
        return next < last && IsOfWord(_letters[next]);
    }

    private bool IsBlank(Doubt doubt) =>
        doubt.Kind == CharacterKind.Space || (CharacterKinds.IsWide(doubt.Code) && IsIndentation(doubt.Start));

    // A single blank is not indentation: it was pasted together with the scalar.
    private bool IsAloneBeforeWord(int offset) => (offset == 0 || _letters[offset - 1] is '\n' or '\r')
        && offset + 1 < _letters.Length && IsOfWord(_letters[offset + 1]);

    // Unicode classifies fillers as letters.
    private static bool IsOfWord(char letter) =>
        char.IsLetterOrDigit(letter) && CharacterKinds.Of(letter) == CharacterKind.Seen;

    private bool IsIndentation(int offset)
    {
        int floor = Math.Max(0, offset - MostLookedAt);
        while (offset > floor && _letters[offset - 1] == ' ')
            offset--;
        return offset == 0 || _letters[offset - 1] is '\n' or '\r';
    }

    private void Fill(int start, int length, char filling)
    {
        for (int i = start; i < start + length; i++)
            _letters[i] = filling;
    }
}
