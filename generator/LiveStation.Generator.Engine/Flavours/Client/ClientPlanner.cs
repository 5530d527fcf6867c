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
        return new ClientDocs(
            DocBlock.Of(summary, docs.Remarks(ClientPhrases.Substitutable)),
            DocBlock.Of(summary, Example(context.Model)),
            EquatableArray.Of(
                Constructor(docs, isGiven: false, hasOptions: false),
                Constructor(docs, isGiven: false, hasOptions: true),
                Constructor(docs, isGiven: true, hasOptions: false),
                Constructor(docs, isGiven: true, hasOptions: true)),
            docs.Summarize(ClientPhrases.Dispose));
    }

    private static ConstructorDocs Constructor(DocComposer docs, bool isGiven, bool hasOptions) => new(
        isGiven,
        hasOptions,
        DocBlock.Of(
            docs.Summary(isGiven ? ClientPhrases.GivenConnections : ClientPhrases.OwnConnections),
            isGiven ? docs.Param("httpClient", ClientPhrases.HttpClient) : null,
            docs.Param("credentials", ClientPhrases.Credentials),
            hasOptions ? docs.Param("options", ClientPhrases.Options) : null,
            docs.Exception("ArgumentNullException", ClientPhrases.MissingArgument)));

    private static DocTag? Example(ApiModel model) =>
        ClientExample.Lines(model) is { } lines
            ? new DocTag("example", "", lines.Select(XmlText.Code).ToEquatableArray(), IsCode: true)
            : null;
}
