using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Writes a group's interface, the class behind it, and what describes each operation to the runtime.</summary>
internal static class OperationsEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static GeneratedFile Emit(OperationsUnit unit) => SourceFile.Emit(unit, Usings.Operations, writer =>
    {
        Interface(writer, unit);
        writer.Line();
        Class(writer, unit);
        foreach (OperationPlan operation in unit.Operations)
        {
            writer.Line();
            Descriptor(writer, operation);
        }
    });

    private static void Interface(CodeWriter writer, OperationsUnit unit)
    {
        if (unit.Part.InterfaceDoc is { } doc)
            writer.Doc(doc);
        writer.Line($"{unit.Header.Accessibility} {unit.Part.Keyword}interface I{unit.Group}Client");
        using (writer.Block())
        {
            writer.Separated(unit.Operations, (_, operation) =>
            {
                writer.Doc(operation.Docs.Call);
                writer.List($"Task<{operation.Result}> {operation.Name}Async", operation.Parameters, ";");
                writer.Line();
                writer.Doc(operation.Docs.WithResponse);
                writer.List(
                    $"Task<ApiResponse<{operation.Result}>> {operation.Name}WithResponseAsync",
                    operation.Parameters,
                    ";");
            });
        }
    }

    private static void Class(CodeWriter writer, OperationsUnit unit)
    {
        if (unit.Part.ClassDoc is { } doc)
            writer.Doc(doc);
        writer.Line($"{unit.Header.Accessibility} sealed partial class {unit.Group}Client : I{unit.Group}Client");
        using (writer.Block())
        {
            if (unit.Part.ClassDoc is not null)
                Constructor(writer, unit.Group);
            writer.Separated(unit.Operations, Methods);
        }
    }

    private static void Constructor(CodeWriter writer, string group) => writer.Lines($"""
        private readonly ApiTransport _transport;

        internal {group}Client(ApiTransport transport) => _transport = transport;

        """);

    private static void Methods(CodeWriter writer, OperationPlan operation)
    {
        Method(writer, operation, $"Task<{operation.Result}> {operation.Name}Async", "SendAsync");
        writer.Line();
        Method(
            writer,
            operation,
            $"Task<ApiResponse<{operation.Result}>> {operation.Name}WithResponseAsync",
            "SendWithResponseAsync");
    }

    private static void Method(CodeWriter writer, OperationPlan operation, string signature, string send)
    {
        string call = $"{operation.Descriptor}.Instance.At({string.Join(", ", operation.Arguments)})";
        writer.Line("/// <inheritdoc />");
        writer.Line($"[ApiOperation({string.Join(", ", operation.Identity)})]");
        writer.List($"public {signature}", operation.Parameters, " =>");
        using (writer.Indented())
            writer.List($"_transport.{send}", EquatableArray.Of(call, "cancellationToken"), ";");
    }

    private static void Descriptor(CodeWriter writer, OperationPlan operation)
    {
        writer.Doc(operation.Docs.Descriptor);
        writer.Line($"internal static class {operation.Descriptor}");
        using (writer.Block())
        {
            writer.Line($"internal static readonly ApiOperation<{operation.Result}> Instance = new(");
            using (writer.Indented())
            {
                writer.Line(string.Join(", ", operation.Identity) + ",");
                writer.Line(operation.Reply + ");");
            }
        }
    }
}
