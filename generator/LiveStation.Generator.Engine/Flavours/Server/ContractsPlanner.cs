using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.Documentation;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Plans the files of contracts.</summary>
internal static class ContractsPlanner
{
    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">What all planners share.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context)
    {
        EquatableArray<Bucket<OperationModel>> buckets = Buckets.Split(group.Operations, operation => operation.Id);
        return buckets.Select((bucket, index) => new ContractsUnit(
            bucket.HintName(group.Name, "Server"),
            context.Header(group.Files),
            group.Name,
            Part(group, buckets, index, context.Docs),
            bucket.Members.Select(operation => Contract(operation, context)).ToEquatableArray()));
    }

    // The first file has the public method, which maps its own routes and then calls on the other files.
    private static ContractsPart Part(
        GroupModel group, EquatableArray<Bucket<OperationModel>> buckets, int index, DocComposer docs)
    {
        string keyword = buckets.Count == 1 ? "" : "partial ";
        if (index > 0)
        {
            var map = new MapPlan(MapName(buckets[index]), "private", null);
            return new ContractsPart(keyword, null, null, map, default);
        }
        return new ContractsPart(
            keyword,
            docs.HandlersDoc(DocXml.From(group.Doc)),
            docs.Summarize(ServerPhrases.Routes),
            new MapPlan("Map", "public", docs.MapDoc()),
            buckets.Skip(1).Select(MapName).ToEquatableArray());
    }

    private static string MapName(Bucket<OperationModel> bucket) => "Map" + bucket.Bits;

    private static ContractPlan Contract(OperationModel operation, PlanContext context)
    {
        OperationParts parts = OperationParts.Of(operation, context.ApiClass);
        return new ContractPlan(
            operation.Name,
            parts.ClassName + "Contract",
            parts.Identity,
            parts.Result,
            parts.Reply,
            // Text, whatever the spec's type: a server has to answer a value of the wrong kind as well.
            operation.Path.Select(parameter => "string " + Identifier.Escape(parameter.Name))
                .Append("ServerCall call").ToEquatableArray(),
            operation.Examples.Select(example => Example(example, context.Service)).ToEquatableArray(),
            Docs(operation, context.Docs));
    }

    private static ServerExamplePlan Example(ExampleModel example, ServiceModel service) => new(
        EquatableArray.Of(
            CSharpLiteral.Of(example.Name),
            CSharpLiteral.Of(example.Status),
            example.Path.Count == 0
                ? "Array.Empty<string>()"
                : $"new[] {{ {string.Join(", ", example.Path.Select(CSharpLiteral.Of))} }}"),
        example.ErrorCode is null ? example.Body ?? "" : null,
        example.ErrorCode is { } code ? ErrorCode(code, service) : null);

    private static string ErrorCode(int code, ServiceModel service) =>
        service.Errors.FirstOrDefault(error => error.Layer == ErrorLayerKind.Service && error.Code == code) is { } known
            ? $"{service.Name}ErrorCodes.{Identifier.Escape(known.Name)}"
            : CSharpLiteral.Of(code);

    private static ContractDocs Docs(OperationModel operation, DocComposer docs) => new(
        DocBlock.Of(
        [
            docs.Summary(DocXml.From(operation.Doc)),
            .. operation.Path.Select(parameter => docs.Param(parameter.Name, DocXml.From(parameter.Doc))),
            docs.Param("call", ServerPhrases.Call),
            docs.Returns(ServerPhrases.Reply),
            .. docs.PageLinks(operation.Reference),
        ]),
        docs.Summarize(ServerPhrases.Contract(XmlText.Content(operation.Id))),
        docs.Summarize(ServerPhrases.ContractInstance));
}
