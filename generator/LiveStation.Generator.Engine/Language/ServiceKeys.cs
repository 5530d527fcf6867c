namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys of the head of the API.</summary>
internal static class ServiceKeys
{
    public static readonly KeyOwner Error = new(
        "Error",
        "Error code",
        "What one code of an error body means and what to do about it.",
        LanguageKey.Required(SpecKeys.Label, () => new(
            Forms.Text, "The word that comes with the code: ApiErrorException.Name.")),
        SharedKeys.CSharpName("the constant", "the label"),
        new LanguageKey(SpecKeys.Http, () => new(
            Forms.HttpStatus, "HTTP status it comes with. Without it, the status is not known.")),
        LanguageKey.Required(SpecKeys.Class, () => new(
            new LiteralForm(LanguageLiterals.ErrorClass), "What kind of error it is.")),
        LanguageKey.Required(SpecKeys.Retry, () => new(
            new LiteralForm(LanguageLiterals.Retry), "Whether it helps to send the request again.")),
        SharedKeys.Sureness,
        SharedKeys.Why,
        SharedKeys.Meaning[0],
        SharedKeys.Meaning[1]);

    private static EntriesForm Codes => new(new OwnerForm(Error)) { Names = Forms.ErrorCode };

    public static readonly KeyOwner Errors = new(
        "Errors",
        "Error codes",
        "Every code that a body of an error can have, by the layer that answers.",
        new LanguageKey(SpecKeys.Gateway, () => new(
            Codes, "Codes of the gateway, by number: it answers before the service is asked.")),
        new LanguageKey(SpecKeys.Service, () => new(Codes, "Codes of the service itself, by number.")));

    public static readonly KeyOwner Paging = new(
        "Paging",
        "How lists are read",
        "How lists are read page by page.",
        LanguageKey.Required(SpecKeys.Page, () => new(Forms.Text, "Name of the query value that says which page.")),
        LanguageKey.Required(SpecKeys.Size, () => new(
            Forms.Text, "Name of the query value that says how many items a page has.")),
        LanguageKey.Required(SpecKeys.First, () => new(Forms.Whole, "Number of the first page.")),
        LanguageKey.Required(SpecKeys.Max, () => new(Forms.Whole, "The largest size of a page that the service gives.")),
        new LanguageKey(SpecKeys.Full, () => new(
            Forms.Flag,
            "Whether every page but the last has as many items as were asked for: a shorter one then ends a list.")));

    public static readonly KeyOwner Envelope = new(
        "Envelope",
        "Envelope of answers",
        "Names of the members that every answer is wrapped in; three that differ.",
        new LanguageKey(SpecKeys.Content, () => new(
            Forms.Filled, "Name of the member with the result. Without it: content.")),
        new LanguageKey(SpecKeys.Total, () => new(
            Forms.Filled, "Name of the member with the number of all items. Without it: total.")),
        new LanguageKey(SpecKeys.Error, () => new(
            Forms.Filled, "Name of the member with the error. Without it: error.")));

    public static readonly KeyOwner Zone = new(
        "Zone",
        "Zone",
        "A place to reach the API.",
        LanguageKey.Required(SpecKeys.Base, () => new(Forms.Base, "Scheme and host: https://api.example.com.")),
        LanguageKey.Required(SpecKeys.Prefix, () => new(
            Forms.Prefix, "What each path begins with: /api/v1, or nothing.")),
        LanguageKey.Required(SpecKeys.Region, () => new(Forms.Region, "Value of the header that names the region.")),
        SharedKeys.Meaning[0],
        SharedKeys.Meaning[1]);

    public static readonly KeyOwner Pages = new(
        "Reference",
        "Vendor's pages",
        "Addresses of the vendor's pages, with {slug} where 'reference' of an operation goes.",
        new LanguageKey(SpecKeys.En, () => new(Forms.Address, "Address of the English pages, with {slug} in it.")),
        new LanguageKey(SpecKeys.Ko, () => new(Forms.Address, "Address of the Korean pages, with {slug} in it.")));

    public static readonly KeyOwner Head = new(
        "Service",
        "Head of the API",
        "What holds for all operations: where they are reached, how they are signed, what answers are wrapped in.",
        LanguageKey.Required(SpecKeys.Name, () => new(
            Forms.TypeName, "Name of the API: its client is this name and Client.")),
        new LanguageKey(SpecKeys.Languages, () => new(
            new ListForm(new LiteralForm(LanguageLiterals.Languages)) { IsFilled = true },
            "Languages of all texts of the spec. Without it, they are English and Korean: [en, ko].")),
        SharedKeys.Docs("the client"),
        new LanguageKey(SpecKeys.Reference, () => new(
            new OwnerForm(Pages), "Where the vendor's pages are. Without it, nothing is linked.")),
        LanguageKey.Required(SpecKeys.Auth, () => new(new LiteralForm(LanguageLiterals.Auth), "How requests are signed.")),
        LanguageKey.Required(SpecKeys.Zones, () => new(
            new EntriesForm(new OwnerForm(Zone)) { IsFilled = true },
            "Places to reach the API, by name; the first is the default.")),
        new LanguageKey(SpecKeys.Envelope, () => new(new OwnerForm(Envelope), "Names of the members around an answer.")),
        new LanguageKey(SpecKeys.Paging, () => new(
            new OwnerForm(Paging), "How lists are read page by page. Needed where an operation is 'paged'.")),
        new LanguageKey(SpecKeys.Errors, () => new(new OwnerForm(Errors), "The error codes, by layer and number.")));

    public static readonly KeyOwner Extension = new(
        "ServiceExtension",
        "Extension of the head",
        "What is added to the head that another file has.",
        new LanguageKey(SpecKeys.Zones, () => new(
            new EntriesForm(new OwnerForm(Zone)) { IsFilled = true }, "More places to reach the API.")),
        new LanguageKey(SpecKeys.Errors, () => new(new OwnerForm(Errors), "More error codes, by layer and number.")));
}
