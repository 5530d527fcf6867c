using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.Mcp.Schemas;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>Plans the JSON Schemas of object types.</summary>
internal static class SchemasPlanner
{
    /// <summary>Plans the files of one group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="context">The shared state of the planners.</param>
    public static IEnumerable<OutputUnit> Plan(GroupModel group, ToolContext context) =>
        Buckets.Split(group.Types.Where(type => Forms(type, context).Any()).ToEquatableArray(), type => type.Name)
            .Select(bucket => new SchemasUnit(
                bucket.PathOf(group.Name, "ToolSchemas"),
                context.Common.Header(group.Files),
                bucket.Members.Select(type => Type(type, context)).ToEquatableArray()));

    /// <summary>Plans the schema of a value.</summary>
    /// <param name="type">Type of the value.</param>
    /// <param name="context">The shared state of the planners.</param>
    public static SchemaPlan Received(TypeRef type, ToolContext context) => new(
        context.Schema(isSent: false, schemas => schemas.Value(type)), Definitions([type], FixedMembers.Received));

    /// <summary>The C# expressions of the schemas of the object types in values.</summary>
    /// <param name="types">The types of the values.</param>
    /// <param name="form">Name of the field: sent or received.</param>
    public static EquatableArray<string> Definitions(IEnumerable<TypeRef> types, string form) =>
        SchemaTypes.In(types).Select(name => $"{TypeName.Schema(name)}.{form}").ToEquatableArray();

    private static TypeSchemaPlan Type(TypeModel type, ToolContext context) => new(
        type.Name,
        context.Common.Docs.Summarize(ToolPhrases.SchemaOf(type.Name)),
        Forms(type, context).Select(form => (form.Field, Form(type, form.IsSent, form.Field, context))).ToEquatableArray());

    private static IEnumerable<(string Field, bool IsSent)> Forms(TypeModel type, ToolContext context) =>
        new[] { (FixedMembers.Received, false), (FixedMembers.Sent, true) }.Where(form => context.Used.Contains(type, form.Item2));

    private static SchemaPlan Form(TypeModel type, bool isSent, string form, ToolContext context) => new(
        context.Schema(isSent, schemas => schemas.Type(type)), Definitions(type.Fields.Select(field => field.Type), form));
}
