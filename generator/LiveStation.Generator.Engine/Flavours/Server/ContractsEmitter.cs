using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Common.Rules;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Writes a group's handlers, its routes, and the contract of each operation.</summary>
internal static class ContractsEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(ContractsUnit unit) => SourceFile.Emit(unit, Usings.Server, writer =>
    {
        Handlers(writer, unit);
        writer.Line();
        Routes(writer, unit);
        foreach (ContractPlan contract in unit.Contracts)
        {
            writer.Line();
            Contract(writer, unit, contract);
        }
    });

    private static void Handlers(CodeWriter writer, ContractsUnit unit)
    {
        if (unit.Part.HandlersDoc is { } doc)
            writer.Doc(doc);
        writer.Line($"{unit.Header.Accessibility} {unit.Part.Keyword}interface {TypeName.Handlers(unit.Group)}");
        using (writer.Block())
            writer.Separated(unit.Contracts, Handler);
    }

    private static void Handler(CodeWriter writer, ContractPlan contract)
    {
        writer.Doc(contract.Docs.Handler);
        writer.List($"ValueTask<ServerReply<{contract.Result}>> {MemberName.Method(contract.Name)}", contract.Parameters, " =>");
        using (writer.Indented())
            writer.Line($"{contract.Call}.RespondAsync({contract.ClassName}.{FixedMembers.Instance});");
    }

    private static void Routes(CodeWriter writer, ContractsUnit unit)
    {
        if (unit.Part.RoutesDoc is { } doc)
            writer.Doc(doc);
        writer.Line($"internal static {unit.Part.Keyword}class {TypeName.Routes(unit.Group)}");
        using (writer.Block())
        {
            if (unit.Part.ExamplesDoc is { } examplesDoc)
                Examples(writer, unit.Group, examplesDoc);
            if (unit.Part.Map.Doc is { } mapDoc)
                writer.Doc(mapDoc);
            writer.List(
                $"{unit.Part.Map.Accessibility} static void {unit.Part.Map.Name}",
                EquatableArray.Of("ServerRoutes routes", TypeName.Handlers(unit.Group) + " handlers"),
                "");
            using (writer.Block())
            {
                foreach (ContractPlan contract in unit.Contracts)
                {
                    writer.List(
                        "routes.Map",
                        EquatableArray.Of(
                            $"{contract.ClassName}.{FixedMembers.Instance}", $"call => {contract.ClassName}.ServeAsync(handlers, call)"),
                        ";");
                }
                foreach (string map in unit.Part.OtherMaps)
                    writer.Line($"{map}(routes, handlers);");
            }
            if (unit.Part.ExamplesDoc is not null)
                FromExamples(writer, unit.Group);
        }
    }

    private static void Examples(CodeWriter writer, string group, DocBlock doc)
    {
        writer.Doc(doc);
        writer.Line($"internal static readonly {TypeName.Handlers(group)} {FixedMembers.Examples} = new FromExamples();");
        writer.Line();
    }

    // The class needs no members: every member of the interface has a default implementation.
    private static void FromExamples(CodeWriter writer, string group)
    {
        writer.Line();
        writer.Line($"private sealed class FromExamples : {TypeName.Handlers(group)}");
        using (writer.Block())
        {
        }
    }

    private static void Contract(CodeWriter writer, ContractsUnit unit, ContractPlan contract)
    {
        writer.Doc(contract.Docs.Contract);
        writer.Line($"{unit.Header.Accessibility} static class {contract.ClassName}");
        using (writer.Block())
        {
            ContractEmitter.Emit(writer, contract);
            writer.Line();
            Serve(writer, TypeName.Handlers(unit.Group), contract);
            if (contract.Checks.Checks.Count > 0)
            {
                writer.Line();
                RulesEmitter.Method(writer, contract.Checks.Parameters, contract.Checks.Checks, contract.Checks.Name);
            }
        }
    }

    private static void Serve(CodeWriter writer, string handlers, ContractPlan contract)
    {
        writer.List(
            $"internal static ValueTask<ServerReply<{contract.Result}>> ServeAsync",
            EquatableArray.Of($"{handlers} {contract.Handlers}", "ServerCall " + contract.Call),
            "");
        using (writer.Block())
        {
            foreach (ReadPlan read in contract.Reads)
                Read(writer, read);
            foreach (string refusal in contract.Refusals)
                writer.Line(refusal);
            writer.List(
                $"return {contract.Handlers}.{MemberName.Method(contract.Name)}",
                contract.Reads.Select(read => read.Name).Append(contract.Call).ToEquatableArray(),
                ";");
        }
    }

    private static void Read(CodeWriter writer, ReadPlan read)
    {
        string start = $"{read.Type} {read.Name} = {read.Value}";
        if (read.Members.Count == 0)
        {
            writer.Line(start + ";");
            return;
        }
        writer.Line(start);
        using (writer.Block(";"))
        {
            foreach (string member in read.Members)
                writer.Line(member + ",");
        }
    }
}
