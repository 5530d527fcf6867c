namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys of an object.</summary>
internal static class TypeKeys
{
    public static readonly LanguageKey[] Rules =
    [
        new(SpecKeys.Min, () => new(
            Forms.Limit,
            "Minimum: a number, a field of the same object, or 'now'. A field or 'now' can be followed by + or - and a number.",
            "최솟값: 숫자, 같은 객체의 필드, 'now' 중 하나. 필드와 'now' 뒤에는 + 또는 -와 숫자를 붙일 수 있습니다.")),
        new(SpecKeys.Max, () => new(
            Forms.Limit,
            "Maximum: a number, a field of the same object, or 'now'. A field or 'now' can be followed by + or - and a number.",
            "최댓값: 숫자, 같은 객체의 필드, 'now' 중 하나. 필드와 'now' 뒤에는 + 또는 -와 숫자를 붙일 수 있습니다.")),
        new(SpecKeys.Length, () => new(
            Forms.Length,
            "Number of characters in a string or of items in a list: 3..20, 3.. or ..20.",
            "문자열의 글자 수 또는 목록의 항목 수: 3..20, 3.., ..20.")),
        new(SpecKeys.Pattern, () => new(
            Forms.Text,
            "A .NET regular expression that the entire string must match.",
            "문자열 전체가 일치해야 하는 .NET 정규식.")),
        new(SpecKeys.MultipleOf, () => new(
            Forms.FromOne,
            "An integer of which the value must be a multiple.",
            "값이 이 정수의 배수여야 합니다.")),
        new(SpecKeys.OneOf, () => new(
            new EitherForm(Forms.Text, Forms.Texts, new EntriesForm(Forms.TextsOrOne)),
            "Values that a request can contain: one value, a list, or a list for each zone, such as { public: [A], "
                + "finance: [B] }.",
            "요청에 허용되는 값. 값 하나, 목록, 존별 목록(예: { public: [A], finance: [B] }) 중 하나를 씁니다.")),
    ];

    public static readonly KeyOwner Field = new(
        "Field",
        new("Field", "필드"),
        new("A member of an object. It becomes a property.", "객체의 JSON 속성. C# 속성이 생성됩니다."),
        [
                LanguageKey.Required(SpecKeys.Type, () => new(
                    Forms.AnyType,
                    "Type of the value: a plain type, an enum, a type, list<T> or map<T>.",
                    "값의 타입: 기본 타입, 열거형, 타입, list<T>, map<T> 중 하나.")),
                SharedKeys.CSharpName("the property", "the JSON name", "속성", "JSON 이름"),
                SharedKeys.Optionality,
                new LanguageKey(SpecKeys.Secret, () => new(
                    Forms.Flag,
                    "true if the value is secret. A secret is printed as ***. Valid only for string.",
                    "비밀 값인 경우 true. ***로 출력됩니다. string에만 사용할 수 있습니다.")),
                new LanguageKey(SpecKeys.Aliases, () => new(
                    Forms.Texts,
                    "Other observed names. They are read like the JSON name and never written.",
                    "확인된 다른 이름. JSON 이름처럼 읽으며, 쓸 때는 사용하지 않습니다.")),
                SharedKeys.Sureness,
                SharedKeys.Why,
                SharedKeys.Condition,
                .. Rules,
                new LanguageKey(SpecKeys.RequiredIf, () => new(
                    new EntriesForm(Forms.TextsOrOne) { IsFilled = true },
                    "Fields of the same object with a value or list of values. This field is required if all of them match.",
                    "같은 객체의 필드별로 작성하는 값 하나 또는 값 목록. 모두 일치하는 경우 이 필드는 필수입니다.")),
                SharedKeys.Fallback,
                new LanguageKey(SpecKeys.Nothing, () => new(
                    Forms.TextsOrOne,
                    "Values that indicate that there is no value: one value or a list. Begin with the documented value.",
                    "값이 없음을 나타내는 값 하나 또는 목록. 문서에 있는 값을 먼저 작성합니다.")),
                SharedKeys.OnlyIn,
                .. StateKeys.OfField,
                .. SharedKeys.Meaning,
        ]);

