using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>Writes JSON Schemas of object types.</summary>
internal static class SchemasEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    // Quiet: the schema of a type that contains itself refers to its own field, which the compiler takes for null there.
    public static string Emit(SchemasUnit unit) => SourceFile.Emit(
        unit, Usings.Tools, writer => writer.Separated(unit.Types, Type));

    /// <summary>The arguments that create a schema: its JSON, and functions that return the schemas it refers to.</summary>
    /// <param name="schema">The schema.</param>
    public static EquatableArray<string> Arguments(SchemaPlan schema) => schema.Definitions
        .Select(definition => "static () => " + definition)
        .Prepend(LocalTextEmitter.Expression(schema.Json)).ToEquatableArray();

    private static void Type(CodeWriter writer, TypeSchemaPlan type)
    {
        writer.Doc(type.Doc);
        writer.Line($"internal static class {TypeName.Schema(type.Name)}");
        using (writer.Block())
        {
            writer.Separated(type.Forms, (_, form) => writer.ListOfLines(
                $"internal static readonly ToolSchema {form.Field} = new",
                Arguments(form.Schema).Prepend(CSharpLiteral.Of(type.Name)).ToEquatableArray(),
                ";"));
        }
    }
}
