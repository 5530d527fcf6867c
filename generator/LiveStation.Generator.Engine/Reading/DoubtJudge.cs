using System.Globalization;
using System.Text;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>
/// Rejects characters that are valid only in prose when they occur elsewhere: in a key, a name or a value, two texts that look
/// the same would not be equal. The text is read again without them, so that they cause no other diagnostic.
/// </summary>
internal sealed class DoubtJudge(SpecText text, TextRange range, DiagnosticBag found)
{
    private const int FirstJamo = 0x1100, LastJamo = 0x11FF;

    private int _line = -1, _comment;

    /// <summary>Checks the doubtful characters of a text.</summary>
    /// <param name="doubts">The doubtful characters, in the order of the text.</param>
    /// <param name="outcome">The result of reading the text.</param>
    /// <returns>The result of reading the text without the rejected characters.</returns>
    public ReadOutcome Judge(IReadOnlyList<Doubt> doubts, ReadOutcome outcome)
    {
        ScalarPlaces written = new(outcome.Root);
        List<Doubt> open =
            [.. doubts.Where(doubt => !written.IsProse(doubt.Start) && !IsComment(written, doubt.Start)
                && (doubt.Code != '\t' || written.IsWord(doubt.Start)))];
        if (open.Count == 0)
            return outcome;
        TextCleaner cleaner = new(text);
        open.ForEach(cleaner.Mend);
        SpecText clean = cleaner.Done();
        ReadOutcome mended = new PartReader(clean).Read(range);
        ScalarPlaces places = new(mended.Root);
        // In text that still cannot be read, prose cannot be distinguished from other text.
        Report(open.Where(doubt => !places.IsProse(doubt.Start)
            && (mended.Failure is null || IsRead(places, doubt.Start))), clean);
        return mended;
    }

    private bool IsRead(ScalarPlaces places, int offset)
    {
        int line = text.LineOf(offset);
        return places.HasWordIn(text.LineStart(line), text.LineEnd(line));
    }

    // Each line is searched only once, since it can have any number of doubtful characters.
    private bool IsComment(ScalarPlaces places, int offset)
    {
        int line = text.LineOf(offset);
        if (line != _line)
            (_line, _comment) = (line, CommentIn(places, text.LineStart(line), text.LineEnd(line)));
        return offset > _comment;
    }

    private int CommentIn(ScalarPlaces places, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            bool begins = text.At(i) == '#' && (i == start || char.IsWhiteSpace(text.At(i - 1)));
            if (begins && !places.IsWord(i))
                return i;
        }
        return int.MaxValue;
    }

    // Repeated occurrences of the same error in one scalar are reported once.
    private void Report(IEnumerable<Doubt> doubts, SpecText clean)
    {
        int told = 0, end = 0, code = 0;
        foreach (Doubt doubt in doubts)
        {
            bool goesOn = doubt.Start < end || (doubt.Code == code && !doubt.IsDecomposed && IsOneWord(end, doubt.Start));
            code = doubt.Code;
            int start = doubt.Start, behind = start + doubt.Length;
            end = Math.Max(end, doubt.IsDecomposed && !goesOn ? Math.Max(EndOfWord(clean, start), behind) : behind);
            if (!goesOn && told++ < UnseenCharacters.MostReported)
                Report(doubt, end, clean);
        }
    }

    private void Report(Doubt doubt, int end, SpecText clean)
    {
        SpecSpan place = text.Span(doubt.Start, end);
        if (doubt.IsDecomposed)
        {
            found.Report(TextRules.Decomposed, place,
                InFormNfc(clean.Text.Substring(place.Start, place.Length)), WhyNotEqual(doubt.Start));
        }
        else if (doubt.Kind == CharacterKind.Space)
        {
            found.Report(TextRules.ForeignSpace, place,
                CharacterKinds.NameOf(doubt.Code), CharacterKinds.EscapeOf(doubt.Code));
        }
        else
        {
            found.Report(TextRules.UnseenCharacter, place,
                Phrase.Of("The {0}", "{0}", CharacterKinds.NameOf(doubt.Code)), UnseenCharacters.RemedyFor(doubt.Code));
        }
    }

    private static string InFormNfc(string word)
    {
        StringBuilder composed = new();
        for (int i = 0; i < word.Length; i++)
        {
            int code = CharacterKinds.CodeAt(word, i), length = code > 0xFFFF ? 2 : 1;
            composed.Append(Equivalents.Of(code) ?? word.Substring(i, length));
            i += length - 1;
        }
        return TextCleaner.WithoutGaps(composed.ToString());
    }

    private Phrase WhyNotEqual(int offset)
    {
        int code = CharacterKinds.CodeAt(text.Text, offset);
        if (Equivalents.Of(code) is not null)
        {
            return Phrase.Of(
                "It contains U+{0}, which is a different character.", "이 텍스트에는 다른 문자인 U+{0}이(가) "
                    + "있습니다.", code.ToString("X4", CultureInfo.InvariantCulture));
        }
        return code is >= FirstJamo and <= LastJamo
            ? new("Its Hangul syllables are decomposed into jamo (form NFD).", "한글 음절이 자모로 분해되어 있습니다(NFD).")
            : new("Its letters and marks are separate characters.", "글자와 기호가 별개의 문자입니다.");
    }

    private bool IsOneWord(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text.At(i)))
                return false;
        }
        return true;
    }

    private static int EndOfWord(SpecText clean, int offset)
    {
        while (clean.At(offset) == TextCleaner.Gap || char.IsLetterOrDigit(clean.At(offset)))
            offset++;
        return offset;
    }
}
