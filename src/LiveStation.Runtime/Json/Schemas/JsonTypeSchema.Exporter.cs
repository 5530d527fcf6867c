#if NET9_0_OR_GREATER
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime;

/// <content>Support for the schema exporter of System.Text.Json.</content>
public sealed partial class JsonTypeSchema
{
    /// <summary>
    /// Provides the schemas of the types of this library, which the schema exporter cannot create. Assign this method
    /// to <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>.
    /// </summary>
    /// <param name="context">The context of the exporter.</param>
    /// <param name="schema">The schema that the exporter created.</param>
    /// <returns>The schema of the type; <paramref name="schema"/> for any other type.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public static JsonNode TransformNode(JsonSchemaExporterContext context, JsonNode schema)
    {
        Guard.NotNull(schema);
        return new SchemaWriter(reference: null).Transformed(context, schema);
    }
}
#endif
