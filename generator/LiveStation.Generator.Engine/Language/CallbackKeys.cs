namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys of a callback message.</summary>
internal static class CallbackKeys
{
    public static readonly KeyOwner Message = new(
        "Message",
        new("Example of a message", "메시지 예제"),
        new("An example of a callback message.", "콜백 메시지의 예제."),
        LanguageKey.Required(SpecKeys.Body, () => new(new OpenForm(), "The message, as JSON.", "JSON으로 나타낸 메시지.")));

    public static readonly KeyOwner Callback = new(
        "Callback",
        new("Callback", "콜백"),
        new(
            "A message that the service sends to a callback endpoint. It becomes a method that reads the message.",
            "서비스가 콜백 엔드포인트로 보내는 메시지. 메시지를 읽는 메서드가 생성됩니다."),
        [
            SharedKeys.OfGroup,
            new LanguageKey(SpecKeys.Name, () => new(
                Forms.TypeName,
                "Name of the method, without 'Read'. The default is derived from the ID.",
                "'Read'를 제외한 메서드 이름. 생략하면 아이디에 따라 정해집니다.")),
            SharedKeys.Docs("the method", "메서드"),
            LanguageKey.Required(SpecKeys.Body, () => new(
                Forms.BodyType,
                "Type of the message. It has no envelope.",
                "메시지의 타입. 엔벨로프는 없습니다.")),
            .. StateKeys.OfCallback,
            SharedKeys.Slug,
            SharedKeys.Sureness,
            SharedKeys.Why,
            LanguageKey.Required(SpecKeys.Examples, () => new(
                new EntriesForm(new OwnerForm(Message)) { IsFilled = true },
                "Example messages by name. At least one is required.",
                "이름별 메시지 예제. 하나 이상 필요합니다.")),
        ]);

    public static readonly KeyOwner Extension = new(
        "CallbackExtension",
        new("Extension of a callback", "콜백 확장"),
        new("Additions to a callback in another file.", "다른 파일의 콜백에 추가하는 항목."),
        new LanguageKey(SpecKeys.Examples, () => new(
            new EntriesForm(new OwnerForm(Message)) { IsFilled = true },
            "Additional example messages by name.",
            "이름별로 추가하는 메시지 예제.")));
}
