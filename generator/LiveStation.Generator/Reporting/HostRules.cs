using LiveStation.Generator.Engine.Diagnostics;
using static LiveStation.Generator.Engine.Diagnostics.RuleSeverity;

namespace LiveStation.Generator.Reporting;

/// <summary>Rules for the spec files and options of a project. LSG0110–LSG0139.</summary>
internal static class HostRules
{
    /// <summary>C# version is too old.</summary>
    public static readonly DiagnosticRule LanguageTooOld = new(
        "LSG0110",
        new("C# version is too old", "너무 오래된 C# 버전"),
        new(
            "Generated code requires C# 11 or later, but this project uses C# {0}. Set "
                + "<LangVersion>11</LangVersion> or higher.",
            "생성된 코드에는 C# 11 이상이 필요하지만 이 프로젝트는 C# {0}을(를) 사용합니다. "
                + "<LangVersion>11</LangVersion> 이상을 지정하세요."),
        Error);

    /// <summary>Compiler is too old.</summary>
    public static readonly DiagnosticRule CompilerTooOld = new(
        "LSG0111",
        new("Compiler is too old", "너무 오래된 컴파일러"),
        new(
            "LiveStation.Generator requires the C# compiler of .NET SDK 8.0.100 or later, but this build uses "
                + "'{0}'. Update the SDK or Visual Studio.",
            "LiveStation.Generator에는 .NET SDK 8.0.100 이상의 C# 컴파일러가 필요하지만 이 빌드는 '{0}'을(를) "
                + "사용합니다. SDK나 Visual Studio를 업데이트하세요."),
        Error);

    /// <summary>No spec file.</summary>
    public static readonly DiagnosticRule NoSpec = new(
        "LSG0112",
        new("No spec file", "명세 파일 없음"),
        new(
            "The project contains no spec. Add <LiveStationSpec Include=\"spec/*.yaml\" /> to an ItemGroup of the "
                + "project.",
            "프로젝트에 명세가 없습니다. 프로젝트의 ItemGroup에 <LiveStationSpec Include=\"spec/*.yaml\" />을 "
                + "추가하세요."),
        Warning);

    /// <summary>Spec files have the same name.</summary>
    public static readonly DiagnosticRule SameSpecName = new(
        "LSG0113",
        new("Spec files have the same name", "이름이 같은 명세 파일"),
        new(
            "Another spec file has the same name, '{0}', so this file is ignored. Set a different "
                + "LiveStationSpecName on one of them.",
            "'{0}'(이)라는 명세 파일이 또 있으므로 이 파일은 무시됩니다. 둘 중 하나에 다른 LiveStationSpecName을 "
                + "지정하세요."),
        Error);

    /// <summary>Invalid namespace.</summary>
    public static readonly DiagnosticRule BadNamespace = new(
        "LSG0115",
        new("Invalid namespace", "잘못된 네임스페이스"),
        new(
            "'{0}' of LiveStationNamespace is not a valid C# namespace. Write names that are not keywords, "
                + "separated by dots, such as '{1}'.",
            "LiveStationNamespace의 '{0}'은(는) 올바른 C# 네임스페이스가 아닙니다. '{1}'처럼 키워드가 아닌 "
                + "이름을 점으로 구분해 쓰세요."),
        Error);

    /// <summary>Invalid accessibility.</summary>
    public static readonly DiagnosticRule BadAccessibility = new(
        "LSG0116",
        new("Invalid accessibility", "잘못된 접근성"),
        new(
            "'{0}' is not a valid value of LiveStationAccessibility. {1} Valid values: {2}.",
            "LiveStationAccessibility의 값으로 '{0}'을(를) 사용할 수 없습니다. {1} 사용할 수 있는 값: {2}."),
        Error);

    /// <summary>Invalid documentation language.</summary>
    public static readonly DiagnosticRule BadDocumentation = new(
        "LSG0117",
        new("Invalid documentation language", "잘못된 문서 언어"),
        new(
            "'{0}' is not a valid value of LiveStationDocumentation. {1} Valid values: {2}.",
            "LiveStationDocumentation의 값으로 '{0}'을(를) 사용할 수 없습니다. {1} 사용할 수 있는 값: {2}."),
        Error);

    /// <summary>Invalid flavour.</summary>
    public static readonly DiagnosticRule BadFlavour = new(
        "LSG0118",
        new("Invalid flavour", "잘못된 출력 종류(flavour)"),
        new(
            "'{0}' is not a valid value of LiveStationFlavour. {1} Valid values: {2}.",
            "LiveStationFlavour의 값으로 '{0}'을(를) 사용할 수 없습니다. {1} 사용할 수 있는 값: {2}."),
        Error);

