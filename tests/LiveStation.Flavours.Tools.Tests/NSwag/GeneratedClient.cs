using System.Reflection;
using LiveStation.Flavours.Tests.OpenApi;
using LiveStation.Generator.Engine.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace LiveStation.Flavours.Tools.Tests.NSwag;

/// <summary>The client that NSwag writes from the document, compiled in memory.</summary>
internal sealed class GeneratedClient
{
    private const string Namespace = "Written";

    private readonly Type _client;

    private GeneratedClient(Type client) => _client = client;

    /// <summary>Writes and compiles the client.</summary>
    public static async Task<GeneratedClient> CompileAsync(CancellationToken cancellationToken)
    {
        string code = new CSharpClientGenerator(
            await OpenApiDocument.FromJsonAsync(ServedDocument.Text("3.0", "json"), cancellationToken), Settings()).GenerateFile();
        return new GeneratedClient(Compile(code).GetType($"{Namespace}.Client")!);
    }

    /// <summary>Calls the method of an operation with the values of an example.</summary>
    /// <param name="http">Sends the request.</param>
    /// <param name="address">The address of the zone with its prefix.</param>
    /// <param name="region">The region.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="example">The example.</param>
    /// <returns>The result; null when the operation returns none.</returns>
    public async Task<object?> CallAsync(
        HttpClient http, string address, string region, OperationModel operation, ExampleModel example)
    {
        object client = Activator.CreateInstance(_client, http)!;
        _client.GetProperty("BaseUrl")!.SetValue(client, address);
        MethodInfo method = _client.GetMethods().Single(one => IsCallOf(operation, one));
        var arguments = new GeneratedArguments(region, operation, example);
        Task task = (Task)method.Invoke(client, [.. method.GetParameters().Select(arguments.Of)])!;
        await task;
        return task.GetType().GetProperty("Result") is { } result && operation.Reply != ReplyShape.None ? result.GetValue(task) : null;
    }

    private static bool IsCallOf(OperationModel operation, MethodInfo method) =>
        string.Equals(method.Name, operation.Id + "Async", StringComparison.OrdinalIgnoreCase)
        && method.GetParameters().LastOrDefault()?.ParameterType == typeof(CancellationToken);

    private static CSharpClientGeneratorSettings Settings()
    {
        var settings = new CSharpClientGeneratorSettings
        {
            ClassName = "Client",
            OperationNameGenerator = new SingleClientFromOperationIdOperationNameGenerator(),
        };
        settings.CSharpGeneratorSettings.Namespace = Namespace;
        settings.CSharpGeneratorSettings.GenerateNullableReferenceTypes = true;
        // A member that has no value is omitted. Otherwise, optional numbers would be 0, and defaults would always be sent.
        settings.CSharpGeneratorSettings.GenerateOptionalPropertiesAsNullable = true;
        settings.CSharpGeneratorSettings.GenerateDefaultValues = false;
        return settings;
    }

    private static Assembly Compile(string code)
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create(
            Namespace, [CSharpSyntaxTree.ParseText(code)], references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream assembly = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(assembly);
        result.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        return Assembly.Load(assembly.ToArray());
    }
}
