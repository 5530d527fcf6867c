using LiveStation.Generator.Engine.Binding;

namespace LiveStation.Generator.Engine.Schema.Language;

/// <summary>Keys at the top of a file.</summary>
internal static class FileKeys
{
    public static readonly KeyOwner File = new(
        "File",
        "Spec file",
        "A part of the description of an API; all files of a project together make one. Their order does not matter.",
        new LanguageKey(
            SpecKeys.Schema, Forms.Text, "Where editors find the schema of this file; it says nothing else."),
        new LanguageKey(SpecKeys.Spec, Forms.Version, "Version of the language, 1. It stands beside 'service'."),
        new LanguageKey(
            SpecKeys.Service, new OwnerForm(ServiceKeys.Head), "The head of the API. Exactly one of all files has it."),
        new LanguageKey(SpecKeys.Group, Forms.TypeName, "Group of everything in this file: client.Lamps for 'Lamps'."),
        new LanguageKey(
            SpecKeys.Groups, Described,
            "Groups by name, each with what it is about. Each is described once, in any file."),
        new LanguageKey(
            SpecKeys.Enums,
            new EntriesForm(new OwnerForm(EnumKeys.Enum)) { Names = Forms.TypeName, Snippet = Snippets.Enum },
            "Enums by their C# names."),
        new LanguageKey(
            SpecKeys.Types,
            new EntriesForm(new OwnerForm(TypeKeys.Type)) { Names = Forms.TypeName, Snippet = Snippets.Type },
            "Objects by their C# names. Whether one is sent or received follows from the operations that use it."),
        new LanguageKey(
            SpecKeys.Operations,
            new EntriesForm(new OwnerForm(OperationKeys.Operation)) { Names = Forms.Id, Snippet = Snippets.Operation },
            "Calls of the API, each under an id of its own that begins with a small letter."),
        new LanguageKey(
            SpecKeys.Callbacks,
            new EntriesForm(new OwnerForm(CallbackKeys.Callback)) { Names = Forms.Id },
            "Messages that the service sends by itself, each under an id of its own."))
    {
        Needs = [(SpecKeys.Service, SpecKeys.Spec)],
    };

    private static EntriesForm Described => new(new OwnerForm(SharedKeys.Texts)) { Names = Forms.TypeName };
}
