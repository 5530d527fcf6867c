using static LiveStation.Generator.Engine.Diagnostics.RuleSeverity;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>Rules for the text of a spec file: LSG0001 to LSG0019, and LSG0033 to LSG0035.</summary>
internal static class TextRules
{
    /// <summary>Spec file is too large.</summary>
    public static readonly DiagnosticRule TooLarge = new(
        "LSG0001",
        new("Spec file is too large", "명세 파일이 너무 큼"),
        new(
            "The file has {0} characters; at most {1} are allowed. Split the file. A spec can consist of any "
                + "number of files.",
            "파일이 {0}자입니다. {1}자까지만 허용됩니다. 파일을 나누세요. 명세 하나를 여러 파일로 작성할 수 "
                + "있습니다."),
        Error);

    /// <summary>Spec file is empty.</summary>
    public static readonly DiagnosticRule EmptyFile = new(
        "LSG0002",
        new("Spec file is empty", "빈 명세 파일"),
        new(
            "The file contains no keys. Add a key such as 'types:', or remove the file from the project.",
            "파일에 키가 없습니다. 'types:' 같은 키를 추가하거나 프로젝트에서 파일을 제거하세요."),
        Warning);

    /// <summary>Spec file is not valid YAML or JSON.</summary>
    public static readonly DiagnosticRule Malformed = new(
        "LSG0003",
        new("Spec file is not valid YAML or JSON", "올바른 YAML이나 JSON이 아닌 명세 파일"),
        new("Syntax error: {0}", "구문 오류: {0}"),
        Error);

    /// <summary>Line is indented with a tab.</summary>
    public static readonly DiagnosticRule TabIndentation = new(
        "LSG0004",
        new("Line is indented with a tab", "탭으로 들여쓴 줄"),
        new(
            "The line is indented with a tab, but YAML allows only spaces. Replace each tab with two spaces.",
            "줄을 탭으로 들여썼지만 YAML에서는 공백만 사용할 수 있습니다. 탭마다 공백 두 개로 바꾸세요."),
        Error);

    /// <summary>Invisible character.</summary>
    public static readonly DiagnosticRule UnseenCharacter = new(
        "LSG0005",
        new("Invisible character", "보이지 않는 문자"),
        new("{0} is not allowed in a spec. {1}", "명세에 {0} 문자를 사용할 수 없습니다. {1}"),
        Error);

    /// <summary>Spec file is not a mapping.</summary>
    public static readonly DiagnosticRule RootNotMapping = new(
        "LSG0006",
        new("Spec file is not a mapping", "매핑이 아닌 명세 파일"),
        new(
            "A spec file must be a mapping, but this is {0}. Begin with a key such as 'types:'.",
            "명세 파일은 매핑이어야 하지만 {0}입니다. 'types:' 같은 키로 시작하세요."),
        Error);

    /// <summary>Spec is nested too deeply.</summary>
    public static readonly DiagnosticRule TooDeep = new(
        "LSG0007",
        new("Spec is nested too deeply", "너무 깊은 중첩"),
        new(
            "The nesting is deeper than {0} levels, which no valid spec requires. Check for a bracket that is not "
                + "closed.",
            "중첩이 {0}단계보다 깊습니다. 올바른 명세에는 그만큼 필요하지 않습니다. 닫지 않은 괄호가 있는지 "
                + "확인하세요."),
        Error);

    /// <summary>Spec file contains several documents.</summary>
    public static readonly DiagnosticRule SeveralDocuments = new(
        "LSG0008",
        new("Spec file contains several documents", "문서가 여러 개인 명세 파일"),
        new(
            "A second YAML document begins here and is ignored. Move it to a separate file.",
            "여기서 두 번째 YAML 문서가 시작되며, 이 문서는 무시됩니다. 별도 파일로 옮기세요."),
        Error);

