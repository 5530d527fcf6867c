using System.Text.Json;
using Json.Schema;
using LiveStation.Flavours.Tests.Support;

namespace LiveStation.Flavours.Tests.Schemas;

/// <summary>The schemas of the flavour, read by JsonSchema.Net from a folder of their own.</summary>
internal sealed class SchemaSet
{
    private static readonly Uri Folder = new("https://schemas.example/livestation/");

    private readonly Dictionary<string, JsonSchema> _schemas = [];
    private readonly BuildOptions _options = new() { SchemaRegistry = new SchemaRegistry() };

    private SchemaSet(IReadOnlyDictionary<string, string> files)
    {
        Files = files;
        _options.SchemaRegistry.Fetch = (address, _) => Of(Folder.MakeRelativeUri(address).ToString());
    }

    public static SchemaSet OfSpec { get; } = new(Emitted.Files(Emitted.Options("schema")));

    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>Returns the errors in a document; empty when it is valid.</summary>
    /// <param name="file">The file of the schema.</param>
    /// <param name="json">The document.</param>
    public IReadOnlyList<string> Errors(string file, JsonElement json) => ErrorsOf(Of(file), json);

    /// <summary>Returns the errors that a schema finds in a document; empty when it is valid.</summary>
    public static IReadOnlyList<string> ErrorsOf(JsonSchema schema, JsonElement json)
    {
        EvaluationResults results = schema.Evaluate(json, new EvaluationOptions
        {
            OutputFormat = OutputFormat.List, RequireFormatValidation = true,
        });
        return results.IsValid
            ? []
            :
            [
                .. (results.Details ?? []).Where(one => one.Errors is not null)
                    .SelectMany(one => one.Errors!.Select(error => $"{one.InstanceLocation}: {error.Key}: {error.Value}")),
                "is not valid",
            ];
    }

    private JsonSchema Of(string file)
    {
        if (!_schemas.TryGetValue(file, out JsonSchema? schema))
        {
            schema = JsonSchema.FromText(Files[file], _options, new Uri(Folder, file));
            _schemas.Add(file, schema);
        }
        return schema;
    }
}
