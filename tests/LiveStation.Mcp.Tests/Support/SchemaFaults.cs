using System.Text.Json;
using Json.Schema;

namespace LiveStation.Mcp.Tests.Support;

/// <summary>JSON Schemas as a library that nobody here wrote reads them.</summary>
internal static class SchemaFaults
{
    private static readonly EvaluationOptions Listing = new() { OutputFormat = OutputFormat.List };

    /// <summary>Returns what is wrong with a schema; nothing for a valid one.</summary>
    public static IEnumerable<string> Of(JsonElement schema) => Errors(MetaSchemas.Draft202012.Evaluate(schema, Listing));

    /// <summary>Returns what is wrong with a value; nothing for a valid one.</summary>
    public static IEnumerable<string> Of(JsonElement schema, JsonElement value) =>
        Errors(JsonSchema.FromText(schema.GetRawText()).Evaluate(value, Listing));

    private static IEnumerable<string> Errors(EvaluationResults results) => results.IsValid
        ? []
        : (results.Details ?? []).SelectMany(one => (one.Errors ?? new Dictionary<string, string>()).Select(
            error => $"{one.InstanceLocation} {one.EvaluationPath}: {error.Value}")).Append("not valid");
}
