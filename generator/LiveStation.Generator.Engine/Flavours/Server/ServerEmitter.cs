using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;

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
        writer.Line($"{unit.Header.Accessibility} interface I{unit.Name}Handlers");
        using (writer.Block())
        {
            writer.Separated(unit.Groups, (_, group) =>
            {
                writer.Doc(group.Doc);
                writer.Line($"I{group.Name}Handlers {group.Name} => {group.Name}Routes.Examples;");
            });
        }
    }

    private static void Routes(CodeWriter writer, ServerUnit unit)
    {
        writer.Doc(unit.RoutesDoc);
        writer.Line($"{unit.Header.Accessibility} static class {unit.Name}Routes");
        using (writer.Block())
        {
            writer.Doc(unit.MapDoc);
            writer.Line($"public static void Map(ServerRoutes routes, I{unit.Name}Handlers handlers)");
            using (writer.Block())
            {
                foreach (ServerGroupPlan group in unit.Groups)
                    writer.Line($"{group.Name}Routes.Map(routes, handlers.{group.Name});");
            }
        }
    }
}
