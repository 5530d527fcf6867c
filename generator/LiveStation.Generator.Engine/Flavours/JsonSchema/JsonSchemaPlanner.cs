using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.Schemas;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.JsonSchema;

/// <summary>Plans the files of schemas.</summary>
internal sealed class JsonSchemaPlanner
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    private readonly ApiModel _model;
    private readonly SchemaComposer _schemas;
    private readonly BodySchemas _bodies;
    private readonly SchemaFileNames _files;

    /// <summary>Initializes a planner.</summary>
    /// <param name="model">The API.</param>
    /// <param name="language">The language of descriptions.</param>
    public JsonSchemaPlanner(ApiModel model, DocumentationLanguage language)
    {
        _model = model;
        _schemas = new SchemaComposer(model, SchemaDialect.JsonSchema, language, name => _files!.Of(name));
        _files = new SchemaFileNames(model, _schemas.Forms);
        _bodies = new BodySchemas(model.Service.Envelope, _schemas);
    }

    /// <summary>Returns the files: those of each group, and that of errors.</summary>
    public IEnumerable<JsonSchemaUnit> Plan() => _model.Groups.SelectMany(Plan).Append(Errors());

    private IEnumerable<JsonSchemaUnit> Plan(GroupModel group) =>
    [
        .. group.Enums.SelectMany(one => Forms(group, one.Name, direction => _schemas.Enum(one, direction))),
        .. group.Types.SelectMany(type => Forms(group, type.Name, direction => _schemas.Object(type, direction))),
        .. group.Operations.SelectMany(operation => Bodies(group, operation)),
        .. group.Callbacks.Select(callback => Unit(
            group,
            callback.Id + SchemaFileNames.OfCallback,
            callback.Doc,
            _schemas.Of(new ObjectRef(callback.Body), Direction.Received),
            callback.Examples.Select(example => example.Body))),
    ];

    private IEnumerable<JsonSchemaUnit> Forms(GroupModel group, string name, Func<Direction, DocumentMap> schema) =>
        _schemas.Forms.Of(name).Select(direction => Unit(group.Files, _schemas.Forms.NameOf(name, direction), schema(direction)));

    private IEnumerable<JsonSchemaUnit> Bodies(GroupModel group, OperationModel operation)
    {
        if (operation.Body is { } body)
        {
            yield return Unit(
                group,
                operation.Id + SchemaFileNames.OfRequest,
                operation.Doc,
                _schemas.Of(new ObjectRef(body), Direction.Sent),
                operation.Examples.Select(example => example.Request));
        }
        if (_bodies.Response(operation) is { } response)
        {
            yield return Unit(
                group, operation.Id + SchemaFileNames.OfResponse, operation.Doc, response, operation.Examples.Select(example => example.Body));
        }
    }

    private JsonSchemaUnit Errors() => Unit(
        EquatableArray.Of(_model.File),
        SchemaFileNames.OfErrors,
        DocumentMap.Of(("title", SchemaFileNames.OfErrors)).With(_bodies.Error()).With(
            DocumentMap.Of(("examples", DocumentList.OfAny(_model.Service.Errors.Select(_bodies.Error))))));

    private JsonSchemaUnit Unit(GroupModel group, string name, DocText doc, DocumentMap schema, IEnumerable<string?> examples) => Unit(
        group.Files,
        name,
        DocumentMap.Of(("title", name), ("description", SchemaComposer.TextOrNull(_schemas.Texts.OfProse(doc))))
            .With(schema)
            .With(DocumentMap.Of(("examples", DocumentList.OfAny(
                examples.OfType<string>().Distinct(StringComparer.Ordinal).Select(JsonReader.Read).OfType<DocumentNode>())))));

    private JsonSchemaUnit Unit(EquatableArray<string> sources, string name, DocumentMap schema) => new(
        _files.Of(name), sources, DocumentMap.Of(("$schema", Draft), ("$id", _files.Of(name))).With(schema));
}