    /// <summary>YAML directive.</summary>
    public static readonly DiagnosticRule Directive = new(
        "LSG0009",
        new("YAML directive", "YAML 지시문"),
        new(
            "YAML directives are not supported. Delete the line '{0}'.",
            "YAML 지시문은 지원하지 않습니다. '{0}' 줄을 삭제하세요."),
        Error);

    /// <summary>YAML anchor.</summary>
    public static readonly DiagnosticRule Anchor = new(
        "LSG0010",
        new("YAML anchor", "YAML 앵커"),
        new(
            "YAML anchors are not supported. Delete '{0}', or put the text in quotes if it is meant to begin "
                + "with '&'.",
            "YAML 앵커는 지원하지 않습니다. '{0}' 부분을 삭제하세요. 텍스트가 '&'로 시작해야 한다면 따옴표로 "
                + "묶으세요."),
        Error);

    /// <summary>YAML alias.</summary>
    public static readonly DiagnosticRule Alias = new(
        "LSG0011",
        new("YAML alias", "YAML 별칭"),
        new(
            "YAML aliases are not supported. Replace '{0}' with what it refers to, or put the text in quotes if "
                + "it is meant to begin with '*'.",
            "YAML 별칭은 지원하지 않습니다. '{0}' 대신 별칭이 가리키는 내용을 쓰세요. 텍스트가 '*'로 시작해야 한다면 "
                + "따옴표로 묶으세요."),
        Error);

    /// <summary>YAML tag.</summary>
    public static readonly DiagnosticRule Tag = new(
        "LSG0012",
        new("YAML tag", "YAML 태그"),
        new(
            "YAML tags are not supported. Delete '{0}', or put the text in quotes if it is meant to begin with "
                + "'!'.",
            "YAML 태그는 지원하지 않습니다. '{0}' 부분을 삭제하세요. 텍스트가 '!'로 시작해야 한다면 따옴표로 "
                + "묶으세요."),
        Error);

    /// <summary>YAML merge key.</summary>
    public static readonly DiagnosticRule MergeKey = new(
        "LSG0013",
        new("YAML merge key", "YAML 병합 키"),
        new(
            "YAML merge keys are not supported. Replace '<<' with the entries themselves.",
            "YAML 병합 키는 지원하지 않습니다. '<<' 대신 항목을 직접 작성하세요."),
        Error);

    /// <summary>Duplicate key.</summary>
    public static readonly DiagnosticRule DuplicateKey = new(
        "LSG0014",
        new("Duplicate key", "중복된 키"),
        new(
            "Key '{0}' is already defined on line {1}, and that definition is used. Rename or delete one of the two.",
            "'{0}' 키는 {1}번째 줄에 이미 정의되어 있으며, 그 정의가 사용됩니다. 둘 중 하나의 이름을 바꾸거나 "
                + "삭제하세요."),
        Error);

    /// <summary>Key is not text.</summary>
    public static readonly DiagnosticRule KeyNotText = new(
        "LSG0015",
        new("Key is not text", "텍스트가 아닌 키"),
        new(
            "A key must be text, but this is {0}. Write a name, in quotes if YAML reads it as something else.",
            "키는 텍스트여야 하지만 {0}입니다. 이름을 쓰세요. YAML이 다른 값으로 읽는 이름은 따옴표로 묶으세요."),
        Error);

    /// <summary>Value is missing.</summary>
    public static readonly DiagnosticRule MissingValue = new(
        "LSG0016",
        new("Value is missing", "누락된 값"),
        new("{0} has no value. Add a value, or remove the entry.", "{0}에 값이 없습니다. 값을 추가하거나 항목을 제거하세요."),
        Error);

    /// <summary>Comma in unquoted text.</summary>
    public static readonly DiagnosticRule UnquotedComma = new(
        "LSG0017",
        new("Comma in unquoted text", "따옴표 없는 텍스트의 쉼표"),
        new(
            "The comma before '{0}' ends the text, because the text is not in quotes. Put text that contains a "
                + "comma in quotes: {1}.",
            "따옴표가 없으므로 '{0}' 앞의 쉼표에서 텍스트가 끝납니다. 쉼표가 있는 텍스트는 따옴표로 묶으세요: "
                + "{1}."),
        Error);

