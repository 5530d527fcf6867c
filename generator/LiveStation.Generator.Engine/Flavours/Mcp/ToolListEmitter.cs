using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>Writes the list of all tools.</summary>
internal static class ToolListEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(ToolListUnit unit) => SourceFile.Emit(unit, Usings.Tools, writer =>
    {
        writer.Doc(unit.Docs.Class);
        writer.Line($"{unit.Header.Accessibility} static class {TypeName.Tools(unit.Service)}");
        using (writer.Block())
        {
            writer.Doc(unit.Docs.All);
            writer.ListOfLines(
                $"public static ApiTools<{TypeName.ClientInterface(unit.Service)}> {FixedMembers.All} {{ get; }} = new",
                EquatableArray.Of(
                    CSharpLiteral.Of(unit.Service),
                    LocalTextEmitter.Expression(unit.About),
                    Array($"ApiTool<{TypeName.ClientInterface(unit.Service)}>", unit.Tools),
                    Array("ToolError", unit.Errors.Select(Error))),
                ";");
        }
    });

    private static string Error(ToolErrorPlan error) =>
        $"new ToolError(ErrorLayer.{error.Layer}, {CSharpLiteral.Of(error.Code)}, {LocalTextEmitter.Expression(error.Meaning)})";

    private static string Array(string type, IEnumerable<string> items)
    {
        var writer = new CodeWriter();
        writer.Line($"new {type}[]");
        using (writer.Block())
        {
            foreach (string item in items)
                writer.Lines(item + ",");
        }
        return writer.Finish().TrimEnd('\n');
    }
}
