using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Writes the handlers and routes of all groups together.</summary>
internal static class ServerEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(ServerUnit unit) => SourceFile.Emit(unit, Usings.Server, writer =>
    {
        Handlers(writer, unit);
        writer.Line();
        Routes(writer, unit);
    });

    private static void Handlers(CodeWriter writer, ServerUnit unit)
    {
        writer.Doc(unit.HandlersDoc);
        writer.Line($"{unit.Header.Accessibility} interface {TypeName.Handlers(unit.Name)}");
        using (writer.Block())
        {
            writer.Separated(unit.Groups, (_, group) =>
            {
                writer.Doc(group.Doc);
                writer.Line($"{TypeName.Handlers(group.Name)} {group.Name} => {MemberPath.Examples(group.Name)};");
            });
        }
    }

    private static void Routes(CodeWriter writer, ServerUnit unit)
    {
        writer.Doc(unit.RoutesDoc);
        writer.Line($"{unit.Header.Accessibility} static class {TypeName.Routes(unit.Name)}");
        using (writer.Block())
        {
            writer.Doc(unit.MapDoc);
            writer.Line($"public static void {MemberName.Map("")}(ServerRoutes routes, {TypeName.Handlers(unit.Name)} handlers)");
            using (writer.Block())
            {
                writer.Line($"RuntimeContract.Require({MemberPath.Profile(unit.Name)});");
                if (unit.HasState)
                    writer.Line($"routes.Describe({TypeName.State(unit.Name)}.{FixedMembers.Model});");
                foreach (ServerGroupPlan group in unit.Groups)
                    writer.Line($"{MemberPath.Map(group.Name)}(routes, handlers.{group.Name});");
            }
        }
    }
}
