using System.Globalization;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>
/// Walks once through a text. Refuses what no editor shows and nobody writes: the parser would stop at one, take another for a
/// line break, keep a third. Notes what only prose may have, for what is prose is not known before the text is read.
/// </summary>
internal sealed class UnseenCharacters(SpecText text, DiagnosticBag found)
{
    /// <summary>How many are told; a file with more of them is not text.</summary>
    public const int MostReported = 10;

    private readonly List<Doubt> _doubts = [];
    private TextCleaner? _cleaner;
    private int _reported, _indentedTo;

    /// <summary>What only prose may have, in the order of the text; nearly always nothing.</summary>
    public IReadOnlyList<Doubt> Doubts => _doubts;

    /// <summary>Tells the unseen characters of a file and takes each out, so that reading goes on.</summary>
    /// <returns>The same text, with offsets and lines as they were.</returns>
    public SpecText Remove()
    {
        string written = text.Text;
        for (int i = 0; i < written.Length; i++)
        {
            char letter = written[i];
            if (letter is >= ' ' and < '\u007F' or >= '\uAC00' and <= '\uD7A3' or '\n')
                continue;
            int code = CharacterKinds.CodeAt(written, i), length = code > 0xFFFF ? 2 : 1;
            Judge(i, code, length);
            i += length - 1;
        }
        NoteDecomposed(written);
        _doubts.Sort((one, other) => one.Start.CompareTo(other.Start));
        return _cleaner?.Done() ?? text;
    }

    /// <summary>What to do about an invisible character.</summary>
    /// <param name="code">Its code point.</param>
    public static Phrase RemedyFor(int code) => Phrase.Of(
        "Delete it. If it is intended, write it as {0} in double quotes.",
        "삭제하세요. 의도한 문자라면 큰따옴표 안에 {0} 형태로 쓰세요.", CharacterKinds.EscapeOf(code));

    private void Judge(int offset, int code, int length)
    {
        CharacterKind kind = CharacterKinds.Of(code);
        if (code == '\t' && !IsIndentation(offset))
            _doubts.Add(new Doubt(offset, length, CharacterKind.Space, code));
        else if (kind == CharacterKind.Seen && Equivalents.Of(code) is { } equal)
            _doubts.Add(new Doubt(offset, length, kind, MendedBy(equal, code, length)));
        // The mark of byte order is at home at the beginning only.
        if (kind == CharacterKind.Seen || (code == 0xFEFF && offset == 0))
            return;
        if (kind != CharacterKind.Unseen)
        {
            _doubts.Add(new Doubt(offset, length, kind, code));
            return;
        }
        if (_reported++ < MostReported)
            Report(offset, length, code);
        (_cleaner ??= new TextCleaner(text)).Remove(offset, length);
    }

    // Files of JSON are often indented with tabs only.
    private bool IsIndentation(int offset)
    {
        bool isIndentation = offset == _indentedTo || text.At(offset - 1) is '\n' or '\r';
        _indentedTo = isIndentation ? offset + 1 : _indentedTo;
        return isIndentation;
    }

    // What takes more place than there is stays as it is.
    private static int MendedBy(string equal, int code, int length)
    {
        int first = CharacterKinds.CodeAt(equal, 0), size = first > 0xFFFF ? 2 : 1;
        return size == equal.Length && size <= length ? first : code;
    }

    private void NoteDecomposed(string written)
    {
        int start = -1;
        char last = '\0';
        for (int i = 0; i < written.Length; i++)
        {
            char? whole = written[i] < '\u0300' ? null : Compositions.Of(last, written[i]);
            if (whole is null && start >= 0)
                start = NoteDecomposed(start, i, last);
            if (whole is not null && start < 0)
                start = i - 1;
            last = whole ?? written[i];
        }
        if (start >= 0)
            NoteDecomposed(start, written.Length, last);
    }

    private int NoteDecomposed(int start, int end, char whole)
    {
        _doubts.Add(new Doubt(start, end - start, CharacterKind.Seen, whole));
        return -1;
    }

    private void Report(int offset, int length, int code)
    {
        SpecSpan place = text.Span(offset, offset + length);
        if (code is >= 0xD800 and <= 0xDFFF)
        {
            found.Report(TextRules.UnseenCharacter, place, 
                Phrase.Of("Half of a surrogate pair, U+{0},", "서로게이트 쌍의 절반 U+{0}", code.ToString("X4", CultureInfo.InvariantCulture)),
                new Phrase("Rewrite the character, and save the file as UTF-8.", "문자를 다시 쓰고 파일을 UTF-8로 저장하세요."));
        }
        else
        {
            found.Report(TextRules.UnseenCharacter, place,
                Phrase.Of("The {0}", "{0}", CharacterKinds.NameOf(code)), UnseenCharacters.RemedyFor(code));
        }
    }
}
