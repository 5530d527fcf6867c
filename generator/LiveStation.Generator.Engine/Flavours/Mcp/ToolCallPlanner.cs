using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Operations;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>Plans how a tool calls the method of the client, with its arguments in the order of the method's parameters.</summary>
internal static class ToolCallPlanner
{
    /// <summary>Plans one operation. Of a paged list, one page is fetched.</summary>
    /// <param name="group">The group of the operation.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="layout">Where the arguments of the tool contain the body.</param>
    /// <param name="context">The shared state of all C# planners.</param>
    public static ToolCallPlan Plan(GroupModel group, OperationModel operation, ArgumentLayout layout, PlanContext context)
    {
        string name = operation.Paging is null ? operation.Name : MemberName.Page(operation.Name);
        return new ToolCallPlan(
            $"{group.Name}.{MemberName.Method(name)}", Arguments(operation, layout, context).ToEquatableArray());
    }

    private static IEnumerable<string> Arguments(OperationModel operation, ArgumentLayout layout, PlanContext context)
    {
        foreach (ParameterModel parameter in operation.Path)
            yield return Read("Required", parameter.Wire, parameter.Type);
        foreach (FieldModel field in operation.RequiredQuery())
            yield return Read("Required", field.Wire, field.Type);
        if (operation.Body is { } body)
        {
            string codec = context.RequestCodecOf(body);
            yield return layout.Property is { } property
                ? $"input.Required({CSharpLiteral.Of(property)}, {codec})"
                : $"input.All({codec})";
        }
        if (operation.HasOptionalQuery)
            yield return Options(operation);
        yield return ParameterName.Token;
    }

    private static string Options(OperationModel operation)
    {
        var writer = new CodeWriter();
        writer.Line($"new {TypeName.Options(operation.Id)}");
        using (writer.Block())
        {
            foreach (FieldModel field in operation.OptionalQuery())
                writer.Line($"{Identifier.Escape(field.Name)} = {Read("Optional", field.Wire, field.Type)},");
        }
        return writer.Finish().TrimEnd('\n');
    }

    private static string Read(string method, string wire, TypeRef type) =>
        $"input.{method}({CSharpLiteral.Of(wire)}, {CSharpType.CodecOf(type)})";
}