    public static readonly KeyOwner Transition = new(
        "Transition",
        new("Transition", "상태 전환"),
        new(
            "A transition from one state to another, or an operation that a state allows.",
            "한 상태에서 다른 상태로의 전환, 또는 어떤 상태에서 허용되는 작업."),
        [
            new LanguageKey(SpecKeys.From, () => new(
                Forms.TextsOrOne,
                "States in which the transition is possible: one state or a list. If omitted, 'to' is the initial state.",
                "이 전환이 가능한 상태. 하나 또는 목록을 쓰며, 생략하면 'to'가 초기 상태입니다.")),
            new LanguageKey(SpecKeys.To, () => new(
                Forms.Text,
                "The next state. If omitted, the state does not change.",
                "다음 상태. 생략하면 상태가 바뀌지 않습니다.")),
            new LanguageKey(SpecKeys.By, () => new(
                Forms.Text,
                "ID of the operation that causes the transition. If omitted, the state changes without an operation.",
                "전환을 일으키는 작업의 아이디. 생략하면 작업 없이 전환됩니다.")),
            .. StateKeys.OfTransition,
            SharedKeys.Sureness,
            SharedKeys.Why,
            new LanguageKey(SpecKeys.En, () => new(
                Forms.Prose,
                "Cause of the transition, in English. Required without 'by'.",
                "전환의 원인(영어). 'by'가 없는 경우 필수입니다.")),
            new LanguageKey(SpecKeys.Ko, () => new(
                Forms.Prose,
                "Cause of the transition, in Korean. Required without 'by'.",
                "전환의 원인(한국어). 'by'가 없는 경우 필수입니다.")),
        ])
    {
        OneOf =
        [
            new Alternatives([SpecKeys.From], [SpecKeys.To]),
            new Alternatives([SpecKeys.By], [SpecKeys.En], [SpecKeys.Ko]),
        ],
    };

    public static readonly KeyOwner States = new(
        "States",
        new("Life cycle", "수명 주기"),
        new("The states of an object and their transitions.", "객체의 상태와 상태 전환."),
        LanguageKey.Required(SpecKeys.Member, () => new(
            Forms.Text,
            "JSON name of the member that contains the state. Its type must be an enum or bool.",
            "상태를 담는 속성의 JSON 이름. 타입이 열거형 또는 bool이어야 합니다.")),
        StateKeys.Gone,
        LanguageKey.Required(SpecKeys.Transitions, () => new(
            new ListForm(new OwnerForm(Transition)) { IsFilled = true },
            "Transitions between states.",
            "상태 간의 전환.")));

    public static readonly KeyOwner Type = new(
        "Type",
        new("Type", "타입"),
        new(
            "An object in requests, responses or both. It becomes a record.",
            "요청, 응답 또는 둘 다에 쓰이는 객체. 레코드가 생성됩니다."),
        [
            SharedKeys.Docs("the record", "레코드"),
            new LanguageKey(SpecKeys.KeyField, () => new(
                Forms.Text,
                "JSON name of the member that identifies an object. Required for items of 'paged' lists. A callback message "
                    + "without this member is rejected.",
                "객체를 식별하는 속성의 JSON 이름. 'paged' 목록의 항목에 필요합니다. 이 속성이 없는 콜백 메시지는 거부됩니다.")),
            .. StateKeys.OfType,
            new LanguageKey(SpecKeys.States, () => new(
                new OwnerForm(States),
                "Life cycle of the object. The documentation of methods that require or change a state contains it.",
                "객체의 수명 주기. 특정 상태가 필요하거나 상태를 바꾸는 메서드의 문서에 표시됩니다.")),
            LanguageKey.Required(SpecKeys.Fields, () => new(
                new EntriesForm(new OwnerForm(Field)) { IsFilled = true, Snippet = Snippets.Field },
                "Members by JSON name, in the documented order.",
                "JSON 이름별 속성. 문서에 있는 순서대로 작성합니다.")),
        ]);

    public static readonly KeyOwner Extension = new(
        "TypeExtension",
        new("Extension of a type", "타입 확장"),
        new("Additions to a type in another file.", "다른 파일의 타입에 추가하는 항목."),
        new LanguageKey(SpecKeys.Fields, () => new(
            new EntriesForm(new OwnerForm(Field)) { IsFilled = true, Snippet = Snippets.Field },
            "Additional members by JSON name. They follow the existing members.",
            "JSON 이름별로 추가하는 속성. 기존 속성 뒤에 놓입니다.")));
}
