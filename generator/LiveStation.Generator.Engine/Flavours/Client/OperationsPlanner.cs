using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.Documentation;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Plans the files of operations.</summary>
internal static class OperationsPlanner
{
    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">What all planners share.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, PlanContext context) =>
        Buckets.Split(group.Operations, operation => operation.Id).Select((bucket, index) => new OperationsUnit(
            bucket.HintName(group.Name, "Operations"),
            context.Header(group.Files),
            group.Name,
            Part(group, bucket.IsWhole, isFirst: index == 0, context.Docs),
            bucket.Members.Select(operation => Operation(operation, context)).ToEquatableArray()));

    private static OperationsPart Part(GroupModel group, bool isWhole, bool isFirst, DocComposer docs) => new(
        isWhole ? "" : "partial ",
        isFirst ? docs.Summarize(DocXml.From(group.Doc)) : null,
        isFirst ? docs.Summarize(ClientPhrases.OverHttp($"I{group.Name}Client")) : null);

    private static OperationPlan Operation(OperationModel operation, PlanContext context)
    {
        OperationParts parts = OperationParts.Of(operation, context.ApiClass);
        return new OperationPlan(
            operation.Name,
            parts.ClassName + "Operation",
            parts.Identity,
            parts.Result,
            parts.Reply,
            operation.Path.Select(Parameter).Append("CancellationToken cancellationToken = default").ToEquatableArray(),
            operation.Path.Select(Argument).ToEquatableArray(),
            OperationDocsComposer.Compose(operation, context.Docs));
    }

    private static string Parameter(ParameterModel parameter) =>
        $"{CSharpType.Of(parameter.Type)} {Identifier.Escape(parameter.Name)}";

    private static string Argument(ParameterModel parameter)
    {
        string name = Identifier.Escape(parameter.Name);
        return parameter.Type switch
        {
            EnumRef => $"{name}.ToWireText() ?? \"\"",
            ScalarRef { Kind: ScalarKind.Int or ScalarKind.Long } => $"{name}.ToString(CultureInfo.InvariantCulture)",
            _ => name,
        };
    }
}
