using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>Plans how a tool returns the result of a call.</summary>
internal static class ToolReplyPlanner
{
    /// <summary>Plans one operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">The shared state of the planners.</param>
    public static ToolReplyPlan Plan(OperationModel operation, ToolContext context)
    {
        if (operation.Reply == ReplyShape.None)
            return new ToolReplyPlan(RuntimeNames.Of(operation.Reply), default, null);
        string codec = CSharpType.CodecOf(operation.Result);
        string? named = operation.Result is ObjectRef type ? $"{TypeName.Schema(type.Name)}.{FixedMembers.Received}" : null;
        string? pages = operation.Paging is { } paging ? Pages(operation, paging) : null;
        return new ToolReplyPlan(
            MethodOf(operation),
            new[] { codec, pages, named }.OfType<string>().ToEquatableArray(),
            named is null ? SchemasPlanner.Received(operation.Result, context) : null);
    }

    private static string MethodOf(OperationModel operation) => (operation.Reply, operation.Result) switch
    {
        (ReplyShape.List, _) when operation.Paging is not null => "Page",
        (ReplyShape.Object, not (ObjectRef or MapRef)) => "Value",
        _ => RuntimeNames.Of(operation.Reply),
    };

    private static string Pages(OperationModel operation, PagingModel paging)
    {
        string page = Wire(operation, PagingModel.PageName), size = Wire(operation, PagingModel.SizeName);
        return $"new ToolPaging({page}, {size}, {CSharpLiteral.Of(paging.First)})";
    }

    private static string Wire(OperationModel operation, string name) =>
        CSharpLiteral.Of(operation.Query.First(field => field.Name == name).Wire);
}
