using System.Globalization;

namespace LiveStation.Generator.Engine.Text;

/// <summary>
/// Classifies characters as visible or invisible by Unicode category: controls (Cc), format marks (Cf), separators (Zl, Zp, Zs),
/// surrogates (Cs), private use (Co), noncharacters, and characters displayed as empty. The tables of the platform differ
/// from version to version, so the engine has its own.
/// </summary>
internal static class CharacterKinds
{
    // Format marks beyond the first 65,536 characters, and the tags, which are never displayed.
    private static readonly (int First, int Last)[] HighMarks =
        [(0x110BD, 0x110BD), (0x110CD, 0x110CD), (0x13430, 0x1343F), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0001, 0xE007F)];

    private static readonly Dictionary<int, Phrase> Names = new()
    {
        [0x0009] = new("tab", "탭"),
        [0x00A0] = new("no-break space", "줄 바꿈 없는 공백"),
        [0x00AD] = new("soft hyphen", "소프트 하이픈"),
        [0x115F] = new("Hangul filler", "한글 채움 문자"),
        [0x1160] = new("Hangul filler", "한글 채움 문자"),
        [0x200B] = new("zero-width space", "폭 없는 공백"),
        [0x200C] = new("zero-width non-joiner", "폭 없는 비연결자"),
        [0x200D] = new("zero-width joiner", "폭 없는 연결자"),
        [0x200E] = new("left-to-right mark", "왼쪽에서 오른쪽 방향 표시"),
        [0x200F] = new("right-to-left mark", "오른쪽에서 왼쪽 방향 표시"),
        [0x2028] = new("line separator", "줄 구분자"),
        [0x2029] = new("paragraph separator", "단락 구분자"),
        [0x202F] = new("narrow no-break space", "좁은 줄 바꿈 없는 공백"),
        [0x2060] = new("word joiner", "단어 연결자"),
        [0x2800] = new("empty Braille pattern", "빈 점자"),
        [0x3000] = new("full-width (ideographic) space", "전각 공백"),
        [0x3164] = new("Hangul filler", "한글 채움 문자"),
        [0xFEFF] = new("byte order mark", "바이트 순서 표시"),
        [0xFFA0] = new("Hangul filler", "한글 채움 문자"),
    };

    /// <summary>Returns the kind of a character.</summary>
    /// <param name="code">Its code point.</param>
    public static CharacterKind Of(int code) => code switch
    {
        < 0x7F => code >= ' ' || code is '\t' or '\n' or '\r' ? CharacterKind.Seen : CharacterKind.Unseen,
        >= 0xAC00 and <= 0xD7FF => CharacterKind.Seen,
        <= 0x9F or 0xAD or (>= 0xD800 and <= 0xDFFF) => CharacterKind.Unseen,
        0xA0 or 0x1680 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000 => CharacterKind.Space,
        0x200C or 0x200D or 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 => CharacterKind.Joiner,
        (>= 0x180B and <= 0x180F and not 0x180E) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => CharacterKind.Joiner,
        _ when IsPrivate(code) => CharacterKind.Joiner,
        _ => IsNoCharacter(code) || IsMarkOfFormat(code) ? CharacterKind.Unseen : CharacterKind.Seen,
    };

    /// <summary>Returns the name of a character, such as <c>no-break space U+00A0</c>.</summary>
    /// <param name="code">Its code point.</param>
    public static Phrase NameOf(int code)
    {
        Phrase name = Names.TryGetValue(code, out Phrase? known) ? known
            : Of(code) == CharacterKind.Space ? new("space", "공백")
            : IsPrivate(code) ? new("private-use character", "사용자 영역 문자")
            : new("invisible character", "보이지 않는 문자");
        return Phrase.Of("{0} U+{1}", "{0} U+{1}", name, code.ToString("X4", CultureInfo.InvariantCulture));
    }

    /// <summary>Returns the visible escape of a character for double-quoted text.</summary>
    /// <param name="code">Its code point.</param>
    public static string EscapeOf(int code) => code <= 0xFFFF
        ? "\\u" + code.ToString("X4", CultureInfo.InvariantCulture)
        : "\\U" + code.ToString("X8", CultureInfo.InvariantCulture);

    /// <summary>Returns the code point at an offset; for a lone surrogate, its own value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The offset.</param>
    public static int CodeAt(string text, int offset) =>
        char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1])
            ? char.ConvertToUtf32(text[offset], text[offset + 1])
            : text[offset];

    /// <summary>Indicates whether a character is empty but as wide as others, so that it can serve as indentation.</summary>
    /// <param name="code">Its code point.</param>
    public static bool IsWide(int code) => code is 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0;

    private static bool IsPrivate(int code) =>
        code is (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD) or (>= 0x100000 and <= 0x10FFFD);

    private static bool IsNoCharacter(int code) => (code & 0xFFFE) == 0xFFFE || code is >= 0xFDD0 and <= 0xFDEF;

    private static bool IsMarkOfFormat(int code) => code switch
    {
        (>= 0x600 and <= 0x605) or 0x61C or 0x6DD or 0x70F or 0x890 or 0x891 or 0x8E2 or 0x180E => true,
        (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) => true,
        0xFEFF or (>= 0xFFF9 and <= 0xFFFB) => true,
        > 0xFFFF => HighMarks.Any(range => code >= range.First && code <= range.Last),
        _ => false,
    };
}
