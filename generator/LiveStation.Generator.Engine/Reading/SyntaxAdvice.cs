using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Reading;

/// <summary>Advice for each error message of YamlDotNet, whose own messages address authors of parsers.</summary>
internal static class SyntaxAdvice
{
    /// <summary>Advice for the colon in <c>{ en: Wait: then go. }</c>.</summary>
    public static readonly Phrase ColonInText = new(
        "': ' begins a value, so unquoted text cannot contain it. Put the text in quotes.",
        "': '은 값을 시작하므로 따옴표 없는 텍스트에 쓸 수 없습니다. 텍스트를 따옴표로 묶으세요.");

    private static readonly Phrase BrokenLineBefore = new(
        "This line continues the text of the previous line. Write a space after the colon of the previous line, or "
            + "begin both lines in the same column.",
        "이 줄은 앞줄의 텍스트에 이어집니다. 앞줄의 콜론 뒤에 공백을 쓰거나 두 줄을 같은 열에서 시작하세요.");

    private static readonly Phrase ForeignLine = new(
        "This line does not continue the lines above it. Write 'key: value', in the column of the lines it belongs to.",
        "이 줄은 윗줄에 이어지지 않습니다. 같은 매핑의 줄과 같은 열에 'key: value' 형태로 쓰세요.");

    private static readonly Phrase ForeignItem = new(
        "All items of a list must begin with '- ' in the same column.", "목록의 모든 항목은 같은 열에서 '- '로 시작해야 합니다.");

    private static readonly Phrase RestOfText = new(
        "The value ends before this position. Put the whole text in quotes, and double each single quote inside single quotes.",
        "이 위치 앞에서 값이 끝납니다. 전체 텍스트를 따옴표로 묶고, 작은따옴표 안의 작은따옴표는 두 번 쓰세요.");

    private static readonly Phrase OpenQuote = new(
        "The quote that begins here is not closed. Close it, or indent the following lines of the quoted text more deeply than its "
            + "key.",
        "여기서 시작하는 따옴표가 닫히지 않았습니다. 따옴표를 닫거나, 이어지는 줄을 키보다 깊게 들여쓰세요.");

    /// <summary>A part of the parser's message, and the advice; the first match is used.</summary>
    private static readonly (string Said, Phrase Advice)[] All =
    [
        ("found unexpected end of stream", OpenQuote),
        ("scalar, found wrong indentation", OpenQuote),
        ("found unexpected document indicator", OpenQuote),
        ("found unknown escape character", new(
            "The quoted text contains an unknown escape. Double the backslash, or use single quotes.",
            "따옴표 안에 알 수 없는 이스케이프가 있습니다. 백슬래시를 두 번 쓰거나 작은따옴표를 사용하세요.")),
        ("hexadecimal", new(
            "The quoted text contains an incomplete escape. Write all digits, such as \\u0041.",
            "따옴표 안의 이스케이프에 숫자가 부족합니다. \\u0041처럼 모든 자리를 쓰세요.")),
        ("Unicode", new(
            "The quoted text contains an escape that is not a complete character.",
            "따옴표 안에 온전한 문자가 아닌 이스케이프가 있습니다.")),
        ("could not find expected ':'", new(
            "A key must be followed by a colon and a space.", "키 뒤에는 콜론과 공백이 있어야 합니다.")),
        ("expected '-' indicator", ForeignItem),
        ("Block sequence entries", new(
            "A list must begin on a line of its own, or be written in '[' and ']'.",
            "목록은 새 줄에서 시작하거나 '['와 ']' 안에 써야 합니다.")),
        ("Mapping keys are not allowed", new(
            "Unquoted text cannot begin with '? '. Put it in quotes.",
            "따옴표 없는 텍스트는 '? '로 시작할 수 없습니다. 따옴표로 묶으세요.")),
        ("block scalar", new(
            "'|' or '>' must be followed by a line break, and then by text indented with spaces.",
            "'|'나 '>' 다음에는 줄을 바꾸고 공백으로 들여쓴 텍스트를 써야 합니다.")),
        ("found a comment", new(
            "A comment must be on a line of its own here. Put text that contains ' #' in quotes.",
            "여기서는 주석을 별도의 줄에 써야 합니다. ' #'이 있는 텍스트는 따옴표로 묶으세요.")),
        ("invalid comment", new(
            "A comment must have a space before its '#'.", "주석의 '#' 앞에는 공백이 있어야 합니다.")),
        ("anchor", new(
            "Unquoted text cannot begin with '&' or '*'. Put it in quotes.",
            "따옴표 없는 텍스트는 '&'나 '*'로 시작할 수 없습니다. 따옴표로 묶으세요.")),
        ("tag", new(
            "Unquoted text cannot begin with '!'. Put it in quotes.",
            "따옴표 없는 텍스트는 '!'로 시작할 수 없습니다. 따옴표로 묶으세요.")),
        ("expected node content", new(
            "A value is missing before this position. Write a value, or put the text in quotes if it is meant to begin like this.",
            "이 위치 앞에 값이 없습니다. 값을 쓰거나, 텍스트가 이렇게 시작해야 한다면 따옴표로 묶으세요.")),
        ("document", new(
            "This does not belong to the text before it. Put the whole text in quotes, and keep a key below 1,000 characters.",
            "앞의 텍스트에 이어지지 않는 내용입니다. 전체 텍스트를 따옴표로 묶고 키는 1,000자 미만으로 쓰세요.")),
    ];

    /// <summary>Indicates whether advice is about a line whose column matches no line above it.</summary>
    /// <param name="advice">The advice.</param>
    public static bool IsAboutColumn(Phrase advice) => advice == ForeignLine || advice == ForeignItem;

    /// <summary>Indicates whether the parser expected a comma, a closing bracket or a value between them.</summary>
    /// <param name="said">The parser's message.</param>
    public static bool IsAboutBrackets(string said) => said.Contains("expected ',' or") || IsAboutMissingValue(said);

    /// <summary>Indicates whether the parser found a bracket, a comma or the end where a value is expected.</summary>
    /// <param name="said">The parser's message.</param>
    public static bool IsAboutMissingValue(string said) => said.Contains("expected node content");

    /// <summary>Returns the advice for a failure.</summary>
    /// <param name="text">The file.</param>
    /// <param name="failure">The parser's failure.</param>
    public static Phrase For(SpecText text, SpecEvent failure)
    {
        int lineStart = text.LineStart(text.LineOf(failure.Start));
        int contentStart = text.SkipBlanks(lineStart, failure.Start);
        if (failure.Text.Contains("did not find expected key"))
            return contentStart == failure.Start ? ForeignLine : RestOfText;
        if (failure.Text.Contains("Did not find expected <document") && contentStart == failure.Start)
            return ForeignLine;
        if (failure.Text.Contains("invalid mapping") || failure.Text.Contains("Mapping values are not allowed"))
            return SectionSplitter.KeyEnd(text, contentStart) == failure.Start ? BrokenLineBefore : ColonInText;
        if (failure.Text.Contains("cannot start any token"))
            {
            return Phrase.Of(
                "Unquoted text cannot begin with '{0}'. Put it in quotes.",
                "따옴표 없는 텍스트는 '{0}'(으)로 시작할 수 없습니다. 따옴표로 묶으세요.", text.At(failure.Start).ToString());
        }
        foreach ((string said, Phrase advice) in All)
        {
            if (failure.Text.Contains(said))
                return advice;
        }
        return failure.Text.Length > 0 ? Phrase.Of("The YAML parser reports: {0}.", "YAML 파서의 보고: {0}.", failure.Text.TrimEnd('.'))
            : ForeignLine;
    }
}