    /// <summary>Value is neither true nor false.</summary>
    public static readonly DiagnosticRule BadPackagedSpec = new(
        "LSG0119",
        new("Value is neither true nor false", "true도 false도 아닌 값"),
        new(
            "'{0}' is not a valid value of LiveStationPackagedSpec. Valid values: true, false.",
            "LiveStationPackagedSpec의 값으로 '{0}'을(를) 사용할 수 없습니다. 사용할 수 있는 값: true, false."),
        Error);

    /// <summary>Invalid polyfills option.</summary>
    public static readonly DiagnosticRule BadPolyfills = new(
        "LSG0120",
        new("Invalid polyfills option", "잘못된 폴리필 옵션"),
        new(
            "'{0}' is not a valid value of LiveStationPolyfills. {1} Valid values: {2}.",
            "LiveStationPolyfills의 값으로 '{0}'을(를) 사용할 수 없습니다. {1} 사용할 수 있는 값: {2}."),
        Error);

    /// <summary>Selected operation is not defined.</summary>
    public static readonly DiagnosticRule UnknownOperation = new(
        "LSG0121",
        new("Selected operation is not defined", "선택한 작업이 정의되지 않음"),
        new(
            "'{0}' of LiveStationOperations is not an operation, callback or group of the spec. {1}",
            "LiveStationOperations의 '{0}'은(는) 명세의 작업, 콜백, 그룹이 아닙니다. {1}"),
        Error);

    /// <summary>Invalid API name.</summary>
    public static readonly DiagnosticRule BadApi = new(
        "LSG0122",
        new("Invalid API name", "잘못된 API 이름"),
        new(
            "'{0}' of LiveStationSpecApi is not valid as a part of a C# namespace. Write names that are not "
                + "keywords, separated by dots.",
            "LiveStationSpecApi의 '{0}'은(는) C# 네임스페이스에 사용할 수 없습니다. 키워드가 아닌 이름을 점으로 "
                + "구분해 쓰세요."),
        Error);

    /// <summary>Client is generated and referenced.</summary>
    public static readonly DiagnosticRule ReadyClientToo = new(
        "LSG0123",
        new("Client is generated and referenced", "생성과 참조가 중복된 클라이언트"),
        new(
            "The project references LiveStation.Client and also generates the same client. Remove one of the two "
                + "packages. To generate only from your own spec, set LiveStationPackagedSpec to false.",
            "프로젝트가 LiveStation.Client를 참조하면서 같은 클라이언트를 생성합니다. 두 패키지 중 하나를 "
                + "제거하세요. 직접 작성한 명세로만 생성하려면 LiveStationPackagedSpec을 false로 지정하세요."),
        Warning);

    /// <summary>API name is already used.</summary>
    public static readonly DiagnosticRule ApiNameTaken = new(
        "LSG0124",
        new("API name is already used", "이미 사용 중인 API 이름"),
        new(
            "'{0}' of LiveStationSpecApi cannot be used: {1}. Choose another name.",
            "LiveStationSpecApi의 '{0}'을(를) 사용할 수 없습니다: {1}. 다른 이름을 사용하세요."),
        Error);

    /// <summary>Spec file is a copy.</summary>
    public static readonly DiagnosticRule SpecCopied = new(
        "LSG0125",
        new("Spec file is a copy", "복사된 명세 파일"),
        new(
            "The spec file '{0}' is a copy of '{1}' and is ignored. Delete the copies, or exclude them: "
                + "<LiveStationSpec Include=\"…\" Exclude=\"{2}\" />.",
            "명세 파일 '{0}'은(는) '{1}'의 복사본이므로 무시됩니다. 복사본을 삭제하거나 제외하세요: "
                + "<LiveStationSpec Include=\"…\" Exclude=\"{2}\" />."),
        Error);

    /// <summary>Flavour requires the command line.</summary>
    public static readonly DiagnosticRule FlavourOfTool = new(
        "LSG0126",
        new("Flavour requires the command line", "명령줄에서만 지원하는 출력 종류(flavour)"),
        new(
            "A build cannot generate the flavour '{0}' of LiveStationFlavour. Remove the property, and run: "
                + "livestation-gen emit --flavour {0} --out <folder> <spec files>.",
            "LiveStationFlavour에 지정한 출력 종류 '{0}'은(는) 빌드에서 생성할 수 없습니다. 속성을 제거하고 다음 "
                + "명령을 실행하세요: livestation-gen emit --flavour {0} --out <폴더> <명세 파일>."),
        Error);

    /// <summary>Invalid diagnostics language.</summary>
    public static readonly DiagnosticRule BadDiagnosticsLanguage = new(
        "LSG0127",
        new("Invalid diagnostics language", "잘못된 진단 언어"),
        new(
            "'{0}' is not a valid value of LiveStationDiagnosticsLanguage. {1} Valid values: {2}.",
            "LiveStationDiagnosticsLanguage의 값으로 '{0}'을(를) 사용할 수 없습니다. {1} 사용할 수 있는 값: {2}."),
        Error);

