using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Language;

/// <summary>Keys of an operation.</summary>
internal static class OperationKeys
{
    private static readonly OpenForm Members = new();

    public static readonly KeyOwner Parameter = new(
        "Parameter",
        "Placeholder of a path",
        "A value that stands in the path of a request: a parameter of the method.",
        [
            LanguageKey.Required(SpecKeys.Type, () => new(
                Forms.PlainType(ScalarKind.Text, ScalarKind.Integer32, ScalarKind.Integer64),
                "Type of its value: string, int, long or an enum.")),
            SharedKeys.CSharpName("the parameter, with a capital letter", "the placeholder"),
            .. TypeKeys.Rules,
            .. SharedKeys.Meaning,
        ]);

    public static readonly KeyOwner QueryValue = new(
        "Query",
        "Value of a query",
        "A value that stands in the query of a request: a parameter, or a member of the options when it is optional.",
        [
            LanguageKey.Required(SpecKeys.Type, () => new(
                Forms.PlainType(InQueries), "Type of its value: a plain one or an enum.")),
            SharedKeys.CSharpName("the parameter or option", "the name in the query"),
            SharedKeys.Optionality,
            SharedKeys.Sureness,
            SharedKeys.Why,
            SharedKeys.Condition,
            .. TypeKeys.Rules,
            SharedKeys.Fallback,
            SharedKeys.OnlyIn,
            .. SharedKeys.Meaning,
        ]);

    public static readonly KeyOwner Example = new(
        "Example",
        "Example of a call",
        "A request and what the service answers; the emulator and the tests live on it.",
        new LanguageKey(SpecKeys.Path, () => new(Members, "Values of the placeholders, by name.")),
        new LanguageKey(SpecKeys.Query, () => new(Members, "Values of the query, by name; those of 'paging' too.")),
        new LanguageKey(SpecKeys.Body, () => new(Members, "The request body.")),
        LanguageKey.Required(SpecKeys.Status, () => new(Forms.HttpStatus, "HTTP status of the answer.")),
        new LanguageKey(SpecKeys.Response, () => new(Members, "The whole body of a success, envelope included.")),
        new LanguageKey(SpecKeys.Error, () => new(
            Forms.Text, "A code that 'errors' lists under 'service'; the body follows from there.")));

    private static KeyOwner ExampleWithBody => Example with
    {
        Id = "ExampleWithBody",
        Keys = [.. Example.Keys.Select(key => key.Name == SpecKeys.Body ? key with { IsRequired = true } : key)],
    };

    public static readonly KeyOwner Operation = new(
        "Operation",
        "Operation",
        "A call of the API: a method of the client.",
        SharedKeys.OfGroup,
        new LanguageKey(SpecKeys.Name, () => new(
            Forms.MethodName, $"Name of the method, without {MemberName.EndOfMethods}. Without it, it is made of the id.")),
        LanguageKey.Required(SpecKeys.Route, () => new(
            Forms.Route, "Method and path: GET /lamps/{lampId}. Placeholders are whole segments.")),
        SharedKeys.Sureness,
        SharedKeys.Why,
        SharedKeys.OnlyIn,
        SharedKeys.Docs("the method"),
        new LanguageKey(SpecKeys.Path, () => new(
            new EntriesForm(new OwnerForm(Parameter)), "The placeholders of the route, by name.")),
        new LanguageKey(SpecKeys.Query, () => new(
            new EntriesForm(new OwnerForm(QueryValue)),
            "The values of the query by name, in the order in which they are sent.")),
        new LanguageKey(SpecKeys.Body, () => new(
            Forms.BodyType, "The type of the request body. Without it, none is sent.")),
        new LanguageKey(SpecKeys.Paged, () => new(
            new LiteralForm(LanguageLiterals.Paged),
            "Whether it is read page by page. It returns list<…> of a type with 'key'.")),
        LanguageKey.Required(SpecKeys.Returns, () => new(
            Forms.Result, "A type, list<…> of one, counted<…> of one with a total beside it, or none.")),
        SharedKeys.Slug,
        LanguageKey.Required(SpecKeys.Examples, () => new(
            ExamplesOf(Example),
            "Calls and their answers, by a name in small letters, digits and hyphens; at least one of success.")
        {
            Stricter = new Variant(SpecKeys.Body, IsThere: true, ExamplesOf(ExampleWithBody)),
        }));

    public static readonly KeyOwner Extension = new(
        "OperationExtension",
        "Extension of an operation",
        "What is added to an operation that another file declares.",
        new LanguageKey(SpecKeys.Query, () => new(
            new EntriesForm(new OwnerForm(QueryValue)) { IsFilled = true },
            "More values of the query, sent after the others.")),
        new LanguageKey(SpecKeys.Examples, () => new(ExamplesOf(Example), "More calls and their responses.")));

    /// <summary>Owners that only the schema tells apart.</summary>
    public static IEnumerable<KeyOwner> Variants => [ExampleWithBody];

    private static ScalarKind[] InQueries =>
    [
        .. Literals.Scalars.Values.Where(kind => kind is not (ScalarKind.Json or ScalarKind.Uri)),
    ];

    private static EntriesForm ExamplesOf(KeyOwner example) =>
        new(new OwnerForm(example)) { Names = Forms.ExampleName, IsFilled = true };
}
