using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Writes a group's interface, the class that implements it, and the descriptors of its operations.</summary>
internal static class OperationsEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(OperationsUnit unit) => SourceFile.Emit(unit, Usings.Operations, writer =>
    {
        Interface(writer, unit);
        writer.Line();
        Class(writer, unit);
        foreach (OperationPlan operation in unit.Operations)
        {
            writer.Line();
            DescriptorEmitter.Emit(writer, operation.Descriptor);
        }
    });

    private static void Interface(CodeWriter writer, OperationsUnit unit)
    {
        if (unit.Part.InterfaceDoc is { } doc)
            writer.Doc(doc);
        writer.Line($"{unit.Header.Accessibility} {unit.Part.Keyword}interface {TypeName.ClientInterface(unit.Group)}");
        using (writer.Block())
        {
            writer.Separated(unit.Operations.SelectMany(operation => operation.Methods.Concat(operation.Waits)), (_, method) =>
            {
                writer.Doc(method.Doc);
                writer.List(method.Signature, method.Parameters, ";");
            });
        }
    }

    private static void Class(CodeWriter writer, OperationsUnit unit)
    {
        if (unit.Part.ClassDoc is { } doc)
            writer.Doc(doc);
        string name = TypeName.Client(unit.Group);
        writer.Line($"{unit.Header.Accessibility} sealed partial class {name} : {TypeName.ClientInterface(unit.Group)}");
        using (writer.Block())
        {
            if (unit.Part.ClassDoc is not null)
                Constructor(writer, name);
            writer.Separated(unit.Operations, Methods);
        }
    }

    private static void Constructor(CodeWriter writer, string name) => writer.Lines($"""
        private readonly ApiTransport {FixedMembers.Transport};

        internal {name}(ApiTransport transport) => {FixedMembers.Transport} = transport;

        """);

    private static void Methods(CodeWriter writer, OperationPlan operation)
    {
        string attribute = $"[ApiOperation({string.Join(", ", operation.Identity)})]";
        IEnumerable<(MethodPlan Method, string? Attribute)> methods = operation.Methods.Select(method => (method, (string?)attribute))
            .Concat(operation.Waits.Select(method => (method, (string?)null)));
        writer.Separated(methods, (_, one) => Method(writer, one.Method, one.Attribute));
    }

    private static void Method(CodeWriter writer, MethodPlan method, string? attribute)
    {
        writer.InheritedDoc(method.Doc);
        if (attribute is not null)
            writer.Line(attribute);
        writer.List($"public {method.Signature}", method.Parameters, " =>");
        using (writer.Indented())
            writer.List(method.Send, method.Arguments, ";");
    }
}
