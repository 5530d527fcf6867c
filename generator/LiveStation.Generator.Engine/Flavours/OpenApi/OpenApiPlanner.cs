using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Flavours.Schemas;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.OpenApi;

/// <summary>Plans the document: what describes the API as a whole.</summary>
internal sealed class OpenApiPlanner
{
    private const string Slug = "{slug}";

    private readonly ApiModel _model;
    private readonly OpenApiVersion _version;
    private readonly OpenApiTexts _texts;
    private readonly PathsPlanner _paths;
    private readonly ComponentsPlanner _components;
    private readonly string _reference;

    /// <summary>Initializes a planner.</summary>
    /// <param name="model">The API.</param>
    /// <param name="version">The version of OpenAPI.</param>
    /// <param name="language">The language of texts.</param>
    public OpenApiPlanner(ApiModel model, OpenApiVersion version, DocumentationLanguage language)
    {
        var schemas = new SchemaComposer(
            model, version.Dialect, language, name => ComponentKeys.Address(ComponentKeys.Schemas, ComponentKeys.Of(name)));
        (_model, _version) = (model, version);
        _texts = new OpenApiTexts(language, schemas.Texts, version.Dialect.Markup);
        _reference = _texts.Address(model.Service.Reference);
        var responses = new ResponsesPlanner(model.Service, new BodySchemas(model.Service.Envelope, schemas), _texts);
        var links = new PageLinks(_reference, _texts);
        _paths = new PathsPlanner(model, new OperationPlanner(model.Service, schemas, responses, _texts, links));
        _components = new ComponentsPlanner(model, schemas, responses, new GatewayPlanner(model.Service, _texts));
    }

    /// <summary>Returns the document.</summary>
    public DocumentMap Plan()
    {
        DocumentMap paths = _paths.Paths();
        DocumentMap? webhooks = _paths.Webhooks();
        return DocumentMap.Of(
            ("openapi", _version.Number),
            ("info", Info()),
            ("servers", GatewayPlanner.Servers(_model.Service.Zones, _texts)),
            ("tags", DocumentList.OfAny(_model.Groups.Where(group => group.Operations.Count + group.Callbacks.Count > 0).Select(Tag))),
            ("security", GatewayPlanner.Security),
            ("paths", paths),
            (_version.Webhooks, webhooks),
            ("components", _components.Plan(paths, webhooks)));
    }

    private DocumentMap Info()
    {
        string? site = Uri.TryCreate(_reference.Replace(Slug, ""), UriKind.Absolute, out Uri? page)
            ? page.GetLeftPart(UriPartial.Authority)
            : null;
        return DocumentMap.Of(
            ("title", _model.Name + " API"),
            ("description", SchemaComposer.TextOrNull(_texts.Description(_model.Service.Doc))),
            ("version", OpenApiTexts.Version),
            ("contact", DocumentMap.Of(("name", _model.Name), ("url", site))),
            ("license", DocumentMap.Of(("name", _texts.License), ("url", site))));
    }

    private DocumentMap Tag(GroupModel group) => DocumentMap.Of(
        ("name", group.Name), ("description", SchemaComposer.TextOrNull(_texts.Description(group.Doc))));
}
