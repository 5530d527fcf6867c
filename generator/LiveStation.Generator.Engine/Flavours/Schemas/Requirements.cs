using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Schemas;

/// <summary>The required members of an object, some of them under conditions.</summary>
/// <param name="type">The type of the object.</param>
/// <param name="direction">The direction in which it is sent.</param>
/// <param name="dialect">The version of JSON Schema.</param>
internal sealed class Requirements(TypeModel type, Direction direction, SchemaDialect dialect)
{
    // No value matches it.
    private static readonly DocumentMap Absent = DocumentMap.Of(("not", DocumentMap.Of()));

    /// <summary>JSON names of the members that are always required.</summary>
    public IEnumerable<string> Always =>
        type.Fields.Where(one => !one.IsOptional && !HasOtherNames(one)).Select(one => one.Wire);

    /// <summary>The schemas that require members under a condition, or under one of their names.</summary>
    public IEnumerable<DocumentNode> Conditions => dialect.HasConditions
        ? Conditional.Select(same => DocumentMap.Of(("if", Condition(same.Key)), ("then", DocumentMap.Of(
                ("required", DocumentList.OfTexts(same.Select(one => one.Wire)))))))
            .Concat(type.Fields.Where(one => !one.IsOptional && HasOtherNames(one)).Select(OneOfNames))
        : [];

    /// <summary>
    /// The objects in which a member is missing that is required under a condition; null when the dialect has conditions.
    /// Generators of code ignore what a schema excludes, but read any other combination of schemas as a base class or a union.
    /// </summary>
    public DocumentMap? Excluded
    {
        get
        {
            DocumentMap[] excluded = dialect.HasConditions
                ? []
                : [.. Conditional.SelectMany(same => same.Select(one => Condition(same.Key, (one.Wire, Absent))))];
            return excluded.Length > 1 ? DocumentMap.Of(("anyOf", DocumentList.Of(excluded))) : excluded.FirstOrDefault();
        }
    }

    private IEnumerable<IGrouping<RequirementModel, FieldModel>> Conditional =>
        type.Fields.Where(IsConditional).GroupBy(one => one.Rules.Required!);

    /// <summary>Whether the schema of the object shows the requirement of a member. Tools do not show what a schema excludes.</summary>
    /// <param name="field">The member.</param>
    public bool Show(FieldModel field) =>
        field.Rules.Required is not { Terms.Count: > 0 } || (dialect.HasConditions && IsConditional(field));

    // A member of some zones is required in these zones only, and a schema does not know the zone.
    private bool IsConditional(FieldModel field) =>
        direction == Direction.Sent && field.Zones.Count == 0 && field.Rules.Required is { Terms.Count: > 0 };

    // A response can contain one of the other names instead.
    private bool HasOtherNames(FieldModel field) => direction == Direction.Received && field.Aliases.Count > 0;

    private static DocumentMap OneOfNames(FieldModel field) => DocumentMap.Of(("anyOf", DocumentList.Of(
        field.Aliases.Prepend(field.Wire).Select(name => DocumentMap.Of(("required", DocumentList.OfTexts([name])))))));

    private DocumentMap Condition(RequirementModel required, params (string Name, DocumentNode? Schema)[] others) => DocumentMap.Of(
        ("properties", DocumentMap.Of(
            [.. required.Terms.Select(term => (term.Field.Wire, (DocumentNode?)Value(term))), .. others])),
        ("required", DocumentList.OfTexts(required.Terms.Select(term => term.Field.Wire))));

    private DocumentMap Value(TermModel term) => dialect.OneOf(
    [
        .. term.Values.Select(value => term.Field.Type is ScalarRef { Kind: ScalarKind.Boolean }
            ? new DocumentLiteral(value.Text)
            : (DocumentNode)new DocumentText(value.Text)),
    ]);
}