    /// <summary>Space is missing after a colon.</summary>
    public static readonly DiagnosticRule GluedColon = new(
        "LSG0018",
        new("Space is missing after a colon", "콜론 뒤에 공백이 없음"),
        new(
            "YAML reads '{0}' as a single text, because no space follows the colon. Write '{1}'.",
            "콜론 뒤에 공백이 없으므로 YAML은 '{0}' 전체를 텍스트 하나로 읽습니다. '{1}' 형태로 쓰세요."),
        Error);

    /// <summary>Bracket is not closed, or comma is missing.</summary>
    public static readonly DiagnosticRule Unclosed = new(
        "LSG0019",
        new("Bracket is not closed, or comma is missing", "닫지 않은 괄호 또는 누락된 쉼표"),
        new(
            "The '{0}' on line {1} is not closed here. Separate its entries with ',' and end it with '{2}'. Put text "
                + "that contains ' #' in quotes, because ' #' begins a comment.",
            "{1}번째 줄의 '{0}' 괄호가 여기서 닫히지 않습니다. 항목을 ','로 구분하고 '{2}'로 끝내세요. ' #'은 "
                + "주석을 시작하므로 ' #'이 있는 텍스트는 따옴표로 묶으세요."),
        Error);

    /// <summary>Spec file is not UTF-8.</summary>
    public static readonly DiagnosticRule NotUtf8 = new(
        "LSG0033",
        new("Spec file is not UTF-8", "UTF-8이 아닌 명세 파일"),
        new(
            "From here on, the file is not valid UTF-8, or a program has replaced characters. Save the file as UTF-8, "
                + "and restore the replaced characters.",
            "여기부터 파일이 올바른 UTF-8이 아니거나, 다른 프로그램이 문자를 바꾸어 저장했습니다. UTF-8로 "
                + "저장하고 바뀐 문자를 복원하세요."),
        Error);

    /// <summary>Space other than U+0020.</summary>
    public static readonly DiagnosticRule ForeignSpace = new(
        "LSG0034",
        new("Space other than U+0020", "U+0020이 아닌 공백"),
        new(
            "The {0} is not an ordinary space, and YAML reads it as a part of the text. Replace it with an "
                + "ordinary space or delete it. If it is intended, write it as {1} in double quotes.",
            "{0} 문자는 일반 공백이 아니므로 YAML은 텍스트의 일부로 읽습니다. 일반 공백으로 바꾸거나 삭제하세요. "
                + "의도한 문자라면 큰따옴표 안에 {1} 형태로 쓰세요."),
        Error);

    /// <summary>Text is not in Unicode form NFC.</summary>
    public static readonly DiagnosticRule Decomposed = new(
        "LSG0035",
        new("Text is not in Unicode form NFC", "유니코드 NFC가 아닌 텍스트"),
        new(
            "The text looks like '{0}' but is not equal to it. {1} Rewrite '{0}' in Unicode normalization form "
                + "NFC. If the characters are intended, write them as \\u… in double quotes.",
            "'{0}'처럼 보이지만 같은 텍스트가 아닙니다. {1} '{0}' 부분을 유니코드 NFC로 다시 쓰세요. 의도한 "
                + "문자라면 큰따옴표 안에 \\u… 형태로 쓰세요."),
        Error);

    /// <summary>All rules, by ID.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        TooLarge, EmptyFile, Malformed, TabIndentation, UnseenCharacter, RootNotMapping, TooDeep, SeveralDocuments,
        Directive, Anchor, Alias, Tag, MergeKey, DuplicateKey, KeyNotText, MissingValue, UnquotedComma, GluedColon,
        Unclosed, NotUtf8, ForeignSpace, Decomposed,
    ];
}
