namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys at the top of a file.</summary>
internal static class FileKeys
{
    public static readonly KeyOwner Extension = new(
        "Extension",
        "Extensions",
        "Additions to what other files declare, under the same names. Nothing can be changed or removed.",
        new LanguageKey(SpecKeys.Service, () => new(
            new OwnerForm(ServiceKeys.Extension), "More zones and error codes.")),
        new LanguageKey(SpecKeys.Enums, () => new(
            Named(EnumKeys.Extension, Forms.TypeName), "More values of enums, by the names of the enums.")),
        new LanguageKey(SpecKeys.Types, () => new(
            Named(TypeKeys.Extension, Forms.TypeName), "More members of objects, by the names of the types.")),
        new LanguageKey(SpecKeys.Operations, () => new(
            Named(OperationKeys.Extension, Forms.Id),
            "More values of queries and more examples, by the ids of the operations.")),
        new LanguageKey(SpecKeys.Callbacks, () => new(
            Named(CallbackKeys.Extension, Forms.Id), "More examples, by the ids of the callbacks.")));

    public static readonly KeyOwner File = new(
        "File",
        "Spec file",
        "A part of the description of an API; all files of a project together make one. Their order does not matter.",
        new LanguageKey(SpecKeys.Schema, () => new(
            Forms.Text, "Where editors find the schema of this file; it says nothing else.")),
        new LanguageKey(SpecKeys.Spec, () => new(
            Forms.Version, "Version of the language, 1. It stands beside 'service'.")),
        new LanguageKey(SpecKeys.Service, () => new(
            new OwnerForm(ServiceKeys.Head), "The head of the API. Exactly one of all files has it.")),
        new LanguageKey(SpecKeys.Group, () => new(
            Forms.TypeName, "Group of everything in this file: client.Lamps for 'Lamps'.")),
        new LanguageKey(SpecKeys.Groups, () => new(
            Described, "Groups by name, each with what it is about. Each is described once, in any file.")),
        new LanguageKey(SpecKeys.Enums, () => new(
            new EntriesForm(new OwnerForm(EnumKeys.Enum)) { Names = Forms.TypeName, Snippet = Snippets.Enum },
            "Enums by their C# names.")),
        new LanguageKey(SpecKeys.Types, () => new(
            new EntriesForm(new OwnerForm(TypeKeys.Type)) { Names = Forms.TypeName, Snippet = Snippets.Type },
            "Objects by their C# names. Whether one is sent or received follows from the operations that use it.")),
        new LanguageKey(SpecKeys.Operations, () => new(
            new EntriesForm(new OwnerForm(OperationKeys.Operation)) { Names = Forms.Id, Snippet = Snippets.Operation },
            "Calls of the API, each under an id of its own that begins with a small letter.")),
        new LanguageKey(SpecKeys.Callbacks, () => new(
            new EntriesForm(new OwnerForm(CallbackKeys.Callback)) { Names = Forms.Id },
            "Messages that the service sends by itself, each under an id of its own.")),
        new LanguageKey(SpecKeys.Extend, () => new(
            new OwnerForm(Extension),
            "What is added to declarations of other files, such as those of the packaged spec.")))
    {
        Needs = [(SpecKeys.Service, SpecKeys.Spec)],
    };

    private static EntriesForm Named(KeyOwner owner, TextForm names) => new(new OwnerForm(owner)) { Names = names };

    private static EntriesForm Described => new(new OwnerForm(SharedKeys.Texts)) { Names = Forms.TypeName };
}
