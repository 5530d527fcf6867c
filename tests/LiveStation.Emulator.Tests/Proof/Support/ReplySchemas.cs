using System.Text.Json;
using Json.Schema;
using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Flavours;
using LiveStation.Tests.Shared;

namespace LiveStation.Emulator.Tests.Proof.Support;

/// <summary>The exported JSON Schemas of the responses.</summary>
internal static class ReplySchemas
{
    private static readonly Uri Folder = new("https://schemas.example/livestation/");
    private static readonly Dictionary<string, string> Files = Emit();
    private static readonly Dictionary<string, JsonSchema> Schemas = [];
    private static readonly BuildOptions Options = new() { SchemaRegistry = new SchemaRegistry { Fetch = (address, _) => Of(Folder.MakeRelativeUri(address).ToString()) } };
    private static readonly Lock Gate = new();

    /// <summary>Returns the errors in a successful response; empty when it is valid.</summary>
    public static IReadOnlyList<string> Errors(string operation, ReadOnlyMemory<byte> utf8)
    {
        string file = $"{operation}.response.schema.json";
        if (utf8.IsEmpty)
            return Files.ContainsKey(file) ? ["has no body"] : [];
        using JsonDocument document = JsonDocument.Parse(utf8);
        lock (Gate)
        {
            EvaluationResults results = Of(file).Evaluate(
                document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
            return results.IsValid
                ? []
                :
                [
                    .. (results.Details ?? []).Where(one => one.Errors is not null)
                        .SelectMany(one => one.Errors!.Select(error => $"{one.InstanceLocation}: {error.Key}: {error.Value}")),
                    "is not valid",
                ];
        }
    }

    private static Dictionary<string, string> Emit()
    {
        EmitOptions options = new("") { Flavours = FlavourSet.Of(FlavourCatalog.All.Single(one => one.Word == "schema")) };
        return SpecCompiler.Plan(SpecFolder.Read(), options).Select(unit => unit.Emit()).ToDictionary(file => file.Path, file => file.Content);
    }

    private static JsonSchema Of(string file)
    {
        if (!Schemas.TryGetValue(file, out JsonSchema? schema))
            Schemas[file] = schema = JsonSchema.FromText(Files[file], Options, new Uri(Folder, file));
        return schema;
    }
}
