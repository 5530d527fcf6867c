using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client.States;

/// <summary>Writes the classes that describe life cycles to the runtime.</summary>
internal static class StatesEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(StatesUnit unit) => SourceFile.Emit(unit, Usings.States, writer =>
        writer.Separated(unit.Tables, Table));

    private static void Table(CodeWriter writer, StatesPlan plan)
    {
        writer.Doc(plan.Doc);
        writer.Line($"internal static class {TypeName.States(plan.Type)}");
        using (writer.Block())
        {
            writer.ListOfLines(
                $"internal static readonly StateTable<{plan.Type}, {plan.Enum}> {FixedMembers.Instance} = new", plan.Arguments, ";");
        }
    }
}
