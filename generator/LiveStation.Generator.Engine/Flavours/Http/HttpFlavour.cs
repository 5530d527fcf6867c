using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Http;

/// <summary>Files of HTTP requests that editors send, a request for each example.</summary>
internal sealed record HttpFlavour() : Flavour("http", "HTTP requests for editors, one for each example.", FlavourHosts.Tool)
{
    /// <inheritdoc />
    internal override bool HasDocumentation => true;

    /// <inheritdoc />
    internal override EquatableArray<OutputUnit> Plan(ApiModel model, EmitOptions options)
    {
        DocumentationLanguage language = OutputLanguage.Of(options.Documentation, model.Service.Languages);
        var planner = new HttpFilePlanner(model.Service, new HttpComments(language));
        return model.Groups.Where(group => group.Operations.Count > 0).Select(planner.Plan).ToEquatableArray<OutputUnit>();
    }
}
