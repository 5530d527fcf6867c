namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys at the top of a file.</summary>
internal static class FileKeys
{
    public static readonly KeyOwner Extension = new(
        "Extension",
        new("Extensions", "확장"),
        new(
            "Additions to declarations in other files, under the same names. Existing declarations cannot be changed "
                + "or removed.",
            "다른 파일의 선언에 같은 이름으로 추가하는 항목. 기존 선언은 수정하거나 삭제할 수 없습니다."),
        new LanguageKey(SpecKeys.Service, () => new(
            new OwnerForm(ServiceKeys.Extension), "Additional zones and error codes.", "추가하는 존과 오류 코드.")),
        new LanguageKey(SpecKeys.Enums, () => new(
            Named(EnumKeys.Extension, Forms.TypeName),
            "Additional values of enums, by the name of the enum.",
            "열거형 이름별로 추가하는 값.")),
        new LanguageKey(SpecKeys.Types, () => new(
            Named(TypeKeys.Extension, Forms.TypeName),
            "Additional members of objects, by the name of the type.",
            "타입 이름별로 추가하는 속성.")),
        new LanguageKey(SpecKeys.Operations, () => new(
            Named(OperationKeys.Extension, Forms.Id),
            "Additional query parameters and examples, by the ID of the operation.",
            "작업 아이디별로 추가하는 쿼리 매개변수와 예제.")),
        new LanguageKey(SpecKeys.Callbacks, () => new(
            Named(CallbackKeys.Extension, Forms.Id),
            "Additional examples, by the ID of the callback.",
            "콜백 아이디별로 추가하는 예제.")));

    public static readonly KeyOwner File = new(
        "File",
        new("Spec file", "명세 파일"),
        new(
            "A part of the spec of an API. All spec files of an API form one spec, regardless of their order.",
            "API 명세의 일부. 한 API의 모든 명세 파일은 순서와 관계없이 하나의 명세를 이룹니다."),
        new LanguageKey(SpecKeys.Schema, () => new(
            Forms.Text,
            "Path of the schema of this file, for editors only.",
            "이 파일의 스키마 경로. 편집기에서만 사용합니다.")),
        new LanguageKey(SpecKeys.Spec, () => new(
            Forms.Version,
            "Version of the spec language: 1. It belongs in the file that contains 'service'.",
            "명세 언어의 버전: 1. 'service'가 있는 파일에 작성합니다.")),
        new LanguageKey(SpecKeys.Service, () => new(
            new OwnerForm(ServiceKeys.Head),
            "Service: the settings of the whole API. Exactly one file contains it.",
            "서비스: API 전체에 적용되는 설정. 한 파일에만 있어야 합니다.")),
        new LanguageKey(SpecKeys.Group, () => new(
            Forms.TypeName,
            "Group of the declarations in this file. For example, 'Lamps' becomes client.Lamps.",
            "이 파일의 선언이 속하는 그룹. 예를 들어 'Lamps'는 client.Lamps가 됩니다.")),
        new LanguageKey(SpecKeys.Groups, () => new(
            Described,
            "Definitions of groups, by name. Each group is defined once, in any file.",
            "이름별 그룹 정의. 어느 파일에나 작성할 수 있지만 그룹마다 한 번만 정의해야 합니다.")),
        new LanguageKey(SpecKeys.Enums, () => new(
            new EntriesForm(new OwnerForm(EnumKeys.Enum)) { Names = Forms.TypeName, Snippet = Snippets.Enum },
            "Enums by C# name.",
            "C# 이름별 열거형.")),
        new LanguageKey(SpecKeys.Types, () => new(
            new EntriesForm(new OwnerForm(TypeKeys.Type)) { Names = Forms.TypeName, Snippet = Snippets.Type },
            "Objects by C# name. The operations that use an object determine whether it is sent or received.",
            "C# 이름별 객체. 보내는 객체인지 받는 객체인지는 작업에 따라 결정됩니다.")),
        new LanguageKey(SpecKeys.Operations, () => new(
            new EntriesForm(new OwnerForm(OperationKeys.Operation)) { Names = Forms.Id, Snippet = Snippets.Operation },
            "Operations by unique ID. An ID must not begin with an uppercase letter.",
            "고유한 아이디별 작업. 아이디는 대문자로 시작할 수 없습니다.")),
        new LanguageKey(SpecKeys.Callbacks, () => new(
            new EntriesForm(new OwnerForm(CallbackKeys.Callback)) { Names = Forms.Id },
            "Callback messages from the service, by unique ID.",
            "고유한 아이디별 콜백 메시지.")),
        new LanguageKey(SpecKeys.Extend, () => new(
            new OwnerForm(Extension),
            "Additions to declarations in other files, such as those of the packaged spec.",
            "패키지의 명세 등 다른 파일의 선언에 추가하는 항목.")))
    {
        Needs = [(SpecKeys.Service, SpecKeys.Spec)],
    };

    private static EntriesForm Named(KeyOwner owner, TextForm names) => new(new OwnerForm(owner)) { Names = names };

    private static EntriesForm Described => new(new OwnerForm(SharedKeys.Texts)) { Names = Forms.TypeName };
}
