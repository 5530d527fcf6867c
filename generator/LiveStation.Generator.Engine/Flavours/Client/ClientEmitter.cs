using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Writes the client and its interface.</summary>
internal static class ClientEmitter
{
    /// <summary>Writes the file.</summary>
    /// <param name="unit">The planned file.</param>
    public static string Emit(ClientUnit unit) => SourceFile.Emit(unit, Usings.Client, writer =>
    {
        Interface(writer, unit);
        writer.Line();
        Class(writer, unit);
    });

    private static void Interface(CodeWriter writer, ClientUnit unit)
    {
        writer.Doc(unit.Docs.Interface);
        writer.Line($"{unit.Header.Accessibility} interface {TypeName.ClientInterface(unit.Name)}");
        using (writer.Block())
        {
            writer.Separated(unit.Groups, (_, group) =>
            {
                writer.Doc(group.Doc);
                writer.Line($"{TypeName.ClientInterface(group.Name)} {group.Name} {{ get; }}");
            });
            if (unit.Groups.Count > 0)
                writer.Line();
            writer.Doc(unit.Docs.With);
            writer.Line($"{TypeName.ClientInterface(unit.Name)} {FixedMembers.With}(CallOptions options);");
        }
    }

    private static void Class(CodeWriter writer, ClientUnit unit)
    {
        writer.Doc(unit.Docs.Class);
        writer.Line($"{unit.Header.Accessibility} sealed partial class {TypeName.Client(unit.Name)} : "
            + $"{TypeName.ClientInterface(unit.Name)}, IDisposable");
        using (writer.Block())
        {
            writer.Line($"private readonly ApiTransport {FixedMembers.Transport};");
            writer.Line();
            foreach (ConstructorPlan constructor in unit.Constructors)
            {
                PublicConstructor(writer, unit.Name, constructor);
                writer.Line();
            }
            PrivateConstructor(writer, unit);
            foreach (ClientGroupPlan group in unit.Groups)
            {
                writer.Lines($$"""

                    /// <inheritdoc />
                    public {{TypeName.ClientInterface(group.Name)}} {{group.Name}} { get; }
                    """);
            }
            DryRun(writer, unit);
            writer.Line();
            With(writer, unit);
            writer.Line();
            writer.Doc(unit.Docs.Dispose);
            writer.Line($"public void {FixedMembers.Dispose}() => {FixedMembers.Transport}.Dispose();");
        }
    }

    private static void DryRun(CodeWriter writer, ClientUnit unit)
    {
        string contract = TypeName.ClientInterface(unit.Name);
        writer.Line();
        writer.Doc(unit.Docs.DryRun);
        writer.Lines($"""
            public Task<SignedRequest> {FixedMembers.DryRun}(Func<{contract}, Task> call) =>
                {FixedMembers.Transport}.{FixedMembers.DryRun}<{contract}>(static transport => new {TypeName.Client(unit.Name)}(transport), call);
            """);
    }

    // The class returns its own type, so that members that users add to the partial class are available too.
    private static void With(CodeWriter writer, ClientUnit unit) => writer.Lines($"""
        /// <inheritdoc />
        public {TypeName.Client(unit.Name)} {FixedMembers.With}(CallOptions options) => new({FixedMembers.Transport}.With(options));

        {TypeName.ClientInterface(unit.Name)} {TypeName.ClientInterface(unit.Name)}.{FixedMembers.With}(CallOptions options) => {FixedMembers.With}(options);
        """);

    private static void PublicConstructor(CodeWriter writer, string name, ConstructorPlan plan)
    {
        writer.Doc(plan.Doc);
        writer.List($"public {TypeName.Client(name)}", plan.Parameters, "");
        using (writer.Indented())
            writer.Line($": this(new ApiTransport({MemberPath.Profile(name)}, {plan.Arguments}))");
        using (writer.Block())
        {
        }
    }

    private static void PrivateConstructor(CodeWriter writer, ClientUnit unit)
    {
        writer.Line($"private {TypeName.Client(unit.Name)}(ApiTransport transport)");
        using (writer.Block())
        {
            writer.Line($"{FixedMembers.Transport} = transport;");
            foreach (ClientGroupPlan group in unit.Groups)
                writer.Line($"{group.Name} = new {TypeName.Client(group.Name)}(transport);");
        }
    }
}
