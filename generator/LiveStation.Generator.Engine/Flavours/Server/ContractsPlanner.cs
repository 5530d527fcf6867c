using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Checks;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Operations;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Plans the files of contracts.</summary>
internal static class ContractsPlanner
{
    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context)
    {
        EquatableArray<Bucket<OperationModel>> buckets = Buckets.Split(group.Operations, operation => operation.Id);
        return buckets.Select((bucket, index) => new ContractsUnit(
            bucket.PathOf(group.Name, "Server"),
            context.Header(group.Files),
            group.Name,
            Part(group, buckets, index, context.Docs),
            bucket.Members.Select(operation => Contract(operation, context)).ToEquatableArray()));
    }

    // The first file contains the method for the whole group, which maps its own routes and then calls the methods of the other files.
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
            new MapPlan(MemberName.Map(""), "internal", docs.MapDoc()),
            buckets.Skip(1).Select(MapName).ToEquatableArray())
        {
            ExamplesDoc = docs.Summarize(ServerPhrases.GroupHandlers),
        };
    }

    private static string MapName(Bucket<OperationModel> bucket) => MemberName.Map(bucket.Bits);

    private static ContractPlan Contract(OperationModel operation, PlanContext context)
    {
        OperationParts parts = OperationParts.Of(operation, context.Service.Name);
        OperationChecks checks = OperationChecks.Of(operation, context.Rules);
        string call = OperationParts.LocalOf(operation, "call");
        return new ContractPlan(
            operation.Name,
            TypeName.Contract(operation.Id),
            parts.Result,
            EquatableArray.Of(string.Join(", ", parts.Identity), parts.Reply),
            operation.Examples.Select(example => ExamplePlanner.Plan(example, context)).ToEquatableArray(),
            parts.Regions,
            ListingPlanner.Plan(operation, context),
            parts.Parameters.Select(part => $"{part.Type} {part.Name}").Append("ServerCall " + call).ToEquatableArray(),
            ReadPlanner.Plan(operation, call, context).ToEquatableArray(),
            Refusals(operation, call, checks, context).ToEquatableArray(),
            checks,
            Docs(operation, call, parts, context.Docs),
            call,
            OperationParts.LocalOf(operation, "handlers"));
    }

    private static IEnumerable<string> Refusals(
        OperationModel operation, string call, OperationChecks checks, PlanContext context)
    {
        if (checks.Checks.Count > 0)
            yield return $"{call}.Check({checks.Lambda});";
        if (operation.Body is { } body && context.Rules.Has(body))
            yield return $"{call}.CheckBody({ParameterName.Body}, {MemberPath.Check(body)});";
    }

    private static ContractDocs Docs(
        OperationModel operation, string call, OperationParts parts, DocComposer docs) => new(
        DocBlock.Of(
        [
            docs.Summary(DocXml.From(operation.Doc)),
            .. parts.Parameters.Select(part => docs.Param(
                part.Name,
                part.Doc ?? (part.IsOptional ? ServerPhrases.Options : ServerPhrases.Request))),
            docs.Param(call, ServerPhrases.Call),
            docs.Returns(ServerPhrases.Reply),
            .. docs.PageLinks(operation.Reference),
        ]),
        docs.Summarize(ServerPhrases.Contract(XmlText.Content(operation.Id))),
        docs.Summarize(ServerPhrases.ContractInstance));
}
