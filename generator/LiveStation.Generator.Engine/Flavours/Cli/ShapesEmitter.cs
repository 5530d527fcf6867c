using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>Writes the descriptions of types and enums.</summary>
internal static class ShapesEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(ShapesUnit unit) =>
        // A type that contains itself refers to its own description in the initializer, which counts as a possible null.
        SourceFile.Emit(unit, Usings.Commands, writer => writer.Separated(unit.Shapes, Shape));

    private static void Shape(CodeWriter writer, ShapePlan plan)
    {
        writer.Doc(plan.Doc);
        writer.Line($"internal static class {plan.Name}");
        using (writer.Block())
        {
            writer.Line($"internal static CommandType {FixedMembers.Shape} {{ get; }} = CommandType.{plan.Factory}("
                + $"static () => new {plan.PartType}[]");
            using (writer.Block(");"))
            {
                foreach (EquatableArray<string> part in plan.Parts)
                    writer.List("new", part, ",");
            }
        }
    }
}
