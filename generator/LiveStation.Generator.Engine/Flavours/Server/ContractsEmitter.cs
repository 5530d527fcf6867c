using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Writes a group's handlers, its routes, and the contract of each operation.</summary>
internal static class ContractsEmitter
{
    private const int WidestPieceOfJson = 80;

    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static GeneratedFile Emit(ContractsUnit unit) => SourceFile.Emit(unit, Usings.Server, writer =>
    {
        Handlers(writer, unit);
        writer.Line();
        Routes(writer, unit);
        foreach (ContractPlan contract in unit.Contracts)
        {
            writer.Line();
            Contract(writer, unit.Header.Accessibility, contract);
        }
    });

    private static void Handlers(CodeWriter writer, ContractsUnit unit)
    {
        if (unit.Part.HandlersDoc is { } doc)
            writer.Doc(doc);
        writer.Line($"{unit.Header.Accessibility} {unit.Part.Keyword}interface I{unit.Group}Handlers");
        using (writer.Block())
            writer.Separated(unit.Contracts, Handler);
    }

    private static void Handler(CodeWriter writer, ContractPlan contract)
    {
        writer.Doc(contract.Docs.Handler);
        writer.List($"ValueTask<ServerReply<{contract.Result}>> {contract.Name}Async", contract.Parameters, " =>");
        using (writer.Indented())
            writer.Line($"call.ExampleAsync({contract.ClassName}.Instance);");
    }

    private static void Routes(CodeWriter writer, ContractsUnit unit)
    {
        if (unit.Part.RoutesDoc is { } doc)
            writer.Doc(doc);
        writer.Line($"{unit.Header.Accessibility} static {unit.Part.Keyword}class {unit.Group}Routes");
        using (writer.Block())
        {
            if (unit.Part.Map.Doc is { } mapDoc)
                writer.Doc(mapDoc);
            writer.List(
                $"{unit.Part.Map.Accessibility} static void {unit.Part.Map.Name}",
                EquatableArray.Of("ServerRoutes routes", $"I{unit.Group}Handlers handlers"),
                "");
            using (writer.Block())
            {
                foreach (ContractPlan contract in unit.Contracts)
                    writer.List("routes.Map", Route(contract), ";");
                foreach (string map in unit.Part.OtherMaps)
                    writer.Line($"{map}(routes, handlers);");
            }
        }
    }

    private static EquatableArray<string> Route(ContractPlan contract)
    {
        IEnumerable<string> values = Enumerable.Range(0, contract.Parameters.Count - 1)
            .Select(index => $"call.Path({CSharpLiteral.Of(index)})").Append("call");
        return EquatableArray.Of(
            contract.ClassName + ".Instance", $"call => handlers.{contract.Name}Async({string.Join(", ", values)})");
    }

    private static void Contract(CodeWriter writer, string accessibility, ContractPlan contract)
    {
        writer.Doc(contract.Docs.Contract);
        writer.Line($"{accessibility} static class {contract.ClassName}");
        using (writer.Block())
        {
            writer.Doc(contract.Docs.Instance);
            writer.ListOfLines(
                $"public static readonly ServerOperation<{contract.Result}> Instance = new",
                contract.Examples.Select(Example)
                    .Prepend(contract.Reply)
                    .Prepend(string.Join(", ", contract.Identity))
                    .ToEquatableArray(),
                ";");
        }
    }

    private static string Example(ServerExamplePlan example)
    {
        var writer = new CodeWriter();
        string head = string.Join(", ", example.Head);
        if (example.Body is null)
            return $"new ServerExample({head}, {example.Error})";
        writer.Line($"new ServerExample({head},");
        using (writer.Indented())
            writer.Lines(string.Join("\n", CSharpLiteral.Pieces(example.Body, WidestPieceOfJson)) + ")");
        return writer.ToString().TrimEnd('\n');
    }
}
