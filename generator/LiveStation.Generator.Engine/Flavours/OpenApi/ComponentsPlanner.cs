using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.Schemas;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.OpenApi;

/// <summary>Plans what operations share: schemas, responses of errors, and the headers of the gateway.</summary>
/// <param name="model">The API.</param>
/// <param name="schemas">The schemas of types.</param>
/// <param name="responses">The responses.</param>
/// <param name="gateway">The headers.</param>
internal sealed class ComponentsPlanner(
    ApiModel model, SchemaComposer schemas, ResponsesPlanner responses, GatewayPlanner gateway)
{
    /// <summary>Returns the components.</summary>
    /// <param name="paths">The paths, which use schemas.</param>
    /// <param name="webhooks">The callbacks, which use schemas; null when there are none.</param>
    public DocumentMap Plan(DocumentMap paths, DocumentMap? webhooks)
    {
        DocumentMap shared = responses.Shared();
        DocumentMap all = DocumentMap.Of(model.Groups.SelectMany(Schemas).Append((ComponentKeys.ErrorBody, responses.ErrorBody())));
        return DocumentMap.Of(
            (ComponentKeys.Schemas, new UsedSchemas(all).In(paths, webhooks, shared)),
            (ComponentKeys.Responses, shared),
            (ComponentKeys.Parameters, gateway.Parameters()),
            (ComponentKeys.Security, gateway.Schemes()));
    }

    private IEnumerable<(string Key, DocumentNode? Schema)> Schemas(GroupModel group) =>
    [
        .. group.Enums.SelectMany(one => Forms(one.Name, direction => schemas.Enum(one, direction))),
        .. group.Types.SelectMany(type => Forms(type.Name, direction => schemas.Object(type, direction))),
        .. group.Operations.Select(operation => (ComponentKeys.ResponseBody(operation.Id), (DocumentNode?)responses.Body(operation))),
    ];

    private IEnumerable<(string Key, DocumentNode? Schema)> Forms(string name, Func<Direction, DocumentMap> schema) =>
        schemas.Forms.Of(name).Select(direction =>
            (ComponentKeys.Of(schemas.Forms.NameOf(name, direction)), (DocumentNode?)schema(direction)));
}
