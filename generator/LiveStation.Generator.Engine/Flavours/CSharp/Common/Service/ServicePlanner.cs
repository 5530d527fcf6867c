using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Common.Service;

/// <summary>Plans the file of the service.</summary>
internal static class ServicePlanner
{
    /// <summary>Plans the file.</summary>
    /// <param name="context">The shared state of all planners.</param>
    public static OutputUnit Plan(PlanContext context)
    {
        ServiceModel service = context.Service;
        DocComposer docs = context.Docs;
        return new ServiceUnit(
            CSharpUnit.PathOf(service.Name, "Service"),
            context.ServiceHeader(),
            service.Name,
            service.Zones.Select(zone => Zone(zone, docs)).ToEquatableArray(),
            EquatableArray.Of(service.Envelope.Content, service.Envelope.Total, service.Envelope.Error),
            service.Errors.Select(error => Error(error, docs)).ToEquatableArray(),
            Docs(docs));
    }

    private static ServiceDocs Docs(DocComposer docs)
    {
        DocTag? code = docs.Param("code", Phrases.ErrorCode), found = docs.Returns(Phrases.FoundError);
        return new ServiceDocs(
            docs.Summarize(Phrases.Zones),
            docs.Summarize(Phrases.ErrorCodes),
            docs.Summarize(Phrases.AllErrors),
            DocBlock.Of(docs.Summary(Phrases.FindError), code, found),
            DocBlock.Of(docs.Summary(Phrases.FindErrorOfLayer), docs.Param("layer", Phrases.ErrorLayer), code, found),
            docs.Summarize(Phrases.Api));
    }

    private static ZonePlan Zone(ZoneModel zone, DocComposer docs) => new(
        zone.Name,
        docs.Summarize(DocXml.From(zone.Doc)),
        EquatableArray.Of(
            $"new Uri({CSharpLiteral.Of(zone.BaseAddress)})",
            CSharpLiteral.Of(zone.Prefix),
            CSharpLiteral.Of(zone.Region)));

    private static ErrorPlan Error(ErrorModel error, DocComposer docs)
    {
        DocXml facts = Phrases.ErrorFacts(
            error.Layer == ErrorLayerKind.Gateway,
            XmlText.Content(error.Label),
            error.HttpStatus is { } status ? CSharpLiteral.Of(status) : null,
            RuntimeNames.Of(error.Class),
            RuntimeNames.Of(error.Retry));
        return new ErrorPlan(
            error.Name,
            error.Code,
            DocBlock.Of(
                docs.Summary(DocXml.From(error.Doc)),
                docs.Remarks(facts, XmlSentences.OfCertainty(error.Certainty, error.Note))),
            RuntimeNames.Of(error.Layer),
            error.Label,
            error.HttpStatus,
            RuntimeNames.Of(error.Class),
            RuntimeNames.Of(error.Retry));
    }
}
