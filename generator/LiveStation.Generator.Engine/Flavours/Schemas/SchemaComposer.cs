using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Schemas;

/// <summary>Composes the schemas of an API in one version of JSON Schema.</summary>
internal sealed class SchemaComposer
{
    private readonly Dictionary<string, EnumModel> _enums;
    private readonly Func<string, string> _reference;
    private readonly ValueSets _sets;

    /// <summary>Initializes a composer for an API.</summary>
    /// <param name="model">The API.</param>
    /// <param name="dialect">The version of JSON Schema.</param>
    /// <param name="language">The language of descriptions.</param>
    /// <param name="reference">Returns the reference to a form of a type or an enum by its name.</param>
    public SchemaComposer(ApiModel model, SchemaDialect dialect, DocumentationLanguage language, Func<string, string> reference)
    {
        (Dialect, Texts, Forms, _reference) = (dialect, new SchemaTexts(language, dialect.Markup), new SchemaForms(model), reference);
        _sets = new ValueSets(model.Service.Zones);
        _enums = model.Groups.SelectMany(group => group.Enums).ToDictionary(one => one.Name, StringComparer.Ordinal);
    }

    /// <summary>The version of JSON Schema.</summary>
    public SchemaDialect Dialect { get; }

    /// <summary>The descriptions.</summary>
    public SchemaTexts Texts { get; }

    /// <summary>The forms of types and enums.</summary>
    public SchemaForms Forms { get; }

    /// <summary>Returns the schema of an object type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="direction">The direction in which its values are sent.</param>
    public DocumentMap Object(TypeModel type, Direction direction)
    {
        var requirements = new Requirements(type, direction, Dialect);
        return DocumentMap.Of(
            ("title", type.Name),
            ("description", TextOrNull(Texts.OfProse(type.Doc))),
            ("type", "object"),
            ("properties", DocumentMap.OfAny(type.Fields.Select(field =>
                (field.Wire, (DocumentNode?)Property(field, direction, requirements.Show(field)))))),
            ("required", DocumentList.OfAny(requirements.Always.Select(wire => new DocumentText(wire)))),
            ("allOf", DocumentList.OfAny(requirements.Conditions)),
            ("not", requirements.Excluded),
            // The client cannot send other properties, and most of them are misspelled.
            ("additionalProperties", direction == Direction.Sent ? false : (DocumentNode?)null));
    }

    /// <summary>Returns the schema of an enum. Values that the service sends can be unknown.</summary>
    /// <param name="model">The enum.</param>
    /// <param name="direction">The direction in which its values are sent.</param>
    public DocumentMap Enum(EnumModel model, Direction direction)
    {
        bool isOpen = direction == Direction.Received;
        string text = Dialect.HasValueDescriptions ? Texts.Of(model, direction) : Texts.List(model, direction);
        DocumentMap head = DocumentMap.Of(("title", model.Name), ("description", TextOrNull(text)), ("type", "string"));
        DocumentList values = DocumentList.OfTexts(model.Values.Select(value => value.Text));
        if (!Dialect.HasValueDescriptions)
            return head.With(DocumentMap.Of((isOpen ? "x-extensible-enum" : "enum", values)));
        IEnumerable<DocumentNode> known = Values(model, direction);
        return head.With(isOpen
            ? DocumentMap.Of(("anyOf", DocumentList.Of(known.Append(DocumentMap.Of()))))
            : DocumentMap.Of(("oneOf", DocumentList.Of(known))));
    }

    /// <summary>Returns the schema of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="direction">The direction in which its values are sent.</param>
    public DocumentMap Of(TypeRef type, Direction direction) => type switch
    {
        ScalarRef scalar => ScalarSchemas.Of(scalar.Kind, direction),
        EnumRef named => Reference(named.Name, direction),
        ObjectRef named => Reference(named.Name, direction),
        ListRef list => DocumentMap.Of(("type", "array"), ("items", Of(list.Item, direction))),
        MapRef map => DocumentMap.Of(("type", "object"), ("additionalProperties", Of(map.Item, direction))),
        _ => DocumentMap.Of(),
    };

    /// <summary>Returns the schema of a member of an object or of a query, with its description.</summary>
    /// <param name="field">The member.</param>
    /// <param name="direction">The direction in which it is sent.</param>
    /// <param name="isRequirementKnown">Whether the schema of the object shows its requirement.</param>
    public DocumentMap Property(FieldModel field, Direction direction, bool isRequirementKnown) =>
        Dialect.Described(Value(field, direction), Texts.Of(field, direction, isRequirementKnown));

    /// <summary>Returns the schema of a member without its description.</summary>
    /// <param name="field">The member.</param>
    /// <param name="direction">The direction in which it is sent.</param>
    public DocumentMap Value(FieldModel field, Direction direction)
    {
        if (direction == Direction.Sent)
            return Default(Ruled(field.Type, field.Rules), field);
        DocumentNode[] nothing = [.. field.Nothing.Select(JsonReader.Read).OfType<DocumentNode>()];
        DocumentMap schema = ScalarSchemas.WithNothing(Of(field.Type, direction), nothing, Dialect);
        return field.IsOptional ? Dialect.Nullable(schema) : schema;
    }

    /// <summary>Returns the schema of a value in a request.</summary>
    /// <param name="type">Type of the value.</param>
    /// <param name="rules">The rules.</param>
    public DocumentMap Ruled(TypeRef type, RulesModel rules)
    {
        DocumentMap plain = rules.OneOf.Count > 0 && _sets.Allowed(rules.OneOf) is { } allowed
            ? Chosen(type, allowed)
            : Of(type, Direction.Sent);
        DocumentMap keywords = RuleKeywords.Of(rules, type);
        return keywords.Members.Count == 0 ? plain : Dialect.Wrapped(plain).With(keywords);
    }

    /// <summary>Returns a text; null when it is empty.</summary>
    /// <param name="text">The text.</param>
    public static string? TextOrNull(string text) => text.Length == 0 ? null : text;

    private DocumentMap Reference(string name, Direction direction) =>
        DocumentMap.Of(("$ref", _reference(Forms.NameOf(name, direction))));

    private DocumentMap Chosen(TypeRef type, IReadOnlyList<string> allowed)
    {
        var texts = new HashSet<string>(allowed, StringComparer.Ordinal);
        DocumentMap text = DocumentMap.Of(("type", "string"));
        return Dialect.HasValueDescriptions && type is EnumRef named && _enums.TryGetValue(named.Name, out EnumModel? model)
            ? text.With(DocumentMap.Of(("oneOf", DocumentList.OfAny(Values(model with
            {
                Values = model.Values.Where(value => texts.Contains(value.Text)).ToEquatableArray(),
            }, Direction.Sent)))))
            : text.With(DocumentMap.Of(("enum", DocumentList.OfTexts(allowed))));
    }

    private IEnumerable<DocumentNode> Values(EnumModel model, Direction direction) => model.Values.Select(value => DocumentMap.Of(
        ("const", value.Text), ("title", value.Name), ("description", TextOrNull(Texts.Of(value, direction)))));

    private DocumentMap Default(DocumentMap schema, FieldModel field) => field.Default is { } text
        ? Dialect.Wrapped(schema).With(DocumentMap.Of(("default", ScalarSchemas.ValueOf(text, field.Type))))
        : schema;
}
