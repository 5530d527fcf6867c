namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys about the objects that the service keeps, and about how calls change them.</summary>
internal static class StateKeys
{
    private static readonly string[] Effects = [SpecKeys.Creates, SpecKeys.Reads, SpecKeys.Updates, SpecKeys.Deletes, SpecKeys.Lists];

    private static EntriesForm Conditions => new(Forms.TextsOrOne) { IsFilled = true };

    private static EntriesForm Cases => new(new EntriesForm(Forms.Text) { IsFilled = true }) { IsFilled = true };

    public static readonly LanguageKey KeyOf = new(SpecKeys.KeyOf, () => new(
        Forms.TextsOrOne,
        "Types one of whose objects the value identifies. The object must exist.",
        "이 값이 식별하는 객체의 타입. 해당 객체가 있어야 합니다."));

    public static readonly LanguageKey Sets = new(SpecKeys.Sets, () => new(
        new EitherForm(Forms.Text, new EntriesForm(Forms.Text) { IsFilled = true }),
        "Member that the value sets, if its name differs. With { files: \"{folder}/{name}\" }, each object of a list becomes this text.",
        "이름이 다른 경우 이 값이 설정하는 속성. { files: \"{folder}/{name}\" }를 쓰면 목록의 각 객체가 이 텍스트로 바뀝니다."));

    public static readonly LanguageKey Filter = new(SpecKeys.Filter, () => new(
        new EitherForm(Forms.Text, Cases),
        "Member that the value must equal, 'part of' and a member, or values of a member: { isLit: { off: false, on: true } }.",
        "이 값과 같아야 하는 속성, 'part of'와 속성, 속성의 값({ isLit: { off: false, on: true } }) 중 하나."));

    public static readonly LanguageKey[] OfField =
    [
        new(SpecKeys.Assigned, () => new(
            new EitherForm(Forms.Text, Cases),
            "Value that the service assigns, such as counter, now, time in LIT, keeperId.name or \"lamp-{a-z0-9:5}\".",
            "서비스가 지정하는 값. 예: counter, now, time in LIT, keeperId.name, \"lamp-{a-z0-9:5}\".")),
        new(SpecKeys.Initial, () => new(
            Forms.Text, "Value of the member in a new object.", "새 객체에서 이 속성의 값.")),
        KeyOf,
        Sets,
        new(SpecKeys.PresentIf, () => new(
            Conditions,
            "Members of the object with a value or a list of values. This member is present exactly when all of them match.",
            "객체의 속성별로 작성하는 값 하나 또는 값 목록. 모두 일치하는 경우에만 이 속성이 있습니다.")),
        new(SpecKeys.ShownBy, () => new(
            Forms.Texts,
            "IDs of the only operations whose responses contain the member.",
            "응답에 이 속성이 있는 작업의 아이디 목록. 다른 작업의 응답에는 없습니다.")),
        new(SpecKeys.Masked, () => new(
            Forms.Whole,
            "Number of leading characters that the service returns; the others are replaced by asterisks.",
            "서비스가 반환하는 앞 글자 수. 나머지 글자는 별표로 바뀝니다.")),
    ];

    public static readonly LanguageKey[] OfType =
    [
        new(SpecKeys.Owner, () => new(
            Forms.TextsOrOne,
            "Owner of an object: 'account', a type or a list of types. The service keeps the objects until their owner ceases to exist.",
            "객체의 소유자: 'account', 타입, 타입 목록 중 하나. 서비스는 소유자가 없어질 때까지 객체를 보관합니다.")),
        new(SpecKeys.View, () => new(
            Forms.Text,
            "Type whose objects this type shows with fewer or renamed members.",
            "이 타입이 속성의 일부만 또는 다른 이름으로 보여 주는 객체의 타입.")),
        new(SpecKeys.Until, () => new(
            Forms.Text,
            "JSON name of the timestamp at which an object ceases to exist.",
            "객체가 없어지는 시각을 담은 속성의 JSON 이름.")) { Needs = SpecKeys.Owner },
        new(SpecKeys.AtMost, () => new(
            Forms.FromOne, "Largest number of objects of one owner.", "소유자 하나가 가질 수 있는 객체의 최대 개수.")) { Needs = SpecKeys.Owner },
        new(SpecKeys.Log, () => new(
            Forms.Text,
            "JSON name of the member that contains what happened. The objects are entries of a log, newest first.",
            "일어난 일을 담은 속성의 JSON 이름. 객체는 로그의 항목이며 최신 항목이 먼저 나옵니다.")) { Needs = SpecKeys.Owner },
        new(SpecKeys.External, () => new(
            new EitherForm(Forms.Flag, Conditions),
            "true if objects are also created outside of this API, or the conditions that are true for these objects.",
            "이 API 밖에서도 객체가 생성되는 경우 true, 또는 그런 객체가 만족하는 조건.")) { Needs = SpecKeys.Owner },
    ];

