namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys of an object.</summary>
internal static class TypeKeys
{
    public static readonly LanguageKey[] Rules =
    [
        new(SpecKeys.Min, () => new(
            Forms.Limit, "The least value: a number; or a field beside it or 'now', with + or - and a number.")),
        new(SpecKeys.Max, () => new(
            Forms.Limit, "The largest value: a number; or a field beside it or 'now', with + or - and a number.")),
        new(SpecKeys.Length, () => new(Forms.Length, "Characters of a text or items of a list: 3..20, 3.. or ..20.")),
        new(SpecKeys.Pattern, () => new(Forms.Text, "A regular expression of .NET that the whole text must match.")),
        new(SpecKeys.MultipleOf, () => new(Forms.FromOne, "A whole number that the value must be a multiple of.")),
        new(SpecKeys.OneOf, () => new(
            new EitherForm(Forms.Text, Forms.Texts, new EntriesForm(Forms.TextsOrOne)),
            "The words that may be sent, one or a list; by zone: { public: [A], finance: [B] }.")),
    ];

    public static readonly KeyOwner Field = new(
        "Field",
        "Field",
        "A member of an object: a property.",
        [
            LanguageKey.Required(SpecKeys.Type, () => new(
                Forms.AnyType, "Type of its value: a plain one, an enum, a type, list<T> or map<T>.")),
            SharedKeys.CSharpName("the property", "the JSON name"),
            SharedKeys.Optionality,
            new LanguageKey(SpecKeys.Secret, () => new(
                Forms.Flag, "true when nobody may see it: it prints as ***. For string only.")),
            new LanguageKey(SpecKeys.Aliases, () => new(
                Forms.Texts, "Other names it was seen under: read like its own, never written.")),
            SharedKeys.Sureness,
            SharedKeys.Why,
            SharedKeys.Condition,
            .. Rules,
            new LanguageKey(SpecKeys.RequiredIf, () => new(
                new EntriesForm(Forms.TextsOrOne) { IsFilled = true },
                "Fields beside it, with the value or list of values that each must have; when all do, this one is needed.")),
            SharedKeys.Fallback,
            new LanguageKey(SpecKeys.Nothing, () => new(
                Forms.TextsOrOne, "Values that stand for 'there is none', one or a list; the documented one first.")),
            SharedKeys.OnlyIn,
            .. SharedKeys.Meaning,
        ]);

    public static readonly KeyOwner Transition = new(
        "Transition",
        "Step of a life",
        "How one state follows another, or what is allowed in it.",
        new LanguageKey(SpecKeys.From, () => new(
            Forms.TextsOrOne, "The states it is possible in, one or a list. Without it, life begins here.")),
        new LanguageKey(SpecKeys.To, () => new(Forms.Text, "The state that follows. Without it, the state stays.")),
        new LanguageKey(SpecKeys.By, () => new(
            Forms.Text, "Id of the operation that does it. Without it, it happens by itself.")),
        SharedKeys.Sureness,
        SharedKeys.Why,
        new LanguageKey(SpecKeys.En, () => new(Forms.Prose, "What has to happen, in English. Needed without 'by'.")),
        new LanguageKey(SpecKeys.Ko, () => new(Forms.Prose, "What has to happen, in Korean. Needed without 'by'.")))
    {
        OneOf =
        [
            new Alternatives([SpecKeys.From], [SpecKeys.To]),
            new Alternatives([SpecKeys.By], [SpecKeys.En], [SpecKeys.Ko]),
        ],
    };

    public static readonly KeyOwner States = new(
        "States",
        "Life cycle",
        "The states an object goes through.",
        LanguageKey.Required(SpecKeys.Member, () => new(
            Forms.Text, "JSON name of the member that tells the state; its type is an enum.")),
        LanguageKey.Required(SpecKeys.Transitions, () => new(
            new ListForm(new OwnerForm(Transition)) { IsFilled = true }, "The steps from state to state.")));

    public static readonly KeyOwner Type = new(
        "Type",
        "Type",
        "An object that is sent, received or both: a record.",
        SharedKeys.Docs("the record"),
        new LanguageKey(SpecKeys.KeyField, () => new(
            Forms.Text,
            "JSON name of the member that tells two of them apart. Items of 'paged' lists need it; a callback without it is refused.")),
        new LanguageKey(SpecKeys.States, () => new(
            new OwnerForm(States), "Its life cycle, told at the methods that need or change a state.")),
        LanguageKey.Required(SpecKeys.Fields, () => new(
            new EntriesForm(new OwnerForm(Field)) { IsFilled = true, Snippet = Snippets.Field },
            "The members by their JSON names, in the documented order.")));

    public static readonly KeyOwner Extension = new(
        "TypeExtension",
        "Extension of a type",
        "What is added to a type that another file declares.",
        new LanguageKey(SpecKeys.Fields, () => new(
            new EntriesForm(new OwnerForm(Field)) { IsFilled = true, Snippet = Snippets.Field },
            "More members by their JSON names, after the others.")));
}
