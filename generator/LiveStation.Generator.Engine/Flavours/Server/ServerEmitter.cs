using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Writes the handlers and routes of all groups together.</summary>
internal static class ServerEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static GeneratedFile Emit(ServerUnit unit) => SourceFile.Emit(unit, Usings.Server, writer =>
    {
        Handlers(writer, unit);
        writer.Line();
        Routes(writer, unit);
    });

    private static void Handlers(CodeWriter writer, ServerUnit unit)
    {
        string groups = string.Join(", ", unit.Groups.Select(group => $"I{group}Handlers"));
        string bases = groups.Length > 0 ? " : " + groups : "";
        writer.Doc(unit.HandlersDoc);
        writer.Line($"{unit.Header.Accessibility} interface I{unit.Name}Handlers{bases}");
        using (writer.Block())
        {
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
                foreach (string group in unit.Groups)
                    writer.Line($"{group}Routes.Map(routes, handlers);");
            }
        }
    }
}
