using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Client;

/// <summary>Writes the client and its interface.</summary>
internal static class ClientEmitter
{
    private const string Credentials = "NcpCredentials credentials";
    private const string Options = "ApiClientOptions? options = null";

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
        writer.Line($"{unit.Header.Accessibility} interface I{unit.Name}Client");
        using (writer.Block())
        {
            writer.Separated(unit.Groups, (_, group) =>
            {
                writer.Doc(group.Doc);
                writer.Line($"I{group.Name}Client {group.Name} {{ get; }}");
            });
        }
    }

    private static void Class(CodeWriter writer, ClientUnit unit)
    {
        writer.Doc(unit.Docs.Class);
        string name = unit.Name + "Client";
        writer.Line($"{unit.Header.Accessibility} sealed partial class {name} : I{name}, IDisposable");
        using (writer.Block())
        {
            writer.Line("private readonly ApiTransport _transport;");
            writer.Line();
            PublicConstructor(writer, unit, unit.Docs.OwnConnections, isGiven: false);
            writer.Line();
            PublicConstructor(writer, unit, unit.Docs.GivenConnections, isGiven: true);
            writer.Line();
            PrivateConstructor(writer, unit);
            foreach (ClientGroupPlan group in unit.Groups)
            {
                writer.Lines($$"""

                    /// <inheritdoc />
                    public I{{group.Name}}Client {{group.Name}} { get; }
                    """);
            }
            writer.Line();
            writer.Doc(unit.Docs.Dispose);
            writer.Line("public void Dispose() => _transport.Dispose();");
        }
    }

    private static void PublicConstructor(CodeWriter writer, ClientUnit unit, DocBlock doc, bool isGiven)
    {
        EquatableArray<string> parameters = isGiven
            ? EquatableArray.Of("HttpClient httpClient", Credentials, Options)
            : EquatableArray.Of(Credentials, Options);
        string arguments = isGiven ? "httpClient, credentials, options" : "credentials, options";
        writer.Doc(doc);
        writer.List($"public {unit.Name}Client", parameters, "");
        using (writer.Indented())
            writer.Line($": this(new ApiTransport({unit.Name}Api.Profile, {arguments}))");
        using (writer.Block())
        {
        }
    }

    private static void PrivateConstructor(CodeWriter writer, ClientUnit unit)
    {
        writer.Line($"private {unit.Name}Client(ApiTransport transport)");
        using (writer.Block())
        {
            writer.Line("_transport = transport;");
            foreach (ClientGroupPlan group in unit.Groups)
                writer.Line($"{group.Name} = new {group.Name}Client(transport);");
        }
    }
}
