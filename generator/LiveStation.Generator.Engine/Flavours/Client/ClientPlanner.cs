using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.Documentation;
using LiveStation.Generator.Engine.Flavours.Planning;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Plans the file of the client.</summary>
internal static class ClientPlanner
{
    /// <summary>Plans the file.</summary>
    /// <param name="context">What all planners share.</param>
    public static OutputUnit Plan(PlanContext context) => new ClientUnit(
        CSharpUnit.PathOf(context.Service.Name, "Client"),
        context.ServiceHeader(),
        context.Service.Name,
        context.Model.Groups.Where(group => group.Operations.Count > 0)
            .Select(group => new ClientGroupPlan(group.Name, context.Docs.Summarize(DocXml.From(group.Doc))))
            .ToEquatableArray(),
        Docs(context));

    private static ClientDocs Docs(PlanContext context)
    {
        DocComposer docs = context.Docs;
        DocTag? summary = docs.Summary(DocXml.From(context.Service.Doc));
        DocTag? credentials = docs.Param("credentials", ClientPhrases.Credentials);
        DocTag? options = docs.Param("options", ClientPhrases.Options);
        DocTag? missing = docs.Exception("ArgumentNullException", ClientPhrases.MissingArgument);
        return new ClientDocs(
            DocBlock.Of(summary),
            DocBlock.Of(summary, Example(context.Model)),
            DocBlock.Of(docs.Summary(ClientPhrases.OwnConnections), credentials, options, missing),
            DocBlock.Of(
                docs.Summary(ClientPhrases.GivenConnections),
                docs.Param("httpClient", ClientPhrases.HttpClient),
                credentials,
                options,
                missing),
            docs.Summarize(ClientPhrases.Dispose));
    }

    private static DocTag? Example(ApiModel model) =>
        ClientExample.Lines(model) is { } lines
            ? new DocTag("example", "", lines.Select(XmlText.Code).ToEquatableArray(), IsCode: true)
            : null;
}
