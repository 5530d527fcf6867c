using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.Sentences;

namespace LiveStation.Generator.Engine.Flavours.Schemas;

/// <summary>A version of JSON Schema: the keywords that it has, and the notation of its descriptions.</summary>
/// <param name="Markup">The notation of descriptions.</param>
internal sealed record SchemaDialect(Markup Markup)
{
    private const string Null = "null", AnyOf = "anyOf";

    /// <summary>JSON Schema 2020-12.</summary>
    public static SchemaDialect JsonSchema { get; } = new(new PlainMarkup())
    {
        HasValueDescriptions = true, HasConditions = true, HasConstants = true,
    };

    /// <summary>OpenAPI 3.1 and later, which use JSON Schema 2020-12.</summary>
    public static SchemaDialect OpenApi { get; } = new(new MarkdownMarkup());

    /// <summary>OpenAPI 3.0, which uses a part of an earlier version.</summary>
    public static SchemaDialect OpenApi30 { get; } = new(new MarkdownMarkup()) { IsOf2020 = false };

    /// <summary>Whether it has the keywords of 2020-12: the type null, and keywords beside a reference.</summary>
    public bool IsOf2020 { get; init; } = true;

    /// <summary>
    /// Whether each value of an enum has a schema with its meaning. Generators of code for OpenAPI read a list of values
    /// instead.
    /// </summary>
    public bool HasValueDescriptions { get; init; }

    /// <summary>Whether a single value is a constant. OpenAPI 3.0 has none, and libraries for other versions read it as a string.</summary>
    public bool HasConstants { get; init; }

    /// <summary>
    /// Whether conditions are written with <c>if</c> and <c>then</c>. OpenAPI 3.0 does not have them, and linters of other versions
    /// expect all properties inside <c>then</c>.
    /// </summary>
    public bool HasConditions { get; init; }

    /// <summary>Returns a schema that also accepts null.</summary>
    /// <param name="schema">The schema.</param>
    public DocumentMap Nullable(DocumentMap schema) => schema switch
    {
        // A schema without any keyword accepts null already.
        { Members.Count: 0 } => schema,
        _ when IsOf2020 => schema.Find("type") is DocumentText type
            ? schema.Replace("type", DocumentList.OfTexts([type.Text, Null]))
            : DocumentMap.Of((AnyOf, DocumentList.Of([schema, DocumentMap.Of(("type", Null))]))),
        // The keyword needs a type beside it.
        _ when schema.Find(AnyOf) is DocumentList { Items: var choices } => DocumentMap.Of((AnyOf, DocumentList.Of(
            choices.Select((choice, at) => at == 0 && choice is DocumentMap first ? Nullable(first) : choice)))),
        // Beside a reference, it would have no effect: the referenced schema excludes null.
        _ when schema.Find("type") is null => DocumentMap.Of(("oneOf", DocumentList.Of([schema, DocumentMap.Of(
            ("type", "object"), ("nullable", true), ("enum", DocumentList.Of([new DocumentLiteral(Null)])))]))),
        _ => schema.With(DocumentMap.Of(("nullable", true))),
    };

    /// <summary>Returns a schema with a description before its other keywords.</summary>
    /// <param name="schema">The schema, without a description.</param>
    /// <param name="description">The description; empty for none.</param>
    public DocumentMap Described(DocumentMap schema, string description) => description.Length == 0
        ? schema
        : DocumentMap.Of(("description", description)).With(Wrapped(schema));

    /// <summary>Returns a schema to which other keywords can be added.</summary>
    /// <param name="schema">The schema.</param>
    public DocumentMap Wrapped(DocumentMap schema) => IsOf2020 || schema.Find("$ref") is null
        ? schema
        : DocumentMap.Of(("allOf", DocumentList.Of([schema])));

    /// <summary>Returns a schema that accepts exactly one of several values.</summary>
    /// <param name="values">The values.</param>
    public DocumentMap OneOf(IReadOnlyList<DocumentNode> values) => values.Count == 1 && HasConstants
        ? DocumentMap.Of(("const", values[0]))
        : DocumentMap.Of(("enum", DocumentList.Of(values)));
}
