using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>Takes characters out of a text so that the rest is read as it was meant, and all offsets stay.</summary>
/// <param name="text">The text.</param>
internal sealed class TextCleaner(SpecText text)
{
    /// <summary>What stands in a text where a character was taken out of a word: the reader drops it.</summary>
    public const char Gap = '\uFDD0';

    // After one of these a word begins or ends, and a gap there would be a word of its own.
    private const string Edges = ":,]}\"'";

    // A run of thousands is no slip of the pen, and looking through it from each of its characters would take its square.
    private const int MostLookedAt = 64;

    private readonly char[] _letters = text.Text.ToCharArray();

    /// <summary>A word without its gaps.</summary>
    /// <param name="word">The word.</param>
    public static string WithoutGaps(string word) =>
        word.IndexOf(Gap) < 0 ? word : string.Concat(word.Where(letter => letter != Gap));

    /// <summary>Takes a character out: of a word altogether, and elsewhere a space stands for it.</summary>
    /// <param name="start">Offset of the character.</param>
    /// <param name="length">How many UTF-16 characters it has.</param>
    public void Remove(int start, int length)
    {
        char before = start == 0 ? ' ' : _letters[start - 1];
        bool isInWord = char.IsWhiteSpace(before) ? BeginsWord(start, length) : Edges.IndexOf(before) < 0;
        Fill(start, length, isInWord ? Gap : ' ');
    }

    /// <summary>Puts what was meant in the place of a doubt.</summary>
    /// <param name="doubt">The doubt.</param>
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

    /// <summary>The text as it is now.</summary>
    public SpecText Done() => text.With(new string(_letters));

    // What is not seen has no width, and a space for it would move the word out of its column.
    private bool BeginsWord(int start, int length)
    {
        int next = start + length, last = Math.Min(next + MostLookedAt, _letters.Length);
        while (next < last && _letters[next] == _letters[start])
            next++;
        return next < last && IsOfWord(_letters[next]);
    }

    private bool IsBlank(Doubt doubt) =>
        doubt.Kind == CharacterKind.Space || (CharacterKinds.IsWide(doubt.Code) && IsIndentation(doubt.Start));

    // One blank indents nothing: it came along with the word.
    private bool IsAloneBeforeWord(int offset) => (offset == 0 || _letters[offset - 1] is '\n' or '\r')
        && offset + 1 < _letters.Length && IsOfWord(_letters[offset + 1]);

    // Unicode counts fillers among the letters.
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
