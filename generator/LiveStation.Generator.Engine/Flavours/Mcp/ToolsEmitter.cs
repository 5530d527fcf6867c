using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>Writes the tools of operations.</summary>
internal static class ToolsEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(ToolsUnit unit) => SourceFile.Emit(
        unit, Usings.Tools, writer => writer.Separated(unit.Tools, (_, tool) => Tool(writer, unit.Client, tool)));

    private static void Tool(CodeWriter writer, string client, ToolPlan tool)
    {
        writer.Doc(tool.Doc);
        writer.Line($"internal static class {tool.ClassName}");
        using (writer.Block())
        {
            writer.ListOfLines(
                $"internal static readonly ApiTool<{client}> {FixedMembers.Instance} = ApiTool.Of",
                EquatableArray.Of(Description(tool), Call(client, tool.Call), Reply(tool.Reply)),
                ";");
        }
    }

    private static string Description(ToolPlan tool)
    {
        var writer = new CodeWriter();
        writer.Line($"new ToolDescription({string.Join(", ", tool.Identity)})");
        using (writer.Block())
        {
            writer.Lines($"Title = {LocalTextEmitter.Expression(tool.Title)},");
            writer.Lines($"Description = {LocalTextEmitter.Expression(tool.Description)},");
            Flag(writer, "IsReadOnly", tool.Hints.IsReadOnly);
            Flag(writer, "IsDestructive", tool.Hints.IsDestructive);
            Flag(writer, "IsIdempotent", tool.Hints.IsIdempotent);
            writer.ListOfLines("Input = new ToolSchema", SchemasEmitter.Arguments(tool.Input), ",");
        }
        return writer.Finish().TrimEnd('\n');
    }

    private static void Flag(CodeWriter writer, string name, bool isSet)
    {
        if (isSet)
            writer.Line($"{name} = true,");
    }

    private static string Call(string client, ToolCallPlan call)
    {
        var writer = new CodeWriter();
        writer.Line($"static ({client} client, ToolInput input, CancellationToken {ParameterName.Token}) =>");
        using (writer.Indented())
            writer.List($"client.{call.Method}", call.Arguments, "");
        return writer.Finish().TrimEnd('\n');
    }

    private static string Reply(ToolReplyPlan reply)
    {
        var writer = new CodeWriter();
        EquatableArray<string> schema = reply.Schema is { } plan ? EquatableArray.Of(Schema(plan)) : default;
        writer.ListOfLines($"ToolReply.{reply.Method}", reply.Arguments.Concat(schema).ToEquatableArray(), "");
        return writer.Finish().TrimEnd('\n');
    }

    private static string Schema(SchemaPlan plan)
    {
        var writer = new CodeWriter();
        writer.ListOfLines("new ToolSchema", SchemasEmitter.Arguments(plan), "");
        return writer.Finish().TrimEnd('\n');
    }
}
