using LiveStation.Generator.Engine.Language;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// What keys of other languages, such as JSON Schema and OpenAPI, are said with here. They look like slips of our keys, and are none:
/// <c>required</c> is not <c>requiredIf</c>.
/// </summary>
internal static class ForeignKeys
{
    // Each with the key that a place must have for the advice to help there, in the order in which they are tried.
    private static readonly Dictionary<string, (string Key, string Advice)[]> Advices = new(StringComparer.Ordinal)
    {
        ["required"] = [(SpecKeys.Optional, "A field is required unless it says 'optional: true'.")],
        ["nullable"] = [(SpecKeys.Optional, "Write 'optional: true'.")],
        ["minLength"] = Length, ["maxLength"] = Length, ["minItems"] = Length, ["maxItems"] = Length,
        ["minimum"] = [(SpecKeys.Min, "Write 'min'.")],
        ["maximum"] = [(SpecKeys.Max, "Write 'max'.")],
        ["exclusiveMinimum"] = [(SpecKeys.Min, "Write 'min', which is part of the range.")],
        ["exclusiveMaximum"] = [(SpecKeys.Max, "Write 'max', which is part of the range.")],
        ["enum"] = [(SpecKeys.OneOf, "Declare the values under 'enums', and write the name of the enum as the 'type'.")],
        ["const"] = [(SpecKeys.OneOf, "Write 'oneOf' with the one value.")],
        ["format"] = [(SpecKeys.Type, "The 'type' says it, such as timestamp(ms), or 'pattern' where there is one.")],
        ["items"] = [(SpecKeys.Type, "Write 'type: list<name>'.")],
        ["additionalProperties"] = [(SpecKeys.Type, "Write 'type: map<name>'.")],
        ["$ref"] = [(SpecKeys.Type, "Write the name as the 'type'."), (SpecKeys.Fields, "A type lists its own 'fields'.")],
        ["allOf"] = Composed, ["anyOf"] = Composed,
        ["properties"] =
        [
            (SpecKeys.Fields, "Write 'fields'."),
            (SpecKeys.Type, "Declare a type under 'types', and name it as the 'type'."),
        ],
        ["description"] = Texts, ["summary"] = Texts, ["title"] = Texts,
        ["deprecated"] = [(SpecKeys.En, "Say it in 'en' and 'ko'."), (SpecKeys.Doc, "Say it in 'doc'.")],
        ["readOnly"] = Direction, ["writeOnly"] = Direction,
        ["example"] = [(SpecKeys.OneOf, "Examples are those of operations, as a whole.")],
        ["parameters"] = [(SpecKeys.Query, "Write 'path' and 'query'.")],
        ["requestBody"] = [(SpecKeys.Returns, "Write 'body'.")],
        ["responses"] = [(SpecKeys.Returns, "Write 'returns', and 'examples' with a 'response'.")],
        ["operationId"] = [(SpecKeys.Returns, "The id is the key that the operation stands under.")],
        ["method"] = Route, ["url"] = Route,
        ["tags"] = [(SpecKeys.Returns, "Write 'group'.")],
        ["servers"] = [(SpecKeys.Auth, "Write 'zones'.")],
        ["security"] = [(SpecKeys.Zones, "The service says it, under 'auth'.")],
        ["definitions"] = Declared, ["components"] = Declared, ["schemas"] = Declared,
        ["paths"] = [(SpecKeys.Operations, "Write 'operations'.")],
    };

    private static (string Key, string Advice)[] Length => [(SpecKeys.Length, "Write 'length', such as 3..20.")];

    private static (string Key, string Advice)[] Route => [(SpecKeys.Route, "Write 'route', such as GET /items.")];

    private static (string Key, string Advice)[] Declared => [(SpecKeys.Types, "Write 'enums' and 'types'.")];

    private static (string Key, string Advice)[] Direction =>
        [(SpecKeys.Optional, "Whether it is sent or received follows from the operations that use its type.")];

    private static (string Key, string Advice)[] Texts =>
        [(SpecKeys.Doc, "Write 'doc: { en: …, ko: … }'."), (SpecKeys.En, "Write 'en' and 'ko'.")];

    private static (string Key, string Advice)[] Composed =>
        [
            (SpecKeys.Fields, "A type lists all its own 'fields'."),
            (SpecKeys.Type, "Declare a type with all the fields, and name it as the 'type'."),
        ];

    /// <summary>What to write in place of a key of another language; null when it is none, or when no key of the place says it.</summary>
    /// <param name="key">The unknown key.</param>
    /// <param name="keys">The keys that its place has.</param>
    public static string? AdviceFor(string key, IReadOnlyCollection<string> keys)
    {
        if (!Advices.TryGetValue(key, out (string Key, string Advice)[]? advices))
            return null;
        foreach ((string native, string advice) in advices)
        {
            if (keys.Contains(native))
                return advice;
        }
        return null;
    }
}
