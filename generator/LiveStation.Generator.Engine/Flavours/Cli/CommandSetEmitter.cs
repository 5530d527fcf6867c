using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>Writes the class of all commands.</summary>
internal static class CommandSetEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(CommandSetUnit unit) => SourceFile.Emit(unit, Usings.Commands, writer =>
    {
        writer.Doc(unit.Docs.Class);
        writer.Line($"{unit.Header.Accessibility} static class {unit.Name}");
        using (writer.Block())
        {
            writer.Doc(unit.Docs.All);
            writer.Line($"public static CommandSet {FixedMembers.All} {{ get; }} = new(");
            using (writer.Indented())
                Parts(writer, unit);
        }
    });

    private static void Parts(CodeWriter writer, CommandSetUnit unit)
    {
        foreach (string part in unit.Identity)
            writer.Lines(part + ",");
        Objects(writer, "static () => new CommandZone[]", unit.Zones, ",");
        Objects(writer, "new CommandGroup[]", unit.Groups, ",");
        Objects(writer, "static () => new CommandAdvice[]", unit.Advice, ");");
    }

    private static void Objects(CodeWriter writer, string head, EquatableArray<EquatableArray<string>> objects, string tail)
    {
        writer.Line(head);
        using (writer.Block(tail))
        {
            foreach (EquatableArray<string> one in objects)
                writer.List("new", one, ",");
        }
    }
}
