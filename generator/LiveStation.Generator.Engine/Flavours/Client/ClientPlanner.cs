using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Plans the file of the client.</summary>
internal static class ClientPlanner
{
    private const string Credentials = "NcpCredentials credentials";
    private const string Options = "ApiClientOptions? options = null";

    /// <summary>Plans the file.</summary>
    /// <param name="context">The shared state of all planners.</param>
    public static OutputUnit Plan(PlanContext context) => new ClientUnit(
        CSharpUnit.PathOf(context.Service.Name, "Client"),
        context.ServiceHeader(),
        context.Service.Name,
        context.Model.Groups.Where(group => group.Operations.Count > 0)
            .Select(group => new ClientGroupPlan(group.Name, context.Docs.Summarize(DocXml.From(group.Doc))))
            .ToEquatableArray(),
        EquatableArray.Of(OnOwnConnections(context.Docs), OnGivenConnections(context.Docs)),
        Docs(context));

    private static ClientDocs Docs(PlanContext context)
    {
        DocComposer docs = context.Docs;
        DocTag? summary = docs.Summary(DocXml.From(context.Service.Doc));
        return new ClientDocs(
            DocBlock.Of(summary, docs.Remarks(ClientPhrases.Substitutable)),
            DocBlock.Of(summary, docs.Remarks(ClientPhrases.ExceptionsOfEveryCall), Example(context.Model)),
            With(docs),
            DryRun(docs),
            docs.Summarize(ClientPhrases.Dispose));
    }

    private static DocBlock DryRun(DocComposer docs) => DocBlock.Of(
        docs.Summary(ClientPhrases.DryRun),
        docs.Param("call", ClientPhrases.DryCall),
        docs.Returns(ClientPhrases.Signed),
        docs.Exception("ApiValidationException", ClientPhrases.InvalidArgument),
        docs.Exception("ArgumentNullException", ClientPhrases.Null("call")),
        docs.Exception("InvalidOperationException", ClientPhrases.NoRequest));

    private static DocBlock With(DocComposer docs) => DocBlock.Of(
        docs.Summary(ClientPhrases.With),
        docs.Param("options", ClientPhrases.CallOptions),
        docs.Returns(ClientPhrases.View),
        docs.Exception("ArgumentException", ClientPhrases.InvalidHeader),
        docs.Exception("ArgumentNullException", ClientPhrases.Null("options")));

    // One constructor with optional options, not two overloads: HttpClientFactory rejects typed clients with two
    // constructors that have an HttpClient parameter.
    private static ConstructorPlan OnOwnConnections(DocComposer docs) => new(
        EquatableArray.Of(Credentials, Options),
        "credentials, options",
        DocBlock.Of(
            docs.Summary(ClientPhrases.OwnConnections),
            docs.Param("credentials", ClientPhrases.Credentials),
            docs.Param("options", ClientPhrases.Options),
            docs.Exception("ArgumentNullException", ClientPhrases.Null("credentials")),
            docs.Exception("InvalidOperationException", Phrases.OtherContract)));

    private static ConstructorPlan OnGivenConnections(DocComposer docs) => new(
        EquatableArray.Of("HttpClient httpClient", Credentials, Options),
        "httpClient, credentials, options",
        DocBlock.Of(
            docs.Summary(ClientPhrases.GivenConnections),
            docs.Param("httpClient", ClientPhrases.HttpClient),
            docs.Param("credentials", ClientPhrases.Credentials),
            docs.Param("options", ClientPhrases.Options),
            docs.Exception("ArgumentNullException", ClientPhrases.NoHttpClientOrCredentials),
            docs.Exception("InvalidOperationException", Phrases.OtherContract)));

    private static DocTag? Example(ApiModel model) =>
        ClientExample.Lines(model) is { } lines
            ? new DocTag("example", "", lines.Select(XmlText.Code).ToEquatableArray(), IsCode: true)
            : null;
}
