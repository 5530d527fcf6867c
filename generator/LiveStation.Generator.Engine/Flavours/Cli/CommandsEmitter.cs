using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>Writes the list of the commands of a group, and its commands.</summary>
internal static class CommandsEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(CommandsUnit unit) => SourceFile.Emit(unit, Usings.Commands, writer =>
    {
        if (unit.Group is { } group)
        {
            Group(writer, group);
            writer.Line();
        }
        writer.Separated(unit.Commands, Command);
    });

    private static void Group(CodeWriter writer, CommandGroupPlan plan)
    {
        writer.Doc(plan.Doc);
        writer.Line($"internal static class {plan.Name}");
        using (writer.Block())
        {
            writer.Line($"internal static CommandEntry[] {FixedMembers.Create}() => new CommandEntry[]");
            using (writer.Block(";"))
            {
                foreach (EquatableArray<string> entry in plan.Entries)
                    writer.List("new", entry, ",");
            }
        }
    }

    private static void Command(CodeWriter writer, CommandPlan plan)
    {
        writer.Doc(plan.Doc);
        writer.Line($"internal static class {plan.Name}");
        using (writer.Block())
        {
            writer.Line($"internal static ApiCommand {FixedMembers.Create}() => new({plan.Id}, {FixedMembers.Send})");
            using (writer.Block(";"))
            {
                Values(writer, "Arguments", plan.Values.Arguments);
                Values(writer, "Options", plan.Values.Options);
                foreach (string property in plan.Properties)
                    writer.Lines(property + ",");
            }
            writer.Line();
            writer.Line($"private static Task {FixedMembers.Send}(CommandRun {SendPlanner.Run}) =>");
            using (writer.Indented())
                writer.List($"{SendPlanner.Run}.{plan.Send.Method}", plan.Send.Arguments, ";");
        }
    }

    private static void Values(CodeWriter writer, string property, EquatableArray<CommandValuePlan> values)
    {
        if (values.Count == 0)
            return;
        writer.Line($"{property} = new CommandValue[]");
        using (writer.Block(","))
        {
            foreach (CommandValuePlan value in values)
                writer.List("new", Arguments(value), value.IsRequired ? " { IsRequired = true }," : ",");
        }
    }

    private static EquatableArray<string> Arguments(CommandValuePlan value) => EquatableArray.Of(
        [CSharpLiteral.Of(value.Name), value.Type, value.Text, .. value.Path]);
}
