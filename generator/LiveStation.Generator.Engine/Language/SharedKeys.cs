namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys of several places, and the two texts of a description.</summary>
internal static class SharedKeys
{
    public static readonly LanguageKey[] Meaning =
    [
        // The head specifies the required languages, and it can be in another file.
        new(SpecKeys.En, () => new(
            Forms.Prose,
            "Description in English, with a full stop.",
            "영어 설명. 마침표로 끝나야 합니다.")) { Or = SpecKeys.Ko },
        new(SpecKeys.Ko, () => new(
            Forms.Prose,
            "Description in Korean, with a full stop.",
            "한국어 설명. 마침표로 끝나야 합니다.")),
    ];

    public static readonly KeyOwner Texts = new(
        "Doc",
        new("Text", "텍스트"),
        new(
            "A sentence or phrase with a full stop, in each language of the service.",
            "문장 또는 구. 서비스의 언어별로 작성하며, 마침표로 끝나야 합니다."),
        Meaning);

    public static readonly LanguageKey Sureness = new(SpecKeys.Certainty, () => new(
        Forms.Certainty,
        "Certainty of this fact. Values other than 'documented' add a remark to the documentation but do not change types.",
        "이 사실의 확실성. 'documented' 이외의 값은 문서의 비고에 표시되지만 타입을 바꾸지는 않습니다."));

    public static readonly LanguageKey Why = new(SpecKeys.Note, () => new(
        new OwnerForm(Texts),
        "Reason for the certainty, in each language of the service. In the documentation, it follows the remark of "
            + "'certainty'.",
        "확실성의 근거. 서비스의 언어별로 작성하며, 문서에서 'certainty'의 비고 뒤에 표시됩니다."))
    {
        Needs = SpecKeys.Certainty,
    };

    public static readonly LanguageKey Slug = new(SpecKeys.Reference, () => new(
        Forms.Slug,
        "Last segment of the address of the vendor's page. The documentation links to the page.",
        "공식 문서 주소의 마지막 부분. 생성되는 문서에 공식 문서의 링크가 표시됩니다."));

    public static readonly LanguageKey OfGroup = new(SpecKeys.Group, () => new(
        Forms.TypeName,
        "Group of this declaration. The default is the group of the file.",
        "이 선언이 속하는 그룹. 기본값은 파일의 그룹입니다."));

    public static readonly LanguageKey OnlyIn = new(SpecKeys.Zones, () => new(
        Forms.Texts,
        "Names of the zones in which this is available. The default is all zones.",
        "사용할 수 있는 존의 이름. 기본값은 모든 존입니다."));

    public static readonly LanguageKey Optionality = new(SpecKeys.Optional, () => new(
        Forms.Flag,
        "true if the value can be absent or null. In this case, the generated property is nullable, unless its type is an enum.",
        "값이 없거나 null일 수 있는 경우 true. 이 경우 열거형이 아니면 null을 허용하는 속성이 생성됩니다."));

    public static readonly LanguageKey Condition = new(SpecKeys.When, () => new(
        new OwnerForm(Texts),
        "Condition under which the value is present, in each language of the service. A value with a condition is optional.",
        "값이 언제 있는지 나타내는 조건. 서비스의 언어별로 작성합니다. 조건이 있는 값은 선택 값입니다."));

    public static readonly LanguageKey Fallback = new(SpecKeys.Default, () => new(
        Forms.Text,
        "Value that the service uses if this value is omitted. The documentation states it in a remark.",
        "값을 생략하는 경우 서비스가 사용하는 값. 문서의 비고에 표시됩니다."));

    public static LanguageKey Docs(string of, string ofKo) =>
        LanguageKey.Required(SpecKeys.Doc, () => new(
            new OwnerForm(Texts),
            $"Documentation of {of}, in each language of the service.",
            $"{ofKo}의 문서. 서비스의 언어별로 작성합니다."));

    public static LanguageKey CSharpName(string of, string otherwise, string ofKo, string otherwiseKo) =>
        new(SpecKeys.Name, () => new(
            Forms.TypeName,
            $"C# name of {of}. The default is derived from {otherwise}.",
            $"{ofKo}의 C# 이름. 생략하면 {otherwiseKo}에 따라 정해집니다."));
}
