using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.Gateway;
using LiveStation.Generator.Engine.Flavours.Schemas;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.OpenApi;

/// <summary>Plans responses. Every operation can return every error, so operations share the responses of errors.</summary>
/// <param name="service">The service.</param>
/// <param name="bodies">The schemas of bodies.</param>
/// <param name="texts">The texts of the document.</param>
internal sealed class ResponsesPlanner(ServiceModel service, BodySchemas bodies, OpenApiTexts texts)
{
    private readonly (int Status, ErrorModel[] Errors)[] _errors =
    [
        .. service.Errors.Where(error => error.HttpStatus is not null).GroupBy(error => error.HttpStatus!.Value)
            .OrderBy(same => same.Key).Select(same => (same.Key, same.ToArray())),
    ];

    /// <summary>Returns the responses of an operation by status.</summary>
    /// <param name="operation">The operation.</param>
    public DocumentMap Of(OperationModel operation)
    {
        IEnumerable<IGrouping<int, ExampleModel>> successes = operation.Examples.Where(example => example.ErrorCode is null)
            .GroupBy(example => example.Status).OrderBy(same => same.Key);
        HashSet<int> statuses = [.. successes.Select(same => same.Key)];
        return DocumentMap.Of(
        [
            .. successes.Select(same => (Word(same.Key), (DocumentNode?)Success(operation, same))),
            .. _errors.Where(one => !statuses.Contains(one.Status))
                .Select(one => (Word(one.Status), (DocumentNode?)Error(KeyOf(one.Status)))),
            ("default", Error(ComponentKeys.AnyError)),
        ]);
    }

    /// <summary>Returns the responses that operations share, by name.</summary>
    public DocumentMap Shared() => DocumentMap.Of(
    [
        .. _errors.Select(one => (KeyOf(one.Status), (DocumentNode?)Shared(texts.Of(one.Status, one.Errors), one.Errors))),
        (ComponentKeys.AnyError, Shared(texts.AnyError, service.Errors.Where(error => error.HttpStatus is null))),
    ]);

    /// <summary>Returns the schema of error bodies.</summary>
    public DocumentMap ErrorBody() => bodies.Error();

    /// <summary>Returns the schema of the body of a successful response; null when it has none.</summary>
    /// <param name="operation">The operation.</param>
    public DocumentMap? Body(OperationModel operation) => bodies.Response(operation);

    /// <summary>Returns a body with examples.</summary>
    /// <param name="schema">The schema of the body.</param>
    /// <param name="examples">Names and values as JSON; a value that is not JSON is omitted.</param>
    public static DocumentMap Content(DocumentMap schema, IEnumerable<(string Name, string Json)> examples) => Media(
        schema, DocumentMap.OfAny(examples.Select(example => (example.Name, (DocumentNode?)Example(JsonReader.Read(example.Json))))));

    private DocumentMap Success(OperationModel operation, IEnumerable<ExampleModel> examples) => DocumentMap.Of(
        ("description", texts.Success),
        ("content", operation.Reply == ReplyShape.None ? null : Content(
            ComponentKeys.Reference(ComponentKeys.Schemas, ComponentKeys.ResponseBody(operation.Id)),
            examples.Where(example => example.Body is not null).Select(example => (example.Name, example.Body!)))));

    private DocumentMap Shared(string description, IEnumerable<ErrorModel> errors) => DocumentMap.Of(
        ("description", description),
        ("content", Media(
            ComponentKeys.Reference(ComponentKeys.Schemas, ComponentKeys.ErrorBody),
            DocumentMap.OfAny(errors.Select(error => (NameOf(error), (DocumentNode?)Example(bodies.Error(error))))))));

    private static DocumentMap Media(DocumentMap schema, DocumentMap? examples) =>
        DocumentMap.Of((GatewayHeaders.MediaType, DocumentMap.Of(("schema", schema), ("examples", examples))));

    private static DocumentMap? Example(DocumentNode? value) => value is null ? null : DocumentMap.Of(("value", value));

    private static DocumentMap Error(string key) => ComponentKeys.Reference(ComponentKeys.Responses, key);

    // Both layers can have the same code.
    private static string NameOf(ErrorModel error) =>
        (error.Layer == ErrorLayerKind.Gateway ? "gateway-" : "service-") + NumberModel.Of(error.Code).Text;

    private static string KeyOf(int status) => ComponentKeys.AnyError + Word(status);

    private static string Word(int status) => NumberModel.Of(status).Text;
}
