#if NET9_0_OR_GREATER
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime;

/// <content>For the exporter of System.Text.Json.</content>
public sealed partial class JsonTypeSchema
{
    /// <summary>
    /// Replaces the empty schemas of types that this library reads and writes, as
    /// <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>.
    /// </summary>
    /// <param name="context">The place in the exported schema.</param>
    /// <param name="schema">The exporter's schema of that place.</param>
    /// <returns>The schema of the type; <paramref name="schema"/> when it is another type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public static JsonNode TransformNode(JsonSchemaExporterContext context, JsonNode schema)
    {
        Guard.NotNull(schema);
        return new SchemaWriter(reference: null).Transformed(context, schema);
    }
}
#endif
