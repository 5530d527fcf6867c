namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys of a message that the service sends by itself.</summary>
internal static class CallbackKeys
{
    public static readonly KeyOwner Message = new(
        "Message",
        "Example of a message",
        "A message as the service sends it.",
        LanguageKey.Required(SpecKeys.Body, () => new(new OpenForm(), "The message.")));

    public static readonly KeyOwner Callback = new(
        "Callback",
        "Callback",
        "A message that the service sends by itself: a method that reads it.",
        SharedKeys.OfGroup,
        new LanguageKey(SpecKeys.Name, () => new(
            Forms.TypeName, "Name of what it tells, without Read. Without it, it is made of the id.")),
        SharedKeys.Docs("the method"),
        LanguageKey.Required(SpecKeys.Body, () => new(
            Forms.BodyType, "The type of the message; no envelope is around it.")),
        SharedKeys.Slug,
        SharedKeys.Sureness,
        SharedKeys.Why,
        LanguageKey.Required(SpecKeys.Examples, () => new(
            new EntriesForm(new OwnerForm(Message)) { IsFilled = true }, "Messages by name; at least one.")));

    public static readonly KeyOwner Extension = new(
        "CallbackExtension",
        "Extension of a callback",
        "What is added to a callback that another file declares.",
        new LanguageKey(SpecKeys.Examples, () => new(
            new EntriesForm(new OwnerForm(Message)) { IsFilled = true }, "More messages by name.")));
}
