using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys of an enum.</summary>
internal static class EnumKeys
{
    public static readonly KeyOwner Value = new(
        "Value",
        new("Value of an enum", "열거형 값"),
        new("A wire value of an enum.", "열거형의 JSON 문자열 값."),
        SharedKeys.CSharpName("the value", "the wire value", "열거형 값", "JSON 문자열 값"),
        new LanguageKey(SpecKeys.Aliases, () => new(
            Forms.Texts,
            "Other observed spellings. They are read as this value and never written.",
            "확인된 다른 표기. 이 값으로 읽으며, 쓸 때는 사용하지 않습니다.")),
        SharedKeys.Sureness,
        SharedKeys.Why,
        SharedKeys.Meaning[0],
        SharedKeys.Meaning[1]);

    // The facts of an enum are keys of its values. Only the spec declares their names.
    private static KeyOwner ValueWithFacts => Value with
    {
        Id = "ValueWithFacts",
        Description = new(
            "A wire value of an enum, with a value for each fact of the enum.",
            "열거형의 JSON 문자열 값과, 열거형에 선언된 각 사실(fact)의 값."),
        Others = Forms.Text,
    };

    public static readonly KeyOwner Fact = new(
        "Fact",
        new("Fact", "사실(fact)"),
        new(
            "A fact that each value of the enum has. It becomes an extension method of the enum.",
            "열거형의 모든 값에 지정하는 사실. 열거형의 확장 메서드가 생성됩니다."),
        LanguageKey.Required(SpecKeys.Type, () => new(
            Forms.PlainType(ScalarKind.Text, ScalarKind.Integer32, ScalarKind.Integer64, ScalarKind.Boolean),
            "Type of the fact: an enum, string, int, long or bool.",
            "사실의 타입: 열거형, string, int, long, bool 중 하나.")),
        SharedKeys.CSharpName("the method, without 'Get'", "the key", "'Get'을 제외한 메서드", "키"),
        SharedKeys.Meaning[0],
        SharedKeys.Meaning[1]);

    public static readonly KeyOwner Enum = new(
        "Enum",
        new("Enum", "열거형"),
        new(
            "An extensible enum. Values that it does not define are preserved.",
            "확장 가능한 열거형. 정의되지 않은 값도 그대로 유지됩니다."),
        SharedKeys.Docs("the enum", "열거형"),
        new LanguageKey(SpecKeys.Facts, () => new(
            new EntriesForm(new OwnerForm(Fact)),
            "Facts that each value has, by key.",
            "모든 값에 지정하는 사실. 키별로 작성합니다.")),
        LanguageKey.Required(SpecKeys.Values, () => new(
            ValuesOf(ValueWithFacts),
            "Values in the order of the vendor's page. Add new values at the end.",
            "공식 문서 순서의 값 목록. 새 값은 끝에 추가합니다.")
        {
            Stricter = new Variant(SpecKeys.Facts, IsThere: false, ValuesOf(Value)),
        }));

    public static readonly KeyOwner Extension = new(
        "EnumExtension",
        new("Extension of an enum", "열거형 확장"),
        new("Additions to an enum in another file.", "다른 파일의 열거형에 추가하는 항목."),
        new LanguageKey(SpecKeys.Values, () => new(
            ValuesOf(ValueWithFacts),
            "Additional values. Each must specify every fact of the enum.",
            "추가하는 값. 각 값에 열거형의 모든 사실을 지정해야 합니다.")));

    /// <summary>Places that only the schema distinguishes.</summary>
    public static IEnumerable<KeyOwner> Variants => [ValueWithFacts];

    private static EntriesForm ValuesOf(KeyOwner value) => new(new OwnerForm(value)) { IsFilled = true };
}
