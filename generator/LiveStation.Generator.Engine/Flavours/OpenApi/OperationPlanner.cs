using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.Schemas;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.OpenApi;

/// <summary>Plans operations and callbacks.</summary>
/// <param name="service">The service.</param>
/// <param name="schemas">The schemas of types.</param>
/// <param name="responses">The responses.</param>
/// <param name="texts">The texts of the document.</param>
/// <param name="links">The links to the vendor's pages.</param>
internal sealed class OperationPlanner(
    ServiceModel service, SchemaComposer schemas, ResponsesPlanner responses, OpenApiTexts texts, PageLinks links)
{
    /// <summary>Plans an operation.</summary>
    /// <param name="group">Name of its group.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="names">Names of its placeholders in the path of the document.</param>
    public DocumentMap Plan(string group, OperationModel operation, IReadOnlyList<string> names) => DocumentMap.Of(
        ("tags", DocumentList.OfTexts([group])),
        ("summary", SchemaComposer.TextOrNull(texts.Summary(operation.Doc))),
        ("description", SchemaComposer.TextOrNull(texts.Of(operation))),
        ("externalDocs", links.Of(operation.Reference)),
        ("operationId", operation.Id),
        ("parameters", DocumentList.OfAny(Parameters(operation, names))),
        ("requestBody", operation.Body is { } body ? Body(
            schemas.Of(new ObjectRef(body), Direction.Sent),
            operation.Examples.Where(example => example.Request is not null).Select(example => (example.Name, example.Request!))) : null),
        ("responses", responses.Of(operation)),
        ("servers", GatewayPlanner.Servers(operation.Zones, texts)));

    /// <summary>Plans a callback.</summary>
    /// <param name="group">Name of its group.</param>
    /// <param name="callback">The callback.</param>
    public DocumentMap Plan(string group, CallbackModel callback) => DocumentMap.Of(("post", DocumentMap.Of(
        ("tags", DocumentList.OfTexts([group])),
        ("summary", SchemaComposer.TextOrNull(texts.Summary(callback.Doc))),
        ("description", SchemaComposer.TextOrNull(texts.Of(callback))),
        ("externalDocs", links.Of(callback.Reference)),
        ("operationId", callback.Id),
        ("requestBody", Body(
            schemas.Of(new ObjectRef(callback.Body), Direction.Received),
            callback.Examples.Select(example => (example.Name, example.Body)))),
        ("responses", DocumentMap.Of(("200", DocumentMap.Of(("description", texts.Received))))),
        // The service does not sign its messages.
        ("security", DocumentList.Of([])))));

    private static DocumentMap Body(DocumentMap schema, IEnumerable<(string Name, string Json)> examples) =>
        DocumentMap.Of(("required", true), ("content", ResponsesPlanner.Content(schema, examples)));

    private IEnumerable<DocumentMap> Parameters(OperationModel operation, IReadOnlyList<string> names)
    {
        // An operation of some zones has only their regions.
        if (GatewayPlanner.Region(operation.Zones, texts) is { } region)
            yield return region;
        else if (service.Zones.Count > 0)
            yield return ComponentKeys.Reference(ComponentKeys.Parameters, ComponentKeys.Region);
        for (int i = 0; i < operation.Path.Count; i++)
        {
            ParameterModel parameter = operation.Path[i];
            string? text = operation.Examples.FirstOrDefault(example => example.Path.Count > i)?.Path[i];
            yield return Parameter(
                names[i], "path", true, schemas.Texts.Of(parameter), schemas.Ruled(parameter.Type, parameter.Rules),
                ExampleOf(text, parameter.Type));
        }
        foreach (FieldModel field in operation.Query)
        {
            string? text = operation.Examples.SelectMany(example => example.Query).FirstOrDefault(value => value.Wire == field.Wire)?.Text;
            yield return Parameter(
                field.Wire, "query", !field.IsOptional, schemas.Texts.Of(field, Direction.Sent, isRequirementKnown: false),
                schemas.Value(field, Direction.Sent), ExampleOf(text, field.Type));
        }
    }

    private static DocumentMap Parameter(
        string name, string place, bool isRequired, string description, DocumentMap schema, DocumentNode? example) => DocumentMap.Of(
        ("name", name),
        ("in", place),
        ("description", SchemaComposer.TextOrNull(description)),
        ("required", isRequired ? true : (DocumentNode?)null),
        ("schema", schema),
        ("example", example));

    private static DocumentNode? ExampleOf(string? text, TypeRef type) => text is null ? null : ScalarSchemas.ValueOf(text, type);
}