    /// <summary>Invalid visibility option.</summary>
    public static readonly DiagnosticRule BadVisibility = new(
        "LSG0128",
        new("Invalid visibility option", "잘못된 가시성 옵션"),
        new(
            "'{0}' is not a valid value of LiveStationVisibleToGenerators. {1} Valid values: {2}.",
            "LiveStationVisibleToGenerators의 값으로 '{0}'을(를) 사용할 수 없습니다. {1} 사용할 수 있는 값: {2}."),
        Error);

    /// <summary>Flavours cannot be combined.</summary>
    public static readonly DiagnosticRule FlavoursConflict = new(
        "LSG0129",
        new("Flavours cannot be combined", "함께 생성할 수 없는 출력 종류(flavour)"),
        new(
            "The flavours '{0}' and '{1}' of LiveStationFlavour both contain the types of the spec, so one project cannot "
                + "generate both. Generate each in a project of its own.",
            "LiveStationFlavour에 지정한 출력 종류 '{0}'과(와) '{1}'은(는) 모두 명세의 타입을 포함하므로 한 프로젝트에서 함께 "
                + "생성할 수 없습니다. 각각 별도의 프로젝트에서 생성하세요."),
        Error);

    /// <summary>Spec file is added too late.</summary>
    public static readonly DiagnosticRule SpecAddedLate = new(
        "LSG0130",
        new("Spec file is added too late", "너무 늦게 추가된 명세 파일"),
        new(
            "The spec file '{0}' was added after the spec files were listed, so it is missing from the output. "
                + "Add it in a target with BeforeTargets=\"ListLiveStationSpec\".",
            "명세 파일 '{0}'이(가) 명세 파일 목록을 만든 뒤에 추가되어 결과에서 빠졌습니다. "
                + "BeforeTargets=\"ListLiveStationSpec\"이 있는 타깃에서 추가하세요."),
        Error);

    /// <summary>LiveStation.Runtime is missing for users of the library.</summary>
    public static readonly DiagnosticRule RuntimeWithheld = new(
        "LSG0131",
        new("LiveStation.Runtime is missing for users of the library", "라이브러리 사용자에게 전달되지 않는 LiveStation.Runtime"),
        new(
            "The reference to LiveStation.Generator has {0}, so programs that use this library lack "
                + "LiveStation.Runtime and fail with FileNotFoundException. Remove the attribute, or also reference "
                + "LiveStation.Runtime without it.",
            "LiveStation.Generator 참조에 {0} 특성이 있으므로, 이 라이브러리를 사용하는 프로그램에 "
                + "LiveStation.Runtime이 없어 FileNotFoundException이 발생합니다. 특성을 제거하거나, 이 특성 없이 "
                + "LiveStation.Runtime도 참조하세요."),
        Warning);

    /// <summary>LiveStation.Runtime is missing from the project.</summary>
    public static readonly DiagnosticRule RuntimeLeftOut = new(
        "LSG0132",
        new("LiveStation.Runtime is missing from the project", "프로젝트에 없는 LiveStation.Runtime"),
        new(
            "The reference to LiveStation.Generator has {0}, so the project lacks LiveStation.Runtime, which "
                + "generated code uses. {1}",
            "LiveStation.Generator 참조에 {0} 특성이 있으므로, 생성된 코드가 사용하는 LiveStation.Runtime이 "
                + "프로젝트에 없습니다. {1}"),
        Error);

    /// <summary>Project is not a C# project.</summary>
    public static readonly DiagnosticRule NotCSharp = new(
        "LSG0133",
        new("Project is not a C# project", "C#이 아닌 프로젝트"),
        new(
            "LiveStation.Generator generates C#, but the language of this project is {0}, so nothing is generated. "
                + "Reference the LiveStation.Client package, or a C# project that generates the client.",
            "LiveStation.Generator는 C#을 생성하지만 이 프로젝트의 언어는 {0}이므로 아무것도 생성되지 않습니다. "
                + "LiveStation.Client 패키지나, 클라이언트를 생성하는 C# 프로젝트를 참조하세요."),
        Warning);

    /// <summary>All rules, by ID.</summary>
    public static IEnumerable<DiagnosticRule> All =>
    [
        LanguageTooOld, CompilerTooOld, NoSpec, SameSpecName, FileRules.Unreadable, BadNamespace, BadAccessibility,
        BadDocumentation, BadFlavour, BadPackagedSpec, BadPolyfills, UnknownOperation, BadApi, ReadyClientToo, ApiNameTaken,
        SpecCopied, FlavourOfTool, BadDiagnosticsLanguage, BadVisibility, FlavoursConflict, SpecAddedLate, RuntimeWithheld, RuntimeLeftOut,
        NotCSharp,
    ];
}
