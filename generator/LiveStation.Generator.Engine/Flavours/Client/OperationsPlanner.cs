using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Checks;
using LiveStation.Generator.Engine.Flavours.CSharp.Documentation;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Operations;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Plans the files of operations.</summary>
internal static class OperationsPlanner
{
    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context) =>
        Buckets.Split(group.Operations, operation => operation.Id).Select((bucket, index) => new OperationsUnit(
            bucket.PathOf(group.Name, "Operations"),
            context.Header(group.Files),
            group.Name,
            Part(group, bucket.IsWhole, isFirst: index == 0, context.Docs),
            bucket.Members.Select(operation => Operation(operation, group, context)).ToEquatableArray()));

    private static OperationsPart Part(GroupModel group, bool isWhole, bool isFirst, DocComposer docs) => new(
        isWhole ? "" : "partial ",
        isFirst ? DocBlock.Of(docs.Summary(DocXml.From(group.Doc)), docs.Remarks(ClientPhrases.Substitutable)) : null,
        isFirst ? docs.Summarize(ClientPhrases.OverHttp(TypeName.ClientInterface(group.Name))) : null);

    private static OperationPlan Operation(OperationModel operation, GroupModel group, PlanContext context)
    {
        OperationParts parts = OperationParts.Of(operation, context.Service.Name);
        OperationChecks checks = OperationChecks.Of(operation, context.Rules);
        return new OperationPlan(
            parts.Identity,
            MethodPlanner.Plan(operation, parts, context).ToEquatableArray(),
            Descriptor(operation, parts, checks, context))
        {
            Waits = group.Waits.Where(wait => wait.Operation == operation.Id)
                .Select(wait => WaitMethodPlanner.Plan(wait, operation, parts, context)).ToEquatableArray(),
        };
    }

    private static DescriptorPlan Descriptor(
        OperationModel operation, OperationParts parts, OperationChecks checks, PlanContext context) => new(
        TypeName.Descriptor(operation.Id),
        context.Docs.Summarize(ClientPhrases.Descriptor(XmlText.Content(operation.Id))),
        parts.Result,
        parts.Regions.Prepend(parts.Reply).Prepend(string.Join(", ", parts.Identity)).ToEquatableArray(),
        operation.Paging is { } paging ? Pages(paging) : default,
        operation.Paging is { AreFull: true },
        CSharpType.Of(operation.Result),
        CallPlanner.Plan(operation, parts, checks, context),
        checks);

    private static EquatableArray<string> Pages(PagingModel paging)
    {
        string key = "item." + Identifier.Escape(paging.Key.Name);
        bool isText = paging.Key.Type is ScalarRef { Kind: ScalarKind.Text };
        return new[]
        {
            CSharpLiteral.Of(paging.First),
            paging.Size is { } size ? CSharpLiteral.Of(size) : "null",
            "static item => " + (isText ? key : key + ".ToString(CultureInfo.InvariantCulture)"),
        }.ToEquatableArray();
    }
}
