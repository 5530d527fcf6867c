using static LiveStation.Generator.Engine.Diagnostics.RuleSeverity;

namespace LiveStation.Generator.Engine.Diagnostics;

/// <summary>Rules for templates of users, for every host that renders them.</summary>
public static class TemplateRules
{
    /// <summary>Template has a syntax error.</summary>
    public static readonly DiagnosticRule Syntax = new(
        "LSG0140",
        new("Template has a syntax error", "템플릿 구문 오류"),
        new("The template has a syntax error: {0}.", "템플릿에 구문 오류가 있습니다: {0}."),
        Error);

    /// <summary>Name in a template is not defined.</summary>
    public static readonly DiagnosticRule UnknownName = new(
        "LSG0141",
        new("Name in a template is not defined", "템플릿에 정의되지 않은 이름"),
        new("'{0}' is not defined in {2}. {1}", "'{0}'은(는) {2}에 정의되지 않았습니다. {1}"),
        Error);

    /// <summary>Template cannot be rendered.</summary>
    public static readonly DiagnosticRule Failed = new(
        "LSG0142",
        new("Template cannot be rendered", "렌더링할 수 없는 템플릿"),
        new("The template cannot be rendered: {0}.", "템플릿을 렌더링할 수 없습니다: {0}."),
        Error);

    /// <summary>Template cannot include a file.</summary>
    public static readonly DiagnosticRule NotIncluded = new(
        "LSG0143",
        new("Template cannot include a file", "포함할 수 없는 템플릿"),
        new(
            "The template cannot include '{0}'. Only templates in the same folder of templates can be included. {1}",
            "템플릿에 '{0}'을(를) 포함할 수 없습니다. 같은 템플릿 폴더에 있는 템플릿만 포함할 수 있습니다. {1}"),
        Error);

    /// <summary>Template cannot be read.</summary>
    public static readonly DiagnosticRule Unreadable = new(
        "LSG0144",
        new("Template cannot be read", "읽을 수 없는 템플릿"),
        new("The template '{0}' {1}", "템플릿 '{0}': {1}"),
        Error);

    /// <summary>Template writes a file that is not C#.</summary>
    public static readonly DiagnosticRule NotCSharp = new(
        "LSG0145",
        new("Template writes a file that is not C#", "C#이 아닌 파일을 쓰는 템플릿"),
        new(
            "The template writes '{0}', but a build accepts only C# files, whose paths end in '.cs'. Remove the template from "
                + "LiveStationTemplate, and run: livestation-gen render --template <template> --out <folder> <spec files>.",
            "템플릿이 '{0}'을(를) 쓰지만 빌드에서는 경로가 '.cs'로 끝나는 C# 파일만 사용할 수 있습니다. LiveStationTemplate에서 템플릿을 "
                + "제거하고 다음 명령을 실행하세요: livestation-gen render --template <템플릿> --out <폴더> <명세 파일>."),
        Error);

    /// <summary>Template writes a file with an invalid path.</summary>
    public static readonly DiagnosticRule BadPath = new(
        "LSG0146",
        new("Template writes a file with an invalid path", "템플릿이 쓰는 파일의 잘못된 경로"),
        new(
            "'{0}' is not a valid path for a file. Write a relative path of letters, digits, spaces and -_.,+()[]{{}}, with '/' "
                + "between its parts.",
            "'{0}'은(는) 파일 경로로 사용할 수 없습니다. 글자, 숫자, 공백, -_.,+()[]{{}}로 이루어진 상대 경로를 '/'로 구분해 쓰세요."),
        Error);

    /// <summary>File is written twice.</summary>
    public static readonly DiagnosticRule SamePath = new(
        "LSG0147",
        new("File is written twice", "두 번 쓴 파일"),
        new(
            "The file '{0}' is already written by the template '{1}'. Choose another path.",
            "파일 '{0}'은(는) 이미 템플릿 '{1}'이(가) 썼습니다. 다른 경로를 사용하세요."),
        Error);

    /// <summary>File is not a template.</summary>
    public static readonly DiagnosticRule NotTemplate = new(
        "LSG0148",
        new("File is not a template", "템플릿이 아닌 파일"),
        new(
            "'{0}' is not the name of a template. A name must end in '.scriban' after the extension of the output, such as "
                + "'types.cs.scriban', or in '.scriban-' and that extension, such as 'types.scriban-cs'.",
            "'{0}'은(는) 템플릿 이름이 아닙니다. 이름은 'types.cs.scriban'처럼 출력 확장자 뒤에 '.scriban'을 쓰거나 'types.scriban-cs'처럼 "
                + "'.scriban-'과 출력 확장자로 끝나야 합니다."),
        Error);

    /// <summary>All rules, by ID.</summary>
    internal static IEnumerable<DiagnosticRule> All =>
        [Syntax, UnknownName, Failed, NotIncluded, Unreadable, NotCSharp, BadPath, SamePath, NotTemplate];
}