    public static readonly LanguageKey Gone = new(SpecKeys.Gone, () => new(
        Forms.TextsOrOne,
        "States in which an object can no longer be read, listed or referred to.",
        "객체를 더 이상 조회하거나 참조할 수 없는 상태."));

    public static readonly LanguageKey Emits = new(SpecKeys.Emits, () => new(
        Forms.Text, "Value that is added to the log of the object.", "객체의 로그에 추가되는 값."));

    public static readonly LanguageKey[] OfTransition =
    [
        new(SpecKeys.After, () => new(
            Forms.Text,
            "Time after which it happens by itself: a number and ms, s, min, h or d; a member with a duration or a timestamp; or "
                + "'unknown'.",
            "저절로 전환될 때까지의 시간. 숫자와 ms, s, min, h, d, 기간이나 시각을 담은 속성, 'unknown' 중 하나.")),
        new(SpecKeys.With, () => new(
            Conditions,
            "Type of the owner or of an owned object, with the states that it enters at the same time.",
            "소유자 또는 소유한 객체의 타입과, 같은 때에 바뀌는 그 객체의 상태.")),
        new(SpecKeys.Actor, () => new(
            Forms.Text,
            "Name of the actor outside of the API that causes it. The service file lists the actors.",
            "전환을 일으키는 API 밖의 행위자 이름. 행위자 목록은 서비스 파일에 있습니다.")),
        new(SpecKeys.If, () => new(
            Conditions, "Conditions under which it happens.", "전환이 일어나는 조건.")),
        Emits,
    ];

    public static readonly KeyOwner Need = new(
        "Need",
        new("Condition of an operation", "작업의 조건"),
        new("A condition of an operation, beside the states of objects.", "객체의 상태 이외의 작업 조건."),
        new LanguageKey(SpecKeys.If, () => new(
            Conditions,
            "Values of the request for which the condition applies. If omitted, it always applies.",
            "이 조건이 적용되는 요청 값. 생략하면 항상 적용됩니다.")),
        new LanguageKey(SpecKeys.That, () => new(
            Conditions,
            "Members of the object, with the values that the operation requires.",
            "객체의 속성과, 작업에 필요한 그 속성의 값.")),
        new LanguageKey(SpecKeys.Unused, () => new(
            Forms.Flag, "true if no other object can refer to the object.", "다른 객체가 참조하지 않아야 하는 경우 true.")),
        SharedKeys.Sureness,
        SharedKeys.Why,
        SharedKeys.Meaning[0],
        SharedKeys.Meaning[1])
    {
        OneOf = [new Alternatives([SpecKeys.That], [SpecKeys.Unused])],
    };

    public static readonly LanguageKey[] OfOperation =
    [
        Effect(SpecKeys.Creates, "Type of the object that the operation creates.", "작업이 생성하는 객체의 타입."),
        Effect(SpecKeys.Reads, "Type of the object that the operation returns.", "작업이 조회하는 객체의 타입."),
        Effect(SpecKeys.Updates, "Type of the objects that the operation changes.", "작업이 변경하는 객체의 타입."),
        Effect(SpecKeys.Deletes, "Type of the objects that the operation deletes.", "작업이 삭제하는 객체의 타입."),
        Effect(SpecKeys.Lists, "Type of the objects that the operation lists.", "작업이 나열하는 객체의 타입."),
        new(SpecKeys.Needs, () => new(
            new ListForm(new OwnerForm(Need)) { IsFilled = true },
            "Conditions of the operation, beside the states of objects.",
            "객체의 상태 이외의 작업 조건.")) { NeedsOneOf = Effects },
        new(SpecKeys.Only, () => new(
            Conditions, "Conditions that are true for all listed objects.", "나열되는 모든 객체가 만족하는 조건.")) { NeedsOneOf = Effects },
        Emits with { NeedsOneOf = Effects },
    ];

    public static readonly LanguageKey[] OfCallback =
    [
        new(SpecKeys.Sends, () => new(
            Forms.Text, "Type of the log entries that the message reports.", "메시지로 알리는 로그 항목의 타입.")),
        new(SpecKeys.To, () => new(
            Forms.TextsOrOne,
            "Members that contain the address of the message. The first that has a value is used.",
            "메시지를 보낼 주소를 담은 속성. 값이 있는 첫 번째 속성을 사용합니다.")) { Needs = SpecKeys.Sends },
    ];

    public static readonly LanguageKey Actors = new(SpecKeys.Actors, () => new(
        new EntriesForm(new OwnerForm(SharedKeys.Texts)) { IsFilled = true },
        "Everyone outside of the API who changes the state of objects, such as an encoder, by name.",
        "인코더처럼 API 밖에서 객체의 상태를 바꾸는 행위자. 이름별로 작성합니다."));

    public static readonly LanguageKey For = new(SpecKeys.For, () => new(
        new ListForm(new LiteralForm(LanguageLiterals.Refusal)) { IsFilled = true },
        "Refusals for which the service returns this code.",
        "서비스가 이 코드로 응답하는 거부 사유."));

    private static LanguageKey Effect(string key, string en, string ko) => new(key, () => new(Forms.Text, en, ko));
}
