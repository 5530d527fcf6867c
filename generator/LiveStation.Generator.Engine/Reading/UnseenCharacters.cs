using System.Globalization;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>
/// Reads a text once and rejects invisible characters that nobody types: the parser would fail at some, treat others as
/// line breaks, and keep the rest. Records characters that are valid only in prose, which is known only after parsing.
/// </summary>
internal sealed class UnseenCharacters(SpecText text, DiagnosticBag found)
{
    /// <summary>The maximum number of reports; a file with more of these characters is not text.</summary>
    public const int MostReported = 10;

    private readonly List<Doubt> _doubts = [];
    private TextCleaner? _cleaner;
    private int _reported, _indentedTo;

    /// <summary>Characters that are valid only in prose, in the order of the text; nearly always empty.</summary>
    public IReadOnlyList<Doubt> Doubts => _doubts;

    /// <summary>Reports the invisible characters of a file and removes each, so that reading can continue.</summary>
    /// <returns>The text without them; offsets and lines are unchanged.</returns>
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

    /// <summary>Returns what to do about an invisible character.</summary>
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
        // The byte order mark is valid only at the beginning.
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

    // JSON files are often indented with tabs only.
    private bool IsIndentation(int offset)
    {
        bool isIndentation = offset == _indentedTo || text.At(offset - 1) is '\n' or '\r';
        _indentedTo = isIndentation ? offset + 1 : _indentedTo;
        return isIndentation;
    }

    // A replacement that is longer than the original is not applied.
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
                Phrase.Of("The unpaired surrogate U+{0}", "짝이 없는 서로게이트 U+{0}", code.ToString("X4", CultureInfo.InvariantCulture)),
                new Phrase("Rewrite the character, and save the file as UTF-8.", "문자를 다시 쓰고 파일을 UTF-8로 저장하세요."));
        }
        else
        {
            found.Report(TextRules.UnseenCharacter, place,
                Phrase.Of("The {0}", "{0}", CharacterKinds.NameOf(code)), UnseenCharacters.RemedyFor(code));
        }
    }
}
