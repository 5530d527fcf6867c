using System.Globalization;
using System.Reflection;
using System.Runtime.Serialization;
using LiveStation.Generator.Engine.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Newtonsoft.Json;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace LiveStation.Flavours.Tests.OpenApi;

/// <summary>The C# client that NSwag writes for the document, compiled.</summary>
internal sealed class GeneratedClient
{
    private const string Name = "LiveStation.Generated.GeneratedClient";

    private readonly Type _type;

    private GeneratedClient(Type type) => _type = type;

    public static async Task<GeneratedClient> CompileAsync(CancellationToken cancellationToken)
    {
        NSwag.OpenApiDocument document = await NSwag.OpenApiDocument.FromJsonAsync(ServedDocument.Text("3.0", "json"), cancellationToken);
        var settings = new CSharpClientGeneratorSettings
        {
            ClassName = "GeneratedClient",
            OperationNameGenerator = new SingleClientFromOperationIdOperationNameGenerator(),
            GenerateOptionalParameters = true,
        };
        settings.CSharpGeneratorSettings.Namespace = "LiveStation.Generated";
        // The converter of System.Text.Json for enums does not read the values that differ from the names of members.
        settings.CSharpGeneratorSettings.JsonLibrary = NJsonSchema.CodeGeneration.CSharp.CSharpJsonLibrary.NewtonsoftJson;
        string source = new CSharpClientGenerator(document, settings).GenerateFile();
        return new GeneratedClient(Assembly.Load(Compiled(source)).GetType(Name, throwOnError: true)!);
    }

    /// <summary>Sends the request of an example, and returns the result; null without a body.</summary>
    public async Task<object?> CallAsync(HttpClient http, string address, string region, OperationModel operation, ExampleModel example)
    {
        object client = Activator.CreateInstance(_type, http)!;
        _type.GetProperty("BaseUrl")!.SetValue(client, address);
        MethodInfo method = _type.GetMethods().Single(one =>
            string.Equals(one.Name, operation.Id + "Async", StringComparison.OrdinalIgnoreCase)
            && one.GetParameters().Any(parameter => parameter.ParameterType == typeof(CancellationToken)));
        Dictionary<string, string> values = operation.Path.Select((parameter, at) => (parameter.Wire, Text: example.Path[at]))
            .Concat(example.Query.Select(value => (value.Wire, value.Text))).ToDictionary(one => one.Wire, one => one.Text);
        object?[] arguments = [.. method.GetParameters().Select(parameter => Argument(parameter, values, region, example))];
        var task = (Task)method.Invoke(client, arguments)!;
        await task;
        return task.GetType().GetProperty("Result")?.GetValue(task);
    }

    private static object? Argument(ParameterInfo parameter, Dictionary<string, string> values, string region, ExampleModel example) =>
        parameter.Name switch
        {
            "x_ncp_region_code" => Value(region, parameter.ParameterType),
            "body" => JsonConvert.DeserializeObject(example.Request!, parameter.ParameterType),
            { } name when values.TryGetValue(name, out string? text) => Value(text, parameter.ParameterType),
            _ => parameter.ParameterType == typeof(CancellationToken) ? TestContext.Current.CancellationToken : null,
        };

    private static object Value(string text, Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum
            ? plain.GetFields().Single(field => field.GetCustomAttribute<EnumMemberAttribute>()?.Value == text).GetValue(null)!
            : Convert.ChangeType(text, plain, CultureInfo.InvariantCulture);
    }

    private static byte[] Compiled(string source)
    {
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Generated", [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        compilation.Emit(stream).Diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning).Select(one => one.ToString())
            .ShouldBeEmpty();
        return stream.ToArray();
    }
}
