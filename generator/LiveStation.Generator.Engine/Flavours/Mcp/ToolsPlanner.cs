using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.Mcp.Schemas;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>Plans the files of tools.</summary>
internal static class ToolsPlanner
{
    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">The shared state of the planners.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, ToolContext context) =>
        Buckets.Split(group.Operations, operation => operation.Id).Select(bucket => new ToolsUnit(
            bucket.PathOf(group.Name, "Tools"),
            context.Common.Header(group.Files),
            TypeName.ClientInterface(context.Common.Service.Name),
            bucket.Members.Select(operation => Tool(group, operation, context)).ToEquatableArray()));

    private static ToolPlan Tool(GroupModel group, OperationModel operation, ToolContext context)
    {
        string name = context.Names.Of(operation);
        ArgumentLayout layout = ArgumentLayout.Of(operation, context.Common);
        return new ToolPlan(
            TypeName.Tool(operation.Id),
            context.Common.Docs.Summarize(ToolPhrases.Tool(name)),
            EquatableArray.Of(CSharpLiteral.Of(operation.Id), CSharpLiteral.Of(name), CSharpLiteral.Of(group.Name)),
            context.Texts.Title(operation, name),
            context.Texts.Description(operation),
            ToolHints.Of(operation),
            Input(operation, layout, context),
            ToolCallPlanner.Plan(group, operation, layout, context.Common),
            ToolReplyPlanner.Plan(operation, context));
    }

    private static SchemaPlan Input(OperationModel operation, ArgumentLayout layout, ToolContext context) => new(
        context.Schema(isSent: true, schemas => schemas.Object(null, Properties(schemas, operation, layout))),
        SchemasPlanner.Definitions(layout.BodyArguments, FixedMembers.Sent));

    private static IEnumerable<SchemaProperty> Properties(SchemaWriter schemas, OperationModel operation, ArgumentLayout layout)
    {
        IEnumerable<SchemaProperty> values = operation.Path.Select(schemas.Path)
            .Concat(operation.Query.Select(schemas.Field))
            .Concat(layout.Fields.Select(schemas.Field));
        return layout is { Property: { } name, Body: { } body }
            ? values.Append(new SchemaProperty(name, schemas.Value(body), IsRequired: true))
            : values;
    }
}
