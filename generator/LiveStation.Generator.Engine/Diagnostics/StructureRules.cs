using static LiveStation.Generator.Engine.Diagnostics.RuleSeverity;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>Rules for the structure of a spec: keys and the kinds of their values. LSG0020–LSG0032.</summary>
internal static class StructureRules
{
    /// <summary>Unknown key.</summary>
    public static readonly DiagnosticRule UnknownKey = new(
        "LSG0020",
        new("Unknown key", "알 수 없는 키"),
        new(
            "Key '{0}' is not valid on {1}. {2}Valid keys: {3}.",
            "{1}에는 '{0}' 키를 사용할 수 없습니다. {2}사용할 수 있는 키: {3}."),
        Error);

    /// <summary>Required key is missing.</summary>
    public static readonly DiagnosticRule MissingKey = new(
        "LSG0021",
        new("Required key is missing", "필수 키 누락"),
        new("Key '{1}' is required on {0}. It specifies {2}.", "{0}에 '{1}' 키가 필요합니다. 지정할 값: {2}."),
        Error);

    /// <summary>Wrong kind of value.</summary>
    public static readonly DiagnosticRule WrongKind = new(
        "LSG0022",
        new("Wrong kind of value", "잘못된 종류의 값"),
        new("The value of '{0}' must be {1}, but it is {2}.", "'{0}'의 값이 올바르지 않습니다. 필요한 값: {1}. 실제 값: {2}."),
        Error);

    /// <summary>Value is not allowed.</summary>
    public static readonly DiagnosticRule WrongLiteral = new(
        "LSG0023",
        new("Value is not allowed", "허용되지 않는 값"),
        new("'{0}' is not a valid value of '{1}'. {2}", "'{1}'의 값으로 '{0}'을(를) 사용할 수 없습니다. {2}"),
        Error);

    /// <summary>Wrong format.</summary>
    public static readonly DiagnosticRule WrongForm = new(
        "LSG0024",
        new("Wrong format", "잘못된 형식"),
        new(
            "'{0}' is not valid for '{1}'. Expected: {2}.",
            "'{1}'에 '{0}'을(를) 사용할 수 없습니다. 올바른 값: {2}."),
        Error);

    /// <summary>Key has no entries.</summary>
    public static readonly DiagnosticRule Empty = new(
        "LSG0025",
        new("Key has no entries", "항목이 없는 키"),
        new(
            "'{1}' of {0} has no entries. Add at least one entry, or remove '{1}' if it is not required.",
            "{0}의 '{1}'에 항목이 없습니다. 항목을 하나 이상 추가하세요. 필수가 아니라면 '{1}'을(를) 제거해도 됩니다."),
        Error);

    /// <summary>Unsupported language version.</summary>
    public static readonly DiagnosticRule WrongVersion = new(
        "LSG0026",
        new("Unsupported language version", "지원하지 않는 언어 버전"),
        new(
            "Version '{0}' of the spec language is not supported. This generator supports version 1.",
            "명세 언어 버전 '{0}'은(는) 지원하지 않습니다. 이 생성기는 버전 1을 지원합니다."),
        Error);

    /// <summary>Service is missing.</summary>
    public static readonly DiagnosticRule NoService = new(
        "LSG0027",
        new("Service is missing", "누락된 service"),
        new(
            "No spec file contains 'service:'. Add a file that contains 'spec: 1' and describes the service.",
            "'service:'가 있는 명세 파일이 없습니다. 'spec: 1'이 있고 서비스를 정의하는 파일을 추가하세요."),
        Error);

    /// <summary>More than one service.</summary>
    public static readonly DiagnosticRule SeveralServices = new(
        "LSG0028",
        new("More than one service", "여러 개의 service"),
        new(
            "'service:' is already defined at {0}. Remove one of the two, or keep the files of the two APIs "
                + "apart.",
            "'service:'는 {0}에 이미 정의되어 있습니다. 둘 중 하나를 제거하거나 두 API의 파일을 분리하세요."),
        Error);

    /// <summary>Translation is missing.</summary>
    public static readonly DiagnosticRule MissingTranslation = new(
        "LSG0030",
        new("Translation is missing", "누락된 번역"),
        new(
            "The {1} text of {0} is missing. Add '{2}: …'. Until then, the text of the other language is used.",
            "{0}에 {1} 텍스트가 없습니다. '{2}: …'를 추가하세요. 추가할 때까지 다른 언어의 텍스트가 사용됩니다."),
        Warning);

    /// <summary>Documentation is missing.</summary>
    public static readonly DiagnosticRule MissingMeaning = new(
        "LSG0031",
        new("Documentation is missing", "누락된 설명"),
        new("Documentation is missing on {0}. Add {1}.", "{0}에 설명이 없습니다. {1}을(를) 추가하세요."),
        Error);

    /// <summary>Uncertain fact without a note.</summary>
    public static readonly DiagnosticRule UncertainWithoutNote = new(
        "LSG0032",
        new("Uncertain fact without a note", "note가 없는 불확실한 사실"),
        new(
            "The certainty of {0} is '{1}', but no note states why. Add 'note: {2}'.",
            "{0}의 certainty가 '{1}'이지만 이유를 설명하는 note가 없습니다. 'note: {2}'를 추가하세요."),
        Info);

    /// <summary>All rules, by ID.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        UnknownKey, MissingKey, WrongKind, WrongLiteral, WrongForm, Empty, WrongVersion, NoService, SeveralServices,
        MissingTranslation, MissingMeaning, UncertainWithoutNote,
    ];
}
